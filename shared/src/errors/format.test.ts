import { GraphQLError } from 'graphql';
import { silentLog, type Logger } from '../telemetry/log';
import { formatError, maskError } from './format';
import { badInput } from './graph-error';

describe('what a client reads of an error', () => {
  test('a refusal of the input passes with its message and code', () => {
    expect(formatError(badInput('"first" is -1'), silentLog)).toEqual({
      message: '"first" is -1',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('a value that PostgreSQL cannot hold is the fault of the caller, wherever the error is wrapped', () => {
    const driver = Object.assign(new Error('date/time field value out of range'), { code: '22008' });
    const wrapped = new GraphQLError('x', {
      path: ['engagements'],
      originalError: new Error('Failed query: select …', { cause: driver }),
    });
    for (const [error, path] of [
      [wrapped, ['engagements']],
      [driver, undefined],
    ] as const)
      expect(formatError(error, silentLog)).toEqual({
        message: 'a value of the arguments is out of the range of what can be stored or compared',
        ...(path && { path }),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    const outage = Object.assign(new Error('gone'), { code: '57P01' });
    expect(formatError(outage, silentLog).extensions).toMatchObject({ code: 'INTERNAL' });
  });

  test('anything unexpected is masked, and logged under the reference that the client gets', () => {
    const lines: object[] = [];
    const log = { error: (line: object) => lines.push(line) } as unknown as Logger; // only `error` is called
    const secret = new Error('select * from missions.person at 10.0.0.5');
    const formatted = formatError(new GraphQLError('x', { originalError: secret, path: ['person'] }), log);
    const reference = formatted.extensions?.['reference'];
    expect(formatted).toEqual({
      message: `Something went wrong on our side. Reference: ${String(reference)}`,
      path: ['person'],
      extensions: { code: 'INTERNAL', reference },
    });
    expect(JSON.stringify(formatted)).not.toContain('10.0.0.5');
    expect(lines).toEqual([{ reference, err: secret, path: ['person'] }]);
  });

  test('what stands behind a registered code goes to the log once, and not to the client', () => {
    const lines: object[] = [];
    const log = { warn: (line: object) => lines.push(line) } as unknown as Logger; // only `warn` is called
    const cause = new Error('connect ECONNREFUSED 10.0.0.5:4002');
    const formatted = ['name', 'title'].map((field) => {
      const extensions = { code: 'SUBGRAPH_UNAVAILABLE' };
      const error = new GraphQLError('It is away.', { originalError: cause, path: [field], extensions });
      return maskError(error.toJSON(), error, log);
    });
    expect(formatted[0]).toEqual({
      message: 'It is away.',
      path: ['name'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
    expect(lines).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE', path: ['name'], err: cause }]);
  });

  test('an error that a subgraph masked keeps its reference', () => {
    const masked = {
      message: 'Something went wrong on our side. Reference: abc',
      extensions: { code: 'INTERNAL', reference: 'abc' },
    };
    expect(maskError(masked, new Error('any'), silentLog)).toEqual(masked);
  });

  test('stack traces and names of subgraphs are dropped from known errors', () => {
    const formatted = {
      message: 'm',
      extensions: { code: 'FORBIDDEN', stacktrace: ['at x'], serviceName: 'events', rule: 'R1' },
    };
    expect(maskError(formatted, undefined, silentLog)).toEqual({
      message: 'm',
      extensions: { code: 'FORBIDDEN', rule: 'R1' },
    });
  });
});

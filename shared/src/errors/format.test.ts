import { GraphQLError } from 'graphql';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { DatabaseLost, OutcomeUnknown } from '../db/failure';
import { silentLog, type Logger } from '../telemetry/log';
import { formatError, maskError } from './format';
import { badInput } from './graph-error';
import { entryOf } from './registry';

describe('what a client reads of an error', () => {
  test('a refusal of the input passes with its message and code', () => {
    expect(formatError(badInput('"first" is -1'), silentLog)).toEqual({
      message: '"first" is -1',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('what a message repeats of a request is shown, not obeyed, and has an end', () => {
    const echo = (text: string) => formatError(badInput(`"${text}" is no id`), silentLog).message;
    expect(echo('a\u001b[2J\u009b\u202Eb\n\ud800é')).toBe(
      '"a\\u001b[2J\\u009b\\u202eb\\u000a\\ud800é" is no id',
    );
    expect(echo('x'.repeat(1_000_000)).length).toBeLessThan(3000);
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
  });

  test.each([
    ['the server stops', { code: '57P01' }, 'DATABASE_UNAVAILABLE'],
    ['the server starts', { code: '57P03' }, 'DATABASE_UNAVAILABLE'],
    ['no connection is left', { code: '53300' }, 'DATABASE_UNAVAILABLE'],
    ['only reads are possible', { code: '25006' }, 'DATABASE_UNAVAILABLE'],
    ['a connection fails', { code: '08006' }, 'DATABASE_UNAVAILABLE'],
    ['the driver lost its connection', { code: 'CONNECTION_CLOSED' }, 'DATABASE_UNAVAILABLE'],
    ['nobody spoke', { code: 'SILENCE_TIMEOUT' }, 'DATABASE_UNAVAILABLE'],
    ['nobody listens', { code: 'ECONNREFUSED', syscall: 'connect' }, 'DATABASE_UNAVAILABLE'],
    ['the disk is full', { code: '53100' }, 'STORAGE_FULL'],
    ['the disk of the engine is full', { code: 'ENOSPC', syscall: 'write' }, 'STORAGE_FULL'],
    ['a statement took too long', { code: '57014' }, 'DEADLINE_EXCEEDED'],
    ['others were faster, again and again', { code: '40001' }, 'OVERLOADED'],
    ['a statement is wrong', { code: '42601' }, 'INTERNAL'],
    ['a policy refuses a row', { code: '42501' }, 'INTERNAL'],
  ])('when %s, the code says so and nothing else is told', (_, about, code) => {
    const cause = Object.assign(new Error('at 10.0.0.5'), about);
    const thrown = new DrizzleQueryError('select secret', [], cause);
    for (const error of [thrown, new GraphQLError('x', { originalError: thrown })]) {
      const formatted = formatError(error, silentLog);
      expect(formatted.extensions).toMatchObject({ code });
      expect(JSON.stringify(formatted)).not.toMatch(/10\.0\.0\.5|secret/);
    }
    // What the gateway itself throws is masked without being formatted before.
    expect(maskError({ message: 'x' }, thrown, silentLog).extensions).toMatchObject({ code });
  });

  test('what may pass says when to come back, in the answer and in the register alike', () => {
    expect(formatError(new DatabaseLost('gone'), silentLog)).toEqual({
      message:
        'The database cannot be reached at the moment; what was asked here was not done. Try again in 2 s.',
      extensions: { code: 'DATABASE_UNAVAILABLE', retryAfter: 2 },
    });
    expect(entryOf('DATABASE_UNAVAILABLE')).toMatchObject({ http: 503, retryAfter: 2 });
    const { message, extensions } = formatError(new OutcomeUnknown(new Error('gone')), silentLog);
    expect(message).toContain('same idempotencyKey');
    expect(extensions).toEqual({ code: 'OUTCOME_UNKNOWN', retryAfter: 2 });
  });

  test('a socket that fails elsewhere is not the database', () => {
    const error = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
    expect(formatError(error, silentLog).extensions).toMatchObject({ code: 'INTERNAL' });
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

// The pure parts of the bench: comparison, statistics, tables, flags, and the bytes of HTTP.
import { readerOf } from './channel';
import { Answers, complaintOf, firstDifference, WrongAnswer } from './compare';
import { UsageError } from '@fmg/shared/command/line';
import { loadBenchConfig } from './config';
import { spread } from './operations';
import { figure, median, percentile, table } from './table';

describe('the comparison of answers', () => {
  it('finds nothing where only the order of keys differs', () => {
    expect(
      firstDifference({ a: 1, b: [{ c: null, d: 2 }] }, { b: [{ d: 2, c: null }], a: 1 }),
    ).toBeUndefined();
  });

  it.each([
    [
      { nodes: [{ name: 'a' }, { name: 'b' }] },
      { nodes: [{ name: 'a' }, { name: 'c' }] },
      'data.nodes.1.name',
    ],
    [{ nodes: [1, 2] }, { nodes: [1] }, 'data.nodes.length'],
    [{ a: null }, {}, 'data.a'],
    [{}, { a: 1 }, 'data.a'],
    [{ a: [] }, { a: {} }, 'data.a'],
    [{ a: 0 }, { a: '0' }, 'data.a'],
  ])('names the first place where %j and %j differ', (expected, actual, path) => {
    expect(firstDifference(expected, actual)?.path).toBe(path);
  });

  it('names contestant, operation and place of a wrong answer', () => {
    const answers = new Answers();
    const body = (name: string) => Buffer.from(JSON.stringify({ data: { mission: { name } } }));
    const asked = { operation: 'mission', variant: 3 } as const;
    answers.check({ ...asked, contestant: 'one process' }, 200, body('Embassy'));
    answers.check({ ...asked, contestant: 'stock' }, 200, body('Embassy'));
    const wrong = () => answers.check({ ...asked, contestant: 'hive' }, 200, body('Consulate'));
    expect(wrong).toThrow(WrongAnswer);
    expect(wrong).toThrow(
      '"hive" on the operation "mission", variables 3, differs from the first contestant at data.mission.name: expected "Embassy", got "Consulate"',
    );
  });

  it('takes no answer with errors, without data, or with another status', () => {
    const answers = new Answers();
    const asked = { contestant: 'floor', operation: 'page', variant: 0 } as const;
    const check = (status: number, body: string) => answers.check(asked, status, Buffer.from(body));
    expect(check(200, '{"data":{},"errors":[]}')).toBe(false);
    expect(check(200, '{"data":null}')).toBe(false);
    expect(check(200, 'oops')).toBe(false);
    expect(check(500, '{"data":{}}')).toBe(false);
    expect(check(200, '{"data":{}}')).toBe(true);
    expect(complaintOf(200, Buffer.from('{"errors":[{"message":"down"}]}'))).toBe('down');
    expect(complaintOf(502, Buffer.from('oops'))).toBe('status 502: oops');
  });
});

describe('statistics', () => {
  it('takes the middle of a list as its median', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 10])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('takes percentiles by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, 0.5)).toBe(50);
    expect(percentile(values, 0.99)).toBe(99);
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('writes figures that can be read', () => {
    expect([0.1234, 12.34, 1234.5, undefined, Number.NaN].map(figure)).toEqual([
      '0.12',
      '12.3',
      '1,235',
      '-',
      '-',
    ]);
  });
});

it('aligns a table', () => {
  const rows = [
    ['one process', '12'],
    ['floor', '1,234'],
  ];
  expect(table(['', 'requests/s'], rows).split('\n')).toEqual([
    '             requests/s',
    '-----------  ----------',
    'one process          12',
    'floor             1,234',
  ]);
});

it('spreads what is asked over a whole list', () => {
  const list = Array.from({ length: 100 }, (_, index) => index);
  expect(spread(list, 4)).toEqual([0, 25, 50, 75]);
  expect(spread([1, 2], 50)).toEqual([1, 2]);
});

describe('an answer over HTTP', () => {
  const read = (...chunks: string[]) => {
    const all = Buffer.from(chunks.join(''));
    const reader = readerOf(all);
    return reader?.(all.length, all, () => all);
  };

  it('is read by its length', () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n';
    expect(read(head, 'data')).toEqual({ status: 200, body: Buffer.from('data') });
    expect(read(head, 'da')).toBeUndefined();
    expect(readerOf(Buffer.from('HTTP/1.1 200 OK\r\nConte'))).toBeUndefined();
  });

  it('is read in chunks', () => {
    const head = 'HTTP/1.1 400 Bad\r\ntransfer-encoding: chunked\r\n\r\n';
    expect(read(head, '4\r\nda\r\n\r\n', '2\r\nta\r\n', '0\r\n\r\n')).toEqual({
      status: 400,
      body: Buffer.from('da\r\nta'),
    });
    expect(read(head, '4\r\nda\r\n\r\n')).toBeUndefined();
  });
});

describe('the flags', () => {
  const issuer = { token: 'token', environment: { OIDC_AUDIENCE: 'bench' } };

  it('are what is asked for, in the order of the report', () => {
    const config = loadBenchConfig(
      ['--contestants', 'floor,one process PGlite', '--connections', '2,4'],
      issuer,
      {},
    );
    expect(config.contestants).toEqual(['one process, PGlite', 'floor']);
    expect(config.connections).toEqual([2, 4]);
    expect(config.serverUrl).toBeUndefined();
  });

  it('are refused when they mean nothing', () => {
    expect(() => loadBenchConfig(['--rounds', '0'], issuer, {})).toThrow(UsageError);
    expect(() => loadBenchConfig(['--operations', 'mission,nothing'], issuer, {})).toThrow('nothing');
    expect(() => loadBenchConfig(['--what'], issuer, {})).toThrow(UsageError);
  });
});

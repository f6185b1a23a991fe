// The faults of postgres.js that are mended by `patches/`, each against a server that makes it happen.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import {
  openStandInPostgres,
  type StandInOptions,
  type StandInPostgres,
  type StandInSession,
} from '../../testing/stand-in-postgres';

const root = resolve(__dirname, '../../../..');

let server: StandInPostgres | undefined;
let client: postgres.Sql | undefined;

afterEach(async () => {
  await client?.end({ timeout: 0 });
  await server?.close();
  server = client = undefined;
});

/** Options of the driver, with those that its types have not. */
type Options = Omit<postgres.Options<Record<string, never>>, 'backoff'> & {
  backoff?: number | ((retries: number) => number);
  max_pipeline?: number;
};

/** A driver before a stand-in; it tries again at once. */
async function open(standIn: StandInOptions, options: Options = {}): Promise<postgres.Sql> {
  server = await openStandInPostgres(standIn);
  return (client = postgres(server.url, { max: 1, backoff: 0, ...options } as postgres.Options<
    Record<string, never>
  >)); // see there
}

/** Runs a script in a process that ends when nobody catches an error; gives what it printed. */
async function alone(standIn: StandInOptions, script: string): Promise<string> {
  server = await openStandInPostgres(standIn);
  const program = `
    const sql = require('postgres')('${server.url}', { max: 1, backoff: 0 });
    const told = async (work) => console.log(await work.then(() => 'done', ({ code }) => code));
    const wait = require('node:timers/promises').setTimeout;
    (async () => { ${script} })().then(() => process.exit(0));`;
  return await new Promise((tell) =>
    execFile(process.execPath, ['--eval', program], { cwd: root, timeout: 10_000 }, (error, out, problems) =>
      tell(error === null ? out.trim() : `ended with ${String(error.code)}: ${problems}`),
    ),
  );
}

const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** What is given within two seconds, or `nothing`. */
const soon = <Result>(work: Promise<Result>): Promise<Result | 'nothing'> =>
  Promise.race([work, wait(2000, 'nothing' as const, { ref: false })]);

const reset = ({ socket }: StandInSession): void => void socket.resetAndDestroy();
const finish = ({ socket }: StandInSession): void => void socket.end();

describe.each([
  ['a reset', reset],
  ['an end', finish],
])('after %s of its connection', (_, cut) => {
  const cutOn =
    (word: string): NonNullable<StandInOptions['answer']> =>
    (session, text) =>
      text.includes(word) ? cut(session) : session.done();

  test('a transaction fails, and the process goes on (#1066, #1154, #1208)', async () => {
    const out = await alone(
      { answer: cutOn('cut') },
      `await told(sql.begin((tx) => tx.unsafe('cut')));
       await wait(50);
       await told(sql.unsafe('after'));`,
    );
    expect(out).toMatch(/^(ECONNRESET|CONNECTION_CLOSED)\ndone$/);
  });

  test('nothing of the transaction is sent to the next session (#1216)', async () => {
    const sql = await open({ answer: cutOn('cut') });
    const late: string[] = [];
    const first = sql.begin(async (tx) => {
      await tx.unsafe('cut').catch(() => undefined);
      await wait(100);
      // By now another transaction has the connection of this one.
      late.push(await code(tx.unsafe('late')), await code(tx.unsafe('later')));
    });
    expect(await code(first)).toMatch(/ECONNRESET|CONNECTION_CLOSED/);
    await sql.begin(async (tx) => {
      await tx.unsafe('second');
      await wait(200);
    });
    expect(late).toEqual(['CONNECTION_CLOSED', 'CONNECTION_CLOSED']);
    const inSecond = server?.asked.filter(({ session }) => session === 2).map(({ text }) => text);
    expect(inSecond).toEqual(['begin', 'second', 'commit']);
  });

  test('statements that wait behind the one that was cut are settled', async () => {
    const sql = await open({ answer: cutOn('cut') });
    const answers: Promise<string>[] = [];
    const transaction = sql.begin(async (tx) => {
      for (const text of ['cut $1', 'second $1', 'third $1'])
        answers.push(code(tx.unsafe(text, ['x'], { prepare: true })));
      await Promise.all(answers);
      throw new Error('not whole');
    });
    expect(await code(transaction)).toMatch(/ECONNRESET|CONNECTION_CLOSED/);
    expect(await soon(Promise.all(answers))).toHaveLength(3);
  });

  test('the next statements get their own answers, and the driver ends in time (#1130)', async () => {
    const sql = await open({
      answer: (session, text) =>
        text === 'cut' ? cut(session) : text === 'wrong' ? session.fail('42601') : session.done(),
    });
    expect(await code(sql.unsafe('cut'))).not.toBe('done');
    expect(await Promise.all(['wrong', 'right'].map((text) => code(sql.unsafe(text))))).toEqual([
      '42601',
      'done',
    ]);
    const ended = sql.unsafe('cut');
    await code(ended);
    expect(await soon(sql.end().then(() => 'ended'))).toBe('ended');
  });
});

describe('while it connects', () => {
  test('a server that ends the connection is an error, and not asked without a pause (#1193)', async () => {
    const sql = await open({ welcome: finish }, { backoff: 0.1 });
    expect(await soon(code(sql.unsafe('select 1')))).toBe('CONNECTION_CLOSED');
    await wait(350);
    expect(server?.sessions()).toBe(1);
    // Who listens tries again by itself.
    void sql.listen('news', () => undefined).catch(() => undefined);
    await wait(550);
    expect(server?.sessions()).toBeLessThan(9);
  });

  test('the pause grows while the server only ends connections', async () => {
    const seen: number[] = [];
    const sql = await open({ welcome: finish }, { backoff: (retries: number) => (seen.push(retries), 0) });
    for (let times = 0; times < 3; times += 1) await code(sql.unsafe('select 1'));
    expect(seen).toEqual([1, 2, 3]);
  });

  test('each of several hosts is tried once (#1188)', async () => {
    const nobody = postgres('postgres://someone@127.0.0.1:1,127.0.0.1:2/nowhere', { max: 1 });
    expect(await soon(code(nobody.unsafe('select 1')))).toBe('ECONNREFUSED');
    await nobody.end({ timeout: 0 });
    server = await openStandInPostgres();
    client = postgres(`postgres://someone@127.0.0.1:1,127.0.0.1:${server.port}/nowhere`, { max: 1 });
    expect(await soon(code(client.unsafe('select 1')))).toBe('done');
  });

  test('types that cannot be read fail that connection and no more (#1192, #1223)', async () => {
    let fails = true;
    const out = await alone(
      {
        answer: (session, text) => {
          if (!text.includes('pg_catalog.pg_type') || !fails) return session.done();
          fails = false;
          session.fail('57P01', 'FATAL');
        },
      },
      `await told(sql.unsafe('first'));
       await told(sql.unsafe('second'));`,
    );
    expect(out).toMatch(/^(57P01|CONNECTION_CLOSED)\ndone$/);
  });
});

describe('a connection that is silent', () => {
  const silentOn =
    (word: string): NonNullable<StandInOptions['answer']> =>
    (session, text) =>
      text.includes(word) ? undefined : session.done();

  test('is given up, and another takes its place (#1089)', async () => {
    const sql = await open({ answer: silentOn('lost') }, { silence_timeout: 0.3 });
    await sql.unsafe('select 1');
    const began = performance.now();
    // What is sent to it does not make it less silent.
    const busy = setInterval(() => void code(sql.unsafe('lost again')), 50);
    expect(await soon(code(sql.unsafe('lost')))).toBe('SILENCE_TIMEOUT');
    clearInterval(busy);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(await soon(code(sql.unsafe('select 1')))).toBe('done');
  });

  test('is not given up while it owes nothing, or speaks', async () => {
    const slow = ({ socket, done }: StandInSession): void => {
      const notice = Buffer.from('NoticeX');
      notice.writeInt32BE(6, 1);
      const speaking = setInterval(() => socket.write(notice), 100);
      setTimeout(() => (clearInterval(speaking), done()), 700);
    };
    const sql = await open(
      {
        answer: (session, text) =>
          text === 'slow'
            ? slow({ ...session, socket: session.socket, done: () => session.done() })
            : session.done(),
      },
      { silence_timeout: 0.3, onnotice: () => undefined },
    );
    expect(await code(sql.unsafe('select 1'))).toBe('done');
    await wait(700);
    expect(await code(sql.unsafe('slow'))).toBe('done');
    await wait(250);
    expect(await code(sql.unsafe('select 1'))).toBe('done');
    expect(server?.sessions()).toBe(1);
  });

  test('is not given up because this process was busy', async () => {
    const sql = await open({}, { silence_timeout: 0.2 });
    await sql.unsafe('select 1');
    const asked = code(sql.unsafe('select 2'));
    await wait(5);
    const until = performance.now() + 400;
    while (performance.now() < until);
    expect(await asked).toBe('done');
    expect(server?.sessions()).toBe(1);
  });

  test('does not keep the driver from ending', async () => {
    const sql = await open({ answer: silentOn('lost') }, { silence_timeout: 0.3 });
    await sql.unsafe('select 1');
    void code(sql.unsafe('lost'));
    await wait(20);
    expect(await soon(sql.end().then(() => 'ended'))).toBe('ended');
  });
});

test('a cancellation that cannot be sent ends nothing but itself', async () => {
  const out = await alone(
    {
      answer: (session, text) => void setTimeout(() => session.done(), text === 'slow' ? 500 : 0),
      cancelled: (socket) => socket.resetAndDestroy(),
    },
    `const slow = sql.unsafe('slow').execute();
     while (!slow.active) await wait(5);
     slow.cancel();
     await told(slow);
     await wait(50);`,
  );
  expect(out).toBe('done');
});

describe('on one connection', () => {
  test('a statement that cannot be sent gets no answer, and takes no other’s', async () => {
    const never = new Date(NaN);
    const sql = await open({
      answer: (session, text) => (text.startsWith('wrong') ? session.fail('42601') : session.done()),
    });
    await sql.unsafe('warm $1', [new Date()], { prepare: true });
    const send = (text: string, value: unknown) =>
      code(sql.unsafe(text, [value as never], { prepare: true }).execute());
    const answers = [new Date(), never, 'wrong', new Date()].map((value) =>
      value === 'wrong' ? code(sql.unsafe(value).execute()) : send('warm $1', value),
    );
    expect(await soon(Promise.all(answers))).toEqual([
      'done',
      expect.stringContaining('Invalid time'),
      '42601',
      'done',
    ]);
  });

  test('what a transaction describes first gets one answer each, also where it cannot be sent or fails', async () => {
    const sql = await open({
      answer: (session, text) => (text.startsWith('wrong') ? session.fail('42601') : session.done()),
    });
    const outcomes: string[] = [];
    const work = sql.begin(async (tx) => {
      const all: [text: string, value: unknown][] = [
        ...[1, 2].map((value): [string, unknown] => ['first $1', value]),
        ['never $1', new Date(NaN)],
        ['wrong $1', 1],
        ['last $1', 1],
      ];
      for (const [text, value] of all) outcomes.push(await code(tx.unsafe(text, [value as never])));
    });
    expect(await soon(code(work))).toContain('Invalid time');
    expect(outcomes).toEqual(['done', 'done', expect.stringContaining('Invalid time'), '42601', 'done']);
    expect(await soon(code(sql.unsafe('after $1', [1])))).toBe('done');
    expect(server?.asked.map(({ text }) => text)).toEqual([
      'begin',
      'first $1',
      'first $1',
      'wrong $1',
      'last $1',
      'rollback',
      'after $1',
    ]);
  });

  test('a transaction begins behind a full pipeline', async () => {
    const sql = await open({}, { max_pipeline: 3 });
    await sql.unsafe('warm');
    const before = ['a', 'b', 'c'].map((text) => code(sql.unsafe(text)));
    const transaction = sql.begin((tx) => tx.unsafe('d')).then(() => 'committed');
    expect(await soon(transaction)).toBe('committed');
    expect(await Promise.all(before)).toEqual(['done', 'done', 'done']);
    expect(server?.asked.map(({ text }) => text)).toEqual(['warm', 'a', 'b', 'c', 'begin', 'd', 'commit']);
  });
});

test('statements that failed are not remembered', async () => {
  server = await openStandInPostgres({ answer: (session) => session.fail('42601') });
  const program = `
    const sql = require('postgres')('${server.url}', { max: 1 });
    const big = (number) => Buffer.alloc(100_000, String(number % 10)).toString() + number;
    (async () => {
      const used = () => (gc(), process.memoryUsage().heapUsed / 1e6);
      await sql.unsafe(big(0)).catch(() => undefined);
      const before = used();
      for (let number = 1; number <= 100; number += 1) await sql.unsafe(big(number)).catch(() => undefined);
      console.log(Math.max(1, used() - before));
      process.exit(0);
    })();`;
  const used = await new Promise<number>((tell) =>
    execFile(process.execPath, ['--expose-gc', '--eval', program], { cwd: root }, (_, out) =>
      tell(Number(out)),
    ),
  );
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThan(4);
});

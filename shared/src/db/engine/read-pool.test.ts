// Sessions for reads that cannot be opened, with sessions of the test's own.
import { openReadPool } from './read-pool';
import { limitsFor, usualStatementMs } from '../connection/limits';
import type { ReadSession } from '../connection/read-connection';

const session: ReadSession = {
  send(_text, _parameters, settle) {
    settle({ kind: 'rows', rows: [['there']] });
    return { cancel: () => undefined };
  },
  close: async () => undefined,
};

/** ReadPool of one session, which fails with these codes before it opens. */
function failing(...codes: string[]) {
  const failures = codes.map((code) => Object.assign(new Error(`read ${code}`), { code, syscall: 'read' }));
  let opens = 0;
  const lanes = openReadPool({
    url: 'postgres://nobody',
    limits: limitsFor(usualStatementMs),
    count: 1,
    open: async () => {
      const failure = failures[opens];
      opens += 1;
      if (failure !== undefined) throw failure;
      return session;
    },
  });
  const read = () => lanes.run('select 1', [], { rows: undefined, signal: undefined });
  return { read, opens: () => opens };
}

test('a session that is cut while it opens is opened again at once', async () => {
  const { read, opens } = failing('ECONNRESET', 'CONNECTION_CLOSED');
  expect(await read()).toEqual([['there']]);
  expect(opens()).toBe(3);
});

test('a session that is cut each time is given up, and for a moment nobody tries again', async () => {
  const { read, opens } = failing(...Array<string>(8).fill('ECONNRESET'));
  await expect(read()).rejects.toThrow('no session for reads can be opened');
  await expect(read()).rejects.toThrow('no session for reads can be opened');
  expect(opens()).toBe(4);
});

test('a server that is away is asked once', async () => {
  const { read, opens } = failing('ECONNREFUSED');
  await expect(read()).rejects.toThrow('no session for reads can be opened');
  expect(opens()).toBe(1);
});

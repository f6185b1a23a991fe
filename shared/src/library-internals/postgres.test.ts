import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { openStandInPostgres, type StandInOptions, type StandInPostgres } from '../testing/stand-in-postgres';
import {
  isAtWork,
  isSent,
  onSocket,
  parserOf,
  reasonOfRetry,
  sendQuery,
  sendTextsOnly,
  type DriverQuery,
} from './postgres';

describe('what postgres.js does not say in its types', () => {
  let server: StandInPostgres;
  let client: postgres.Sql;

  async function open(standIn: StandInOptions = {}, options: object = {}): Promise<void> {
    server = await openStandInPostgres(standIn);
    client = postgres(server.url, { max: 1, ...options });
  }
  /** One without any parameter would not be prepared. */
  const send = (word: string): DriverQuery => sendQuery(client, `${word} $1`, ['value']);
  afterEach(async () => {
    await client.end({ timeout: 0 });
    await server.close();
  });

  test('a query shows that it is sent, and that the server works on it; those behind it wait', async () => {
    await open({
      answer: (session, text) => void setTimeout(() => session.done(), text === 'slow $1' ? 100 : 0),
    });
    // Nothing is sent behind one that is prepared for the first time.
    await Promise.all([send('slow'), send('behind')]);
    const [slow, behind] = [send('slow'), send('behind')];
    await wait(50);
    expect([isSent(slow), isAtWork(slow), isSent(behind), isAtWork(behind)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(await slow).toHaveLength(0);
    await behind;
    expect(isAtWork(slow)).toBe(false);
    expect(server.asked.map(({ text }) => text).slice(2)).toEqual(['slow $1', 'behind $1']);
  });

  test('one that is not sent can be taken away', async () => {
    await open({ welcome: () => undefined });
    const query = send('never');
    const failed = query.catch((error: unknown) => error);
    await wait(20);
    expect(isSent(query)).toBe(false);
    query.cancel();
    expect(await failed).toMatchObject({ code: '57014' });
    expect(server.asked).toEqual([]);
  });

  test('one that the driver asks a second time by itself shows why', async () => {
    let fails = false;
    await open({
      answer: (session, text) => {
        if (text !== 'again $1' || !fails) return session.done();
        fails = false;
        session.fail('0A000', 'ERROR', 'RevalidateCachedQuery');
      },
    });
    await send('again');
    fails = true;
    const [once, again] = [send('once'), send('again')];
    await Promise.all([once, again]);
    expect(reasonOfRetry(once)).toBeUndefined();
    expect(reasonOfRetry(again)).toMatchObject({ code: '0A000' });
  });

  test('texts can be sent as they are, whatever the type of their parameter', async () => {
    await open();
    sendTextsOnly(client);
    const serialized = Object.values(client.options.serializers).map((each) => each('t'));
    expect(new Set(serialized)).toEqual(new Set(['t']));
    expect(serialized.length).toBeGreaterThan(5);
  });

  test('parsers of lists leave out the brace before the first element', async () => {
    // As the driver makes them when it has asked for the types of lists.
    const list = Object.assign((text: string) => text.slice(0, -1).split(','), { array: true });
    expect(parserOf({ 1007: list }, 1007)?.('{1,2}')).toEqual(['1', '2']);
    await open();
    expect(parserOf(client.options.parsers, 16)?.('t')).toBe(true);
    expect(parserOf(client.options.parsers, 25)).toBeUndefined();
  });

  test('it connects on a socket that it is given', async () => {
    server = await openStandInPostgres();
    const sockets: string[] = [];
    const openSocket = async () => {
      sockets.push('opened');
      return connect(server.port, '127.0.0.1');
    };
    client = postgres('postgres://someone@elsewhere.invalid/nowhere', {
      max: 1,
      ...onSocket('elsewhere.invalid', openSocket),
    });
    await send('first');
    expect(sockets).toEqual(['opened']);
    expect(server.asked.map(({ text }) => text)).toEqual(['first $1']);
  });
});

import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inProcess } from '@fmg/gateway/transport/in-process';
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import { fixedClock } from '@fmg/shared/domain/clock';
import type { Database } from '@fmg/shared/db/database';
import { silentLog } from '@fmg/shared/telemetry/log';
import { testDay } from '@fmg/shared/testing/subgraph';
import { startGraph, type Graph } from '../src/serving/graph';
import { createSubgraphNamed, createSubgraphs } from '../src/subgraphs/subgraphs';
import { deep, late, misplaced, unreachable, unusable } from './broken-manners';
import { changed, openStandIn, replaced, says, truly, type Manner, type StandIn } from './stand-in';
import { openDemonstration } from './demonstration';
import { asAuditor } from './running-graph';

/** Connections that the gateway may hold to the part that breaks. */
const CONNECTIONS = 8;

const query =
  '{ missions(first: 2) { nodes { id name taxCards(first: 1) { totalCount nodes { id number kind expiresOn } } } } }';

/** What no client may read: hosts, ports, stacks, what a proxy writes, what Node calls its errors. */
const leaks = /10\.1\.2\.3|127\.0\.0\.1|localhost|:\d{4,5}\b|nginx|<\w+>|ECONN|UND_ERR|HPE_|\.[jt]s:\d/;

const words = {
  FAILED: ['SUBGRAPH_UNAVAILABLE', 'could not be reached'],
  TIMED_OUT: ['DEADLINE_EXCEEDED', 'did not answer in time'],
  INVALID_ANSWER: ['SUBGRAPH_INVALID_RESPONSE', 'gave an answer that cannot be used'],
} as const;

/** What the client reads beside the data when the whole fetch brought nothing. */
function lost(reason: keyof typeof words): object {
  const [code, message] = words[reason];
  return {
    errors: [
      {
        message: `The privileges part of the graph ${message}.`,
        path: ['missions', 'nodes', 0, 'taxCards'],
        extensions: { code, subgraph: 'privileges', places: 2 },
      },
    ],
    extensions: {
      incomplete: [{ subgraph: 'privileges', reason, fields: ['missions.nodes.@.taxCards'], places: 2 }],
    },
  };
}

const refusal = { message: 'Not for this viewer.', path: ['_entities', 0, 'taxCards'] };

interface TaxCards {
  totalCount: number;
  nodes: { id: string; number: string; kind: string | null }[];
}

/** What the client gets of the tax cards of both missions, and beside what error, when one value cannot be used. */
const partly: readonly [string, Manner, (cards: TaxCards) => TaxCards | null, string, (string | number)[]][] =
  [
    ['text for a number', replaced('totalCount', 'many'), () => null, 'a value is no Int', ['totalCount']],
    [
      'a value that the enumeration does not have',
      replaced('kind', 'NONE'),
      (cards) => ({ ...cards, nodes: cards.nodes.map((each) => ({ ...each, kind: null })) }),
      'a value is no TaxCardKind',
      ['nodes', 0, 'kind'],
    ],
    ['an object for a list', replaced('nodes', { id: 'x' }), () => null, 'a list was expected', ['nodes']],
    ['a list for an object', replaced('taxCards', []), () => null, 'an object was expected', []],
    [
      'lists nested 10,000 deep for a row',
      changedText((text) => text.replaceAll(/"nodes":\[\{.*?\}\]/g, `"nodes":[${deep}]`)),
      () => null,
      'an object was expected',
      ['nodes', 0],
    ],
    [
      'null for a value that may not be null',
      changedText((text) => text.replaceAll(/"id":"tax[^"]*"/g, '"id":null')),
      () => null,
      'a value that may not be null is null',
      ['nodes', 0, 'id'],
    ],
  ];

/** The true answer with its text changed. */
function changedText(change: (text: string) => string): Manner {
  return (exchange) => says(change(JSON.stringify(exchange.answer)))(exchange);
}

/** A part that works out the same answer but once. */
function remembering(part: SubgraphEndpoint): SubgraphEndpoint {
  const answers = new Map<string, Promise<string>>();
  return {
    ...part,
    transport: async (call) => {
      const asked = JSON.stringify([call.query, call.variables]);
      const known = answers.get(asked) ?? Promise.resolve(part.transport(call)).then(JSON.stringify);
      answers.set(asked, known);
      return JSON.parse(await known) as unknown;
    },
  };
}

describe('a part of the graph that gives broken answers', () => {
  let database: Database;
  let standIn: StandIn;
  let graph: Graph;
  let hasty: Graph;
  let whole: { data: { missions: { nodes: { taxCards: TaxCards }[] } } };

  beforeAll(async () => {
    database = await openDemonstration();
    const config = { database, clock: fixedClock(testDay), log: silentLog };
    standIn = await openStandIn(createSubgraphNamed('privileges', config));
    const others = createSubgraphs(config)
      .filter(({ name }) => name !== 'privileges')
      .map(inProcess);
    const start = (endpoints: readonly SubgraphEndpoint[], deadlineMs: number): Promise<Graph> => {
      const options = { connections: CONNECTIONS, mostBytes: 100_000 };
      const broken = overHttp('privileges', standIn.url, { ...options, repeatsKeys: true });
      return startGraph({
        endpoints: [broken, ...endpoints],
        log: silentLog,
        identify: asAuditor,
        port: 0,
        host: '127.0.0.1',
        deadlineMs,
      });
    };
    [graph, hasty] = await Promise.all([start(others, 10_000), start(others.map(remembering), 300)]);
    whole = JSON.parse(await ask(graph)) as typeof whole; // the answer to the query above
    if (whole.data.missions.nodes[1]?.taxCards.nodes?.length !== 1)
      throw new Error('the query is no example');
  }, 120_000);
  afterAll(async () => {
    await Promise.all([graph.stop(), hasty.stop()]);
    await standIn.close();
    await database.close();
  });

  async function ask({ url }: Graph): Promise<string> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(200);
    return await response.text();
  }

  /** What the client reads while the part answers in a manner; after it, the graph is whole again. */
  async function askBroken(manner: Manner, asked = graph): Promise<unknown> {
    standIn.answer(manner);
    const text = await ask(asked);
    standIn.answer();
    expect(JSON.parse(await ask(graph))).toEqual(whole);
    expect(text).not.toMatch(leaks);
    return JSON.parse(text);
  }

  /** The data with other tax cards. */
  function dataWith(change: (cards: TaxCards, mission: number) => TaxCards | null): object {
    const nodes = whole.data.missions.nodes.map((mission, index) => ({
      ...mission,
      taxCards: change(mission.taxCards, index),
    }));
    return { missions: { nodes } };
  }
  const without = (): object => dataWith(() => null);

  test.each(Object.entries(unusable))('%s costs its fields, and no others', async (_, manner) => {
    expect(await askBroken(manner)).toEqual({ data: without(), ...lost('INVALID_ANSWER') });
  });

  test.each(Object.entries(misplaced))('%s cost their fields, and are given to nobody', async (_, manner) => {
    expect(await askBroken(manner)).toEqual({ data: without(), ...lost('INVALID_ANSWER') });
  });

  test.each(Object.entries(unreachable))('%s: the part could not be reached', async (_, manner) => {
    expect(await askBroken(manner)).toEqual({ data: without(), ...lost('FAILED') });
  });

  test('a connection that is closed once costs nothing: a read is tried once more', async () => {
    const before = standIn.requests;
    standIn.answer((exchange) => {
      if (standIn.requests === before + 1) exchange.request.socket.destroy();
      else truly(exchange);
    });
    expect(JSON.parse(await ask(graph))).toEqual(whole);
    expect(standIn.requests).toBe(before + 2);
  });

  test('a connection that is refused: the part could not be reached, and is used again when it is back', async () => {
    const port = Number(new URL(standIn.url).port);
    await standIn.close();
    const text = await ask(graph);
    await new Promise<void>((listening) => standIn.server.listen(port, '127.0.0.1', listening));
    expect(JSON.parse(text)).toEqual({ data: without(), ...lost('FAILED') });
    expect(text).not.toMatch(leaks);
    expect(JSON.parse(await ask(graph))).toEqual(whole);
  });

  test.each(Object.entries(late))('%s costs its fields at the deadline', async (_, manner) => {
    const began = performance.now();
    const answer = await askBroken(manner, hasty);
    expect(answer).toEqual({ data: without(), ...lost('TIMED_OUT') });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test.each(partly)(
    '%s costs that value, and the list that is not without it, and one error tells of all its places',
    async (_, manner, change, what, path) => {
      expect(await askBroken(manner)).toEqual({
        data: dataWith(change),
        errors: [
          {
            message: `A part of the graph gave an answer that cannot be used: ${what}.`,
            path: ['missions', 'nodes', 0, 'taxCards', ...path],
            extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', places: 2 },
          },
        ],
      });
    },
  );

  test('what nobody asked for is left out, whatever it is', async () => {
    const more = `"extra":${deep},"constructor":null,`;
    const manner = changedText((text) =>
      text
        .replaceAll(/\{"(data|taxCards)/g, `{${more}"$1`)
        .replaceAll('{', '{"__proto__":{"polluted":true},'),
    );
    const answer = await askBroken(manner);
    expect(answer).toEqual(whole);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  /** The answer without the first entity, for which there is an error. */
  const withError = (error: object) =>
    changed(({ answer }) => {
      const { _entities } = answer['data'] as { _entities: object[] }; // the query asks for entities
      return { data: { _entities: [null, _entities[1]] }, errors: [error] };
    });

  test('an error with a code of the graph reaches the client at its place', async () => {
    expect(await askBroken(withError({ ...refusal, extensions: { code: 'FORBIDDEN' } }))).toEqual({
      data: dataWith((cards, mission) => (mission === 0 ? null : cards)),
      errors: [
        {
          message: 'Not for this viewer.',
          path: ['missions', 'nodes', 0, 'taxCards'],
          extensions: { code: 'FORBIDDEN', subgraph: 'privileges' },
        },
      ],
    });
  });

  test.each([
    ['another code', { ...refusal, message: 'at 10.1.2.3', extensions: { code: 'ECONNREFUSED' } }],
    ['no code', { ...refusal, message: 'at 10.1.2.3', stack: 'Error at x.js:1' }],
    ['a message that is none', { ...refusal, message: { host: '10.1.2.3' } }],
  ])('an error with %s is masked under a reference', async (_, error) => {
    const masked = {
      data: dataWith((cards, mission) => (mission === 0 ? null : cards)),
      errors: [
        {
          message: expect.stringMatching(/^Something went wrong on our side\. Reference: [0-9a-f-]{36}$/),
          path: ['missions', 'nodes', 0, 'taxCards'],
          extensions: { code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        },
      ],
    };
    expect(await askBroken(withError(error))).toEqual(masked);
  });

  test('of an error that a part reports, only what belongs to the graph reaches the client', async () => {
    const error = {
      message: 'Not for this viewer.',
      path: ['_entities', 0, 'taxCards', { host: '10.1.2.3' }],
      extensions: {
        code: 'FORBIDDEN',
        exception: { stacktrace: ['at x.js:1'] },
        response: { url: 'http://10.1.2.3:4002' },
      },
    };
    expect(await askBroken(withError(error))).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', subgraph: 'privileges' } }],
    });
  });

  test('an error that is nested 10,000 deep costs the fields of its part only', async () => {
    const error = `{"message":"m","path":["_entities",0],"extensions":{"code":"FORBIDDEN","more":${deep}}}`;
    expect(await askBroken(says(`{"data":{"_entities":[null,null]},"errors":[${error}]}`))).toMatchObject({
      data: without(),
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('a part that refuses as a whole is not said to be out of reach', async () => {
    const error = { message: 'Not for this viewer.', extensions: { code: 'FORBIDDEN' } };
    expect(await askBroken(says(JSON.stringify({ data: null, errors: [error] })))).toMatchObject({
      data: without(),
      errors: [{ message: 'Not for this viewer.', extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('lists nested 10,000 deep for a date cost that value', async () => {
    const manner = changedText((text) => text.replaceAll(/"expiresOn":[^,}]*/g, `"expiresOn":${deep}`));
    expect(await askBroken(manner)).toMatchObject({
      data: dataWith((cards) => ({
        ...cards,
        nodes: cards.nodes.map((each) => ({ ...each, expiresOn: null })),
      })),
      errors: [
        {
          path: ['missions', 'nodes', 0, 'taxCards', 'nodes', 0, 'expiresOn'],
          extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', places: 2 },
        },
      ],
    });
  });

  test('a GraphQL answer is one under any status when it says so', async () => {
    const error = { ...refusal, extensions: { code: 'FORBIDDEN' } };
    const type = 'application/graphql-response+json; charset=utf-8';
    const manner = says(JSON.stringify({ data: { _entities: [null, null] }, errors: [error] }), {
      status: 403,
      type,
    });
    expect(await askBroken(manner)).toMatchObject({
      data: without(),
      errors: [{ extensions: { code: 'FORBIDDEN', subgraph: 'privileges' } }],
    });
  });

  test('a thousand of them leave no connection and no memory behind', async () => {
    const manners = [unusable, unreachable, late].flatMap((each) => Object.values(each));
    manners.push(...partly.map(([, manner]) => manner), ...Object.values(misplaced));
    await askMany(manners, 150);
    const before = await resources();
    const requests = standIn.requests;
    const asked = await askMany(manners, 1000);
    expect(standIn.requests - requests).toBe(asked.broken + asked.whole);
    expect(asked.broken).toBe(1000);
    const after = await resources();
    // Those of this graph, at most, and one of the other.
    expect(after.connections).toBeLessThanOrEqual(CONNECTIONS + 2);
    // Both ends of each connection are in this process, and so are those of the client.
    expect(after.sockets).toBeLessThanOrEqual(before.sockets + 2 * CONNECTIONS);
    expect(after.megabytes - before.megabytes).toBeLessThan(4);
  });

  /** Asks until the part gave so many broken answers, in turn of each manner; every third answer is whole. */
  async function askMany(
    manners: readonly Manner[],
    count: number,
  ): Promise<{ broken: number; whole: number }> {
    const given = { broken: 0, whole: 0 };
    standIn.answer((exchange) => {
      const isBroken = given.broken < count && given.broken <= 2 * given.whole;
      const manner = isBroken ? manners[given.broken % manners.length] : truly;
      given[isBroken ? 'broken' : 'whole'] += 1;
      manner?.(exchange);
    });
    const askOn = async (): Promise<void> => {
      while (given.broken < count) expect(await ask(hasty)).not.toMatch(leaks);
    };
    await Promise.all(Array.from({ length: 10 }, askOn));
    standIn.answer();
    return given;
  }

  /** What is in use a moment after the last answer. */
  async function resources(): Promise<{ connections: number; sockets: number; megabytes: number }> {
    await new Promise((resume) => setTimeout(resume, 2000));
    setFlagsFromString('--expose-gc');
    // `gc` exists in contexts that are made after the flag was set.
    (runInNewContext('gc') as () => void)();
    return {
      connections: await new Promise((counted) =>
        standIn.server.getConnections((_, count) => counted(count)),
      ),
      sockets: process.getActiveResourcesInfo().filter((each) => each === 'TCPSocketWrap').length,
      megabytes: process.memoryUsage().heapUsed / 2 ** 20,
    };
  }

  test('clients that hang up, in the midst of a request or before its answer, disturb nobody', async () => {
    const { hostname, port } = new URL(graph.url);
    const body = JSON.stringify({ query });
    const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n`;
    const texts = [
      'POST /graphql HT',
      `${head}content-length: 1000\r\n\r\n{"query":`,
      `${head}content-length: ${body.length}\r\n\r\n${body}`,
      `${head}transfer-encoding: chunked\r\n\r\nzz\r\n`,
    ];
    const hangUp = async (text: string, index: number): Promise<void> => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      await new Promise<void>((sent) => socket.write(text, () => sent()));
      await new Promise((resume) => setTimeout(resume, index % 5));
      if (index % 2 === 0) socket.destroy();
      else socket.resetAndDestroy();
    };
    await Promise.all(Array.from({ length: 40 }, (_, index) => hangUp(texts[index % 4] ?? '', index)));
    expect(JSON.parse(await ask(graph))).toEqual(whole);
  });
});

// What is asked about people by filters, orders, cursors and counts, and whose trail it stands in.
import { sql } from 'drizzle-orm';
import { findAttempts, findEntries, findHeads } from '@fmg/shared/audit/audit.store';
import { changeChain, type Entry } from '@fmg/shared/audit/entry';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { NodeType } from '@fmg/shared/identity/node-types';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { appointment } from '../src/records/appointment/appointment.tables';
import { ensureCountries } from '../src/records/country/country.store';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { createMissions } from '../src/server';

const id = (type: NodeType, name: string): string => idFromKey(type, 'test', name);
const source = 'test';
const names = Array.from({ length: 260 }, (_, index) => `Person ${index}`);
const [target = '', neighbour = ''] = names;
const embassy = id('Mission', 'Embassy');
const consulate = id('Mission', 'Consulate');
const day = (index: number): string =>
  new Date(Date.UTC(1950 + (index % 40), index % 12, 3)).toISOString().slice(0, 10);

type Answer = { data?: Record<string, unknown> | null; errors?: readonly { message: string }[] };

/** The list of an answer, of the shape that was asked for. */
function personsOf<Shape>(data: Answer['data']): Shape {
  const persons = data?.['persons'];
  if (persons == null) throw new Error('the answer has no list');
  return persons as Shape; // each test names what it selects
}

const appointmentOf = (name: string, missionId: string) => ({
  id: id('Appointment', `${name} at ${missionId}`),
  personId: id('Person', name),
  missionId,
  source,
  category: 'SERVICE_STAFF' as const,
  headsMission: false,
  status: 'NOTIFIED' as const,
  startsOn: '2024-01-01',
  title: `Title of ${name}`,
});

describe('what is asked about people', () => {
  let missions: TestSubgraph;
  let requests = 0;

  beforeAll(async () => {
    missions = await openTestSubgraph(createMissions);
    const { db } = missions.database;
    await ensureCountries(db);
    const open = { kind: 'EMBASSY' as const, state: 'OPEN' as const, sendingStateCode: 'FR', source };
    await insertRows(db, mission, [
      { id: embassy, name: 'Embassy', ...open },
      { id: consulate, name: 'Consulate', ...open },
    ]);
    await insertRows(
      db,
      person,
      names.map((name, index) => ({
        id: id('Person', name),
        missionId: embassy,
        nameClass: 'STAFF' as const,
        displayName: name,
        familyName: name,
        givenNames: 'Test',
        birthDate: day(index),
        pid: `${4_000_000 + 7919 * index}`,
        source,
      })),
    );
    await insertRows(db, appointment, [
      ...names.map((name) => appointmentOf(name, embassy)),
      appointmentOf(neighbour, consulate),
    ]);
  });
  afterAll(async () => {
    await missions.subgraph.stop();
    await missions.close();
  });

  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
    viewer: Viewer = viewerWith(['PRIVILEGES_OFFICER']),
  ): Promise<Answer & { requestId: string }> => {
    const requestId = `request ${(requests += 1)}`;
    return { ...(await missions.subgraph.execute({ query, variables, requestId, viewer })), requestId };
  };

  const entries = async (): Promise<Entry[]> => {
    const { own } = missions.database;
    const chains = (await findHeads(own, 'missions')).filter((each) => each.chain !== changeChain);
    const found = chains.map(({ chain }) => findEntries(own, 'missions', { chain, after: 0, limit: 10_000 }));
    return (await Promise.all(found)).flat();
  };
  /** What the log says of requests, each once, in the order of the requests. */
  const traces = async (asked: readonly { requestId: string }[]): Promise<(Entry | undefined)[]> => {
    const all = await entries();
    return asked.map(({ requestId }) => all.find((each) => each.requestId === requestId));
  };
  const totalOf = ({ data }: Answer): number => personsOf<{ totalCount: number }>(data).totalCount;

  test('a birth date that is found by halving leaves a trace at every step, whatever the answers are', async () => {
    const asked: { requestId: string }[] = [];
    let [from, to] = [Date.UTC(1900, 0, 1), Date.UTC(2008, 0, 1)];
    const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
    while (to - from > 86_400_000) {
      const middle = from + Math.floor((to - from) / 2 / 86_400_000) * 86_400_000;
      const answer = await ask(
        'query ($id: ID!, $day: Date!) { persons(where: { id: { eq: $id }, birthDate: { gte: $day } }) { nodes { id } } }',
        { id: id('Person', target), day: dayOf(middle) },
      );
      asked.push(answer);
      const { nodes } = personsOf<{ nodes: unknown[] }>(answer.data);
      if (nodes.length > 0) from = middle;
      else to = middle;
    }
    expect(dayOf(from)).toBe(day(0));
    expect(asked.length).toBeLessThan(30);
    for (const trace of await traces(asked))
      expect(trace).toMatchObject({
        classes: expect.arrayContaining(['PERSONAL_DATA']),
        subjects: [id('Person', target)],
      });
  });

  test('a personal number that is found digit by digit leaves a trace at every step, also where a name stands for the person', async () => {
    const asked: { requestId: string }[] = [];
    let pid = '';
    for (let digits = 0; digits < 7; digits += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const answer = await ask(
          'query ($name: String!, $start: String!) { persons(where: { displayName: { eq: $name }, pid: { startsWith: $start } }) { totalCount } }',
          { name: target, start: `${pid}${digit}` },
        );
        asked.push(answer);
        if (totalOf(answer) === 0) continue;
        pid = `${pid}${digit}`;
        break;
      }
    expect(pid).toBe('4000000');
    for (const trace of await traces(asked)) {
      expect(trace?.classes).toContain('PERSONAL_DATA');
      expect(trace?.subjects).toContain(id('Person', target));
    }
  });

  const about = (name: string): string => `id: { eq: "${id('Person', name)}" }`;
  const born = 'birthDate: { gte: "1900-01-01" }';
  test.each([
    ['edges', `persons(where: { ${about(target)}, ${born} }) { edges { node { id } } }`],
    ['cursors', `persons(where: { ${about(target)}, ${born} }) { edges { cursor } }`],
    ['a count', `persons(where: { ${about(target)}, ${born} }) { totalCount }`],
    ['the ends of a page', `persons(where: { ${about(target)}, ${born} }) { pageInfo { hasNextPage } }`],
    ['nothing but a type', `persons(where: { ${about(target)}, ${born} }) { __typename }`],
    ['a page of no rows', `persons(first: 0, where: { ${about(target)}, ${born} }) { nodes { id } }`],
    ['another name of the field', `x: persons(where: { ${about(target)}, ${born} }) { y: nodes { z: id } }`],
    [
      'a fragment',
      `...f } fragment f on Query { persons(where: { ${about(target)}, ${born} }) { nodes { id } }`,
    ],
    [
      'a filter within others',
      `persons(where: { and: [{ ${about(target)} }, { or: [{ not: { ${born} } }] }] }) { totalCount }`,
    ],
    [
      'an order',
      `persons(where: { ${about(target)} }, orderBy: [{ field: FAMILY_NAME, direction: ASC }]) { nodes { id } }`,
    ],
    [
      'a list of a record',
      `mission(id: "${embassy}") { personnel(where: { person: { ${about(target)} }, startsOn: { isNull: false } }) { totalCount } }`,
    ],
  ])('%s tells of a person, and stands in the person’s trail', async (_, query) => {
    const answer = await ask(`{ ${query} }`);
    expect(answer.errors).toBeUndefined();
    const [trace] = await traces([answer]);
    expect(trace?.subjects).toContain(id('Person', target));
  });

  test('an answer that finds nothing is an answer about whom it names', async () => {
    const answer = await ask(
      `{ persons(where: { ${about(target)}, birthDate: { lt: "1900-01-01" } }) { nodes { id } } }`,
    );
    expect(answer.data).toEqual({ persons: { nodes: [] } });
    expect(await traces([answer])).toMatchObject([{ subjects: [id('Person', target)], subjectCount: 1 }]);
  });

  test('whom a filter singles out is asked about, in whichever branch; who are many are not', async () => {
    const branches = await ask(
      `{ persons(where: { or: [{ displayName: { eq: "${target}" }, ${born} }, { displayName: { ne: "${target}" }, ${born} }] }) { totalCount } }`,
    );
    expect(totalOf(branches)).toBe(names.length);
    const some = await ask(
      `{ persons(where: { displayName: { in: ${JSON.stringify(names.slice(0, 30))} }, birthDate: { lt: "1900-01-01" } }) { totalCount } }`,
    );
    const many = await ask(
      `{ persons(where: { mission: { id: { eq: "${embassy}" } }, birthDate: { lt: "1900-01-01" } }) { totalCount } }`,
    );
    const [inBranches, ofSome, ofMany] = await traces([branches, some, many]);
    expect(inBranches?.subjects).toContain(id('Person', target));
    expect(ofSome?.subjects).toEqual(
      expect.arrayContaining(names.slice(0, 30).map((each) => id('Person', each))),
    );
    expect(ofMany?.subjects).toEqual([embassy]);
  });

  const X = JSON.stringify(target);
  /** Ways to ask whether something is true of the person of a name, none of which shows that person. */
  const disguises = (test: string): [string, string][] => [
    ['a test beside the name', `displayName: { eq: ${X} }, ${test}`],
    ['a test beside the name, of null or not', `displayName: { eq: ${X} }, birthDate: { isNull: true }`],
    ['everybody else, or the test', `or: [{ displayName: { ne: ${X} } }, { ${test} }]`],
    ['whoever has not the name, or the test', `or: [{ not: { displayName: { eq: ${X} } } }, { ${test} }]`],
    [
      'whoever is not among the names, or the test',
      `or: [{ ${test} }, { not: { displayName: { in: [${X}] } } }]`,
    ],
    [
      'not both the name and not the test',
      `not: { and: [{ displayName: { eq: ${X} } }, { not: { ${test} } }] }`,
    ],
    ['not one who has the name and the test', `not: { displayName: { eq: ${X} }, ${test} }`],
    ['nobody else, and not the test', `not: { or: [{ displayName: { ne: ${X} } }, { ${test} }] }`],
    [
      'not who has not the name, or the test',
      `not: { or: [{ not: { displayName: { eq: ${X} } } }, { ${test} }] }`,
    ],
    ['not not the name and the test', `not: { not: { and: [{ displayName: { eq: ${X} } }, { ${test} }] } }`],
    [
      'not one who has not both',
      `not: { or: [{ not: { displayName: { eq: ${X} } } }, { not: { ${test} } }] }`,
    ],
    [
      'everybody else, or one of two tests',
      `or: [{ displayName: { ne: ${X} } }, { ${test} }, { pid: { startsWith: "9" } }]`,
    ],
    [
      'everybody else, or two tests of one day',
      `or: [{ displayName: { ne: ${X} } }, { birthDate: { gt: "2001-01-01", lt: "2000-01-01" } }]`,
    ],
    [
      'everybody else, or no day at all',
      `or: [{ displayName: { ne: ${X} } }, { birthDate: { isNull: true } }]`,
    ],
    [
      'nobody else, and a day',
      `not: { or: [{ displayName: { ne: ${X} } }, { birthDate: { isNull: false } }] }`,
    ],
    [
      'everybody else, or the test, and a test that all pass',
      `and: [{ or: [{ displayName: { ne: ${X} } }, { ${test} }] }, { birthDate: { isNull: false } }]`,
    ],
    [
      'the name and the test, or a test that all pass',
      `and: [{ or: [{ displayName: { eq: ${X} }, ${test} }, { birthDate: { gte: "1800-01-01" } }] }, { or: [{ displayName: { ne: ${X} } }, { ${test} }] }]`,
    ],
    [
      'the name and the test, among others of whom the same is asked',
      `or: [{ displayName: { eq: ${X} }, ${test} }, { displayName: { contains: "1" }, birthDate: { lt: "1800-01-01" } }]`,
    ],
    [
      'everybody else within a group, or the test',
      `and: [{ or: [{ and: [{ or: [{ displayName: { ne: ${X} } }] }] }, { or: [{ ${test} }] }] }]`,
    ],
  ];
  test.each([
    ['true', 'birthDate: { gte: "1900-01-01" }'],
    ['false', 'birthDate: { gte: "2020-01-01" }'],
  ])('whom a filter is about is a subject however it is put, when the test is %s', async (_, condition) => {
    const forms = disguises(condition);
    const asked: (Answer & { requestId: string })[] = [];
    for (const [, where] of forms) asked.push(await ask(`{ persons(where: { ${where} }) { totalCount } }`));
    const found = (await traces(asked)).map((trace, index) => [
      forms[index]?.[0],
      trace?.classes.includes('PERSONAL_DATA'),
      trace?.subjects.includes(id('Person', target)),
    ]);
    expect(found).toEqual(forms.map(([form]) => [form, true, true]));
    // Some forms let nearly everybody in, and some nobody.
    expect(new Set(asked.map(totalOf))).toEqual(new Set([0, 1, names.length - 1, names.length]));
  });

  test('who stands alone between two cursors is asked about', async () => {
    const ordered = 'orderBy: [{ field: DISPLAY_NAME, direction: ASC }]';
    const page = await ask(`{ persons(first: 4, ${ordered}) { edges { cursor node { id displayName } } } }`);
    const { edges } = personsOf<{ edges: { cursor: string; node: { id: string; displayName: string } }[] }>(
      page.data,
    );
    const [, first, alone, next] = edges;
    const among = `after: "${edges[0]?.cursor}", before: "${next?.cursor}"`;
    const shown = `displayName: { eq: "${first?.node.displayName}" }`;
    const asked = [
      await ask(
        `{ persons(first: 1, ${among}, ${ordered}, where: { or: [{ birthDate: { lt: "1900-01-01" } }, { ${shown} }] }) { pageInfo { hasNextPage } } }`,
      ),
      await ask(
        `{ persons(first: 1, ${among}, ${ordered}, where: { or: [{ birthDate: { gt: "1900-01-01" } }, { ${shown} }] }) { pageInfo { hasNextPage } } }`,
      ),
    ];
    expect(
      asked.map(({ data }) => personsOf<{ pageInfo: { hasNextPage: boolean } }>(data).pageInfo.hasNextPage),
    ).toEqual([false, true]);
    for (const trace of await traces(asked)) expect(trace?.subjects).toContain(alone?.node.id);
  });

  test('who is passed over by a page is asked about, whichever way it is read', async () => {
    const ordered = 'orderBy: [{ field: DISPLAY_NAME, direction: ASC }]';
    const start = await ask(`{ persons(first: 3, ${ordered}) { edges { cursor node { id } } } }`);
    const { edges } = personsOf<{ edges: { cursor: string; node: { id: string } }[] }>(start.data);
    const [before, passed, next] = edges;
    const index = names.findIndex((name) => id('Person', name) === passed?.node.id);
    const where = `where: { birthDate: { ne: "${day(index)}" } }`;
    const asked = [
      await ask(`{ persons(first: 1, after: "${before?.cursor}", ${ordered}, ${where}) { nodes { id } } }`),
      await ask(`{ persons(last: 1, before: "${next?.cursor}", ${ordered}, ${where}) { nodes { id } } }`),
    ];
    const shown = asked.map(({ data }) =>
      personsOf<{ nodes: { id: string }[] }>(data).nodes.map((each) => each.id),
    );
    expect(shown).toEqual([[next?.node.id], [before?.node.id]]);
    for (const trace of await traces(asked)) expect(trace?.subjects).toContain(passed?.node.id);
  });

  test('one sensitive test does not hide another', async () => {
    const index = names.indexOf(target);
    const pid = `${4_000_000 + 7919 * index}`;
    const asked = [
      await ask(
        `{ persons(where: { displayName: { eq: ${X} }, birthDate: { ne: "${day(index)}" }, pid: { ne: "${pid}" } }) { totalCount } }`,
      ),
      await ask(
        `{ persons(where: { displayName: { eq: ${X} }, not: { or: [{ birthDate: { eq: "${day(index)}" } }, { pid: { eq: "${pid}" } }] } }) { totalCount } }`,
      ),
    ];
    expect(asked.map(totalOf)).toEqual([0, 0]);
    for (const trace of await traces(asked)) expect(trace?.subjects).toContain(id('Person', target));
  });

  test('two sensitive tests that find somebody do not hide behind two others', async () => {
    const index = 89;
    const subject = id('Person', `Person ${index}`);
    // Each finds too many to be few, and both together find four.
    const finding = 'displayName: { contains: "8" }, familyName: { contains: "9" }';
    const asked = [
      await ask(
        `{ persons(where: { ${finding}, birthDate: { ne: "${day(index)}" }, pid: { startsWith: "9" } }) { totalCount } }`,
      ),
      await ask(
        `{ persons(where: { ${finding}, not: { or: [{ birthDate: { eq: "${day(index)}" } }, { pid: { startsWith: "4" } }] } }) { totalCount } }`,
      ),
    ];
    for (const { errors } of asked) expect(errors).toBeUndefined();
    for (const trace of await traces(asked)) expect(trace?.subjects).toContain(subject);
  });

  test('who is passed over in the list of a record is asked about', async () => {
    const personnel = (args: string): string =>
      `{ mission(id: "${embassy}") { personnel(${args}, orderBy: [{ field: STARTS_ON, direction: ASC }]) { edges { cursor node { id title } } } } }`;
    type Edges = { cursor: string; node: { id: string; title: string } }[];
    const edgesOf = ({ data }: Answer): Edges =>
      (data as { mission: { personnel: { edges: Edges } } }).mission.personnel.edges; // as it was asked for
    const [before, passed, next] = edgesOf(await ask(personnel('first: 3')));
    const where = `where: { title: { ne: "${passed?.node.title}" } }`;
    const asked = [
      await ask(personnel(`first: 1, after: "${before?.cursor}", ${where}`)),
      await ask(personnel(`last: 1, before: "${next?.cursor}", ${where}`)),
    ];
    expect(asked.map((each) => edgesOf(each).map(({ node }) => node.id))).toEqual([
      [next?.node.id],
      [before?.node.id],
    ]);
    for (const trace of await traces(asked)) expect(trace?.subjects).toContain(passed?.node.id);
  });

  test('a page of a list of a record in a sensitive order is about everybody on the list', async () => {
    const page = (rest: string) =>
      ask(
        `{ mission(id: "${consulate}") { personnel(first: 1, orderBy: [{ field: STARTS_ON, direction: ASC }]) { ${rest} } } }`,
      );
    const another = appointmentOf(target, consulate);
    await insertRows(missions.database.db, appointment, [{ ...another, startsOn: '2025-01-01' }]);
    for (const trace of await traces([await page('nodes { id }')])) {
      expect(trace?.subjects).toContain(another.id);
      expect(trace?.subjects).toContain(id('Appointment', `${neighbour} at ${consulate}`));
    }
    await missions.database.db.delete(appointment).where(sql`${appointment.id} = ${another.id}`);
  });

  test('nobody is pushed out of the log by ids that are made up', async () => {
    const madeUp = (list: number): string =>
      JSON.stringify(Array.from({ length: 450 }, (_, index) => id('Person', `nobody ${list} ${index}`)));
    const lists = Array.from(
      { length: 5 },
      (_, list) =>
        `a${list}: persons(where: { id: { in: ${madeUp(list)} }, birthDate: { isNull: false } }) { totalCount }`,
    );
    const answer = await ask(`{ ${lists.join(' ')} t: person(id: "${id('Person', target)}") { birthDate } }`);
    expect(answer.errors).toBeUndefined();
    const parts = (await entries()).filter((each) => each.requestId === answer.requestId);
    expect(parts.map(({ subjectCount }) => subjectCount)).toEqual([2251, 2251]);
    expect(parts.flatMap(({ subjects }) => subjects)).toContain(id('Person', target));
  });

  test('whom the filter of a list of a record is about is a subject, and so is everybody of a short list', async () => {
    const title = JSON.stringify(`Title of ${target}`);
    const never = 'startsOn: { gt: "2030-01-01" }';
    const personnel = (where: string, missionId = embassy): string =>
      `{ mission(id: "${missionId}") { personnel(where: { ${where} }) { totalCount } } }`;
    const asked = [
      await ask(personnel(`or: [{ title: { ne: ${title} } }, { ${never} }]`)),
      await ask(personnel(`not: { or: [{ title: { ne: ${title} } }, { not: { ${never} } }] }`)),
      await ask(personnel(never)),
      await ask(personnel(never, consulate)),
    ];
    for (const { errors } of asked) expect(errors).toBeUndefined();
    const [inOr, inNot, ofLong, ofShort] = await traces(asked);
    const subject = id('Appointment', `${target} at ${embassy}`);
    expect(inOr?.subjects).toContain(subject);
    expect(inNot?.subjects).toContain(subject);
    expect(ofLong?.subjects).toEqual([embassy]);
    const only = id('Appointment', `${neighbour} at ${consulate}`);
    expect(ofShort?.subjects.toSorted()).toEqual([only, consulate].toSorted());
  });

  test('of what two large counts differ by, the log holds that they were asked', async () => {
    const rest = `displayName: { ne: ${X} }`;
    const asked = [
      await ask(`{ persons(where: { ${born} }) { totalCount } }`),
      await ask(`{ persons(where: { ${born}, ${rest} }) { totalCount } }`),
    ];
    expect(asked.map(totalOf)).toEqual([names.length, names.length - 1]);
    for (const trace of await traces(asked))
      expect(trace).toMatchObject({
        actor: viewerWith(['PRIVILEGES_OFFICER']).subject,
        action: 'READ',
        classes: expect.arrayContaining(['PERSONAL_DATA']) as string[],
      });
  });

  test('the rows that are counted are subjects, as many as a page may hold', async () => {
    const answer = await ask(`{ persons(where: { birthDate: { eq: "${day(1)}" } }) { totalCount } }`);
    const [trace] = await traces([answer]);
    expect(totalOf(answer)).toBeGreaterThan(0);
    expect(trace?.subjects).toContain(id('Person', neighbour));
    expect(trace?.subjects).not.toContain(id('Person', target));
  });

  test('a cursor that somebody made up is refused: it would ask for one person whether an order puts them there', async () => {
    const first = await ask(`{ persons(first: 1) { pageInfo { endCursor } } }`);
    const { pageInfo } = personsOf<{ pageInfo: { endCursor: string } }>(first.data);
    const given = Buffer.from(pageInfo.endCursor, 'base64url');
    const [version, shape] = JSON.parse(given.toString('utf8', 12)) as unknown[]; // what stands behind the seal
    const made = JSON.stringify([version, shape, 'Person 00', '']);
    for (const cursor of [made, Buffer.concat([given.subarray(0, 12), Buffer.from(made)])]) {
      const answer = await ask(`query ($after: String) { persons(after: $after) { totalCount } }`, {
        after: Buffer.from(cursor).toString('base64url'),
      });
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringMatching(/is not a cursor of this list/),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  test('what everybody may read leaves no trace, whatever it is asked by', async () => {
    const before = await entries();
    await ask(
      `{ missions(where: { name: { startsWith: "E" } }, orderBy: [{ field: NAME, direction: DESC }]) { totalCount nodes { id } } }`,
    );
    await ask(`{ missions { nodes { id } } }`);
    expect(await entries()).toHaveLength(before.length);
  });

  test('costs statements for each field, for all but each and all of them, again for a full page, and none where ids name the rows', async () => {
    const statements = async (where: string): Promise<number> => {
      const run = () => ask(`{ persons(where: { ${where} }) { nodes { id } } }`);
      for (let times = 0; times < 15; times += 1) await run(); // compiled, and narrow
      const before = missions.database.statements();
      await run();
      return missions.database.statements() - before;
    };
    const page = await statements(`${about(target)}, ${born}`);
    expect(await statements(born)).toBe(page + 2);
    const days = Array.from({ length: 90 }, (_, index) => `{ birthDate: { ne: "${1900 + index}-01-01" } }`);
    expect(await statements(`and: [${days.join(' ')}]`)).toBe(page + 2);
    expect(await statements(`displayName: { eq: "${target}" }, ${born}`)).toBe(page + 3);
  });

  test('is found out once for all pages of one filter', async () => {
    const where = `displayName: { eq: "${target}" }, ${born}`;
    const statements = async (pages: number): Promise<number> => {
      const page = (index: number): string =>
        `p${index}: persons(first: ${index + 1}, where: { ${where} }) { nodes { id } }`;
      const query = `{ ${Array.from({ length: pages }, (_, index) => page(index)).join(' ')} }`;
      for (let times = 0; times < 15; times += 1) await ask(query); // compiled, and narrow
      const before = missions.database.statements();
      expect((await ask(query)).errors).toBeUndefined();
      return missions.database.statements() - before;
    };
    const one = await statements(1);
    expect(await statements(5)).toBe(one + 4);
  });

  test('is no more than a hundred looks, however many filters a request has', async () => {
    const filters = (count: number): Record<string, object> =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `w${index}`,
          { displayName: { eq: `Person ${index}` }, birthDate: { gt: '1900-01-01' }, pid: { contains: '4' } },
        ]),
      );
    const all = (count: number): Promise<Answer> => {
      const keys = Object.keys(filters(count));
      return ask(
        `query (${keys.map((name) => `$${name}: PersonWhere`).join(' ')}) {
          ${keys.map((name) => `${name}: persons(where: $${name}) { totalCount } ${name}again: persons(first: 1, where: $${name}) { totalCount }`).join(' ')} }`,
        filters(count),
      );
    };
    expect((await all(14)).errors).toBeUndefined();
    const { data, errors } = await all(15);
    expect(data).toMatchObject({ w13: { totalCount: 1 }, w13again: { totalCount: 1 }, w14: null });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(
        'test fields of which a log is kept in 105 ways: at most 100',
      ) as string,
      path: ['w14'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('what a role may not read is refused by every argument, and counted as an attempt, without a trace', async () => {
    const desk = viewerWith(['DESK_OFFICER'], { subject: 'a curious desk' });
    const before = await entries();
    const where = `{ ${about(target)}, ${born} }`;
    const answers = await Promise.all(
      [
        `persons(where: ${where}) { totalCount }`,
        `persons(where: { not: { or: [${where}] } }) { nodes { id } }`,
        `person(id: "${id('Person', target)}") { birthDate }`,
        `graceEnding(withinDays: 30) { totalCount }`,
      ].map((query) => ask(`{ ${query} }`, {}, desk)),
    );
    for (const { errors } of answers)
      expect(errors?.[0]?.message).toMatch(/(It is|It is in part) [A-Z_]+ \(.*\), for [A-Z_]+/);
    await missions.subgraph.stop();
    const attempts = await findAttempts(missions.database.own, 'missions', {
      since: '2026-01-01',
      limit: 10,
    });
    expect(
      attempts
        .filter(({ actor }) => actor === 'a curious desk')
        .map(({ dataClass, count }) => [dataClass, count]),
    ).toEqual(
      expect.arrayContaining([
        ['PERSONAL_DATA', 3],
        ['STAFF', 1],
        ['AGREMENT', 1],
      ]),
    );
    const after = (await entries()).slice(before.length);
    expect(after.filter(({ classes }) => classes.includes('PERSONAL_DATA'))).toEqual([]);
  });
});

import { sql } from 'drizzle-orm';
import { sensitiveOf } from '@fmg/shared/audit/sensitive';
import { isDataClass, type DataClass } from '@fmg/shared/auth/matrix';
import { roles, viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import { rowsOf } from '@fmg/shared/db/execute';
import { nodeTypes, type NodeType } from '@fmg/shared/identity/node-types';
import { Random } from '@fmg/shared/seed/random';
import { sampleOf } from '@fmg/shared/testing/sample';
import { isExhaustive, seedOfRun } from '@fmg/shared/testing/settings';
import { subgraphNames } from '../src/subgraphs/subgraphs';
import { expectedOf, expectedOfAnyRow, seesRow } from './access-expectations';
import { fieldOf, type ApiField } from './access-operations';
import { busiestMission, clerkOf, missingId, rowsToAsk, type AskedRow } from './access-rows';
import { argumentsOfFields } from './access-arguments';
import { fieldNamed, ordersOf, otherArguments, waysOfLists, waysOfSelections, type Way } from './access-ways';
import { openRunningGraph, type RunningGraph } from './running-graph';

/** Ways that are tried for each role where not all are. */
const SAMPLE = 8;
const AT_ONCE = 8;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** What the logs say of one account. */
interface Trace {
  classes: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
}

interface AskedWay {
  way: Way;
  actor: string;
  answer: Answer;
}

describe('a class of data', () => {
  let running: RunningGraph;
  let clerk: Viewer;
  let rows: Map<NodeType, AskedRow[]>;
  let actors = 0;
  const cursors = new Map<string, string>();

  const identify = async ({ headers }: { headers: Record<string, unknown> }): Promise<Viewer> => {
    const role = String(headers['x-role']) as Role; // only this test asks
    const subject = String(headers['x-actor']);
    return role === 'MISSION_CLERK' ? { ...clerk, subject } : viewerWith([role], { subject });
  };

  beforeAll(async () => {
    running = await openRunningGraph('pglite', undefined, identify);
    const missionId = await busiestMission(running.database);
    clerk = await clerkOf(running.database, missionId);
    rows = await rowsToAsk(running.database, missionId);
    console.log(
      isExhaustive() ? 'all ways are tried' : `a sample of ways is tried: TEST_SEED=${seedOfRun()}`,
    );
  }, 240_000);
  afterAll(() => running.close());

  async function ask(role: Role, actor: string, query: string): Promise<Answer> {
    const response = await fetch(`${running.graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-role': role, 'x-actor': actor },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer; // what the ways select
  }

  /** Asks in each way as an account of its own. */
  async function askAll(role: Role, ways: readonly Way[]): Promise<AskedWay[]> {
    const asked: AskedWay[] = [];
    const rest = [...ways];
    const work = async (): Promise<void> => {
      for (let way = rest.pop(); way !== undefined; way = rest.pop()) {
        const actor = `account ${(actors += 1)}`;
        asked.push({ way, actor, answer: await ask(role, actor, way.query) });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return asked;
  }

  async function traces(): Promise<Map<string, Trace>> {
    const found = new Map<string, { classes: Set<string>; subjects: Set<string> }>();
    for (const subgraph of subgraphNames) {
      const { own } = running.database;
      const table = sql`${sql.identifier(subgraph)}.audit_entry`;
      for (const { actor, classes, subjects } of await rowsOf(
        own,
        sql`select actor, classes, subjects from ${table}`,
      )) {
        const known = found.get(String(actor)) ?? { classes: new Set(), subjects: new Set() };
        found.set(String(actor), known);
        for (const each of classes as string[]) known.classes.add(each); // a column of texts
        for (const each of subjects as string[]) known.subjects.add(each);
      }
    }
    return found;
  }

  /** Classes that each account asked for in vain, once what was refused to these accounts is stored. */
  async function attemptsOf(accounts: readonly string[]): Promise<Map<string, Set<string>>> {
    const missing = (found: ReadonlyMap<string, unknown>): boolean =>
      accounts.some((each) => !found.has(each));
    let found = await readAttempts();
    for (let tries = 0; tries < 50 && missing(found); tries += 1) {
      await new Promise((resume) => setTimeout(resume, 100));
      found = await readAttempts();
    }
    return found;
  }

  async function readAttempts(): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    for (const subgraph of subgraphNames) {
      const table = sql`${sql.identifier(subgraph)}.audit_attempt`;
      for (const row of await rowsOf(running.database.own, sql`select actor, data_class from ${table}`)) {
        const actor = String(row['actor']);
        found.set(actor, (found.get(actor) ?? new Set()).add(String(row['data_class'])));
      }
    }
    return found;
  }

  const accountsRefused = (asked: readonly AskedWay[]): string[] =>
    asked.flatMap(({ actor, answer }) => (refusalsAt(answer, () => true).length > 0 ? [actor] : []));

  const exampleOf = (type: NodeType, isMissing: boolean): AskedRow => {
    const [row] = rows.get(type) ?? [];
    return row === undefined || isMissing
      ? { id: missingId(type), dataClass: '', own: false, inPart: false }
      : row;
  };

  const sensitive = (role: Role, classes: readonly string[]): readonly string[] =>
    sensitiveOf(
      classes.filter((each): each is DataClass => isDataClass(each)),
      [role],
    );

  /** What is wrong with a refusal; nothing when it names the class and who may, and was counted. */
  function faultOfRefusal(
    messages: readonly string[],
    classes: readonly string[],
    counted: Set<string> | undefined,
  ): string[] {
    const isNamed = messages.some((message) =>
      classes.some((each) => new RegExp(`\\b${each} \\(.+\\), for [A-Z]`).test(message)),
    );
    const isCounted = classes.some((each) => counted?.has(each) === true);
    return [
      ...(isNamed ? [] : [`the refusal names none of ${classes.join()}: ${messages.join(' ')}`]),
      ...(isCounted ? [] : [`no attempt for any of ${classes.join()} is counted`]),
    ];
  }

  /** What is wrong with the trace of an answer; nothing when there is one, or none is due. */
  function faultOfTrace(role: Role, { field, about }: Way, trace: Trace | undefined): string[] {
    const due = sensitive(role, field.classes);
    if (due.length === 0) return [];
    const missing = due.filter((each) => trace?.classes.has(each) !== true);
    return [
      ...(missing.length === 0 ? [] : [`no trace of ${missing.join()}`]),
      ...(about === undefined || trace?.subjects.has(about) === true ? [] : ['the record is no subject']),
    ];
  }

  const refusalsAt = (
    { errors = [] }: Answer,
    isThere: (path: readonly (string | number)[]) => boolean,
  ): string[] =>
    errors.flatMap(({ message, path = [], extensions }) =>
      extensions.code === 'FORBIDDEN' && isThere(path) ? [message] : [],
    );
  const strangeErrors = ({ errors = [] }: Answer): string[] =>
    errors.flatMap(({ message, extensions }) => (extensions.code === 'FORBIDDEN' ? [] : [message]));
  const isHidden = ({ data }: Answer): boolean => {
    const [first] = Object.values(data ?? {});
    return (Array.isArray(first) ? first[0] : first) === null;
  };

  test.each(roles)(
    'is learned by %s through no list that does not leave a trace',
    async (role) => {
      const isMissing = new Random(seedOfRun(), role).chance(0.5);
      await prepareCursors();
      const ways = [
        ...waysOfLists({
          idOf: (type) => exampleOf(type, isMissing).id,
          cursorOf: (type, order) => cursors.get(`${type} ${order}`),
        }),
      ];
      const asked = await askAll(role, sampleOf(ways, SAMPLE, `ways of ${role}`));
      const [traced, counted] = [await traces(), await attemptsOf(accountsRefused(asked))];
      const wrong = asked.flatMap(({ way, actor, answer }) => {
        const { field, path } = way;
        const mayAsk = [field, ...path].every((each) => expectedOfAnyRow(role, each) === 'WHOLE');
        const depth = path[0]?.type === 'Query' ? 1 : 2;
        const messages = refusalsAt(answer, (at) => at.length === depth);
        const isUnseen = messages.length === 0 && isHidden(answer) && depth === 2;
        const faults =
          isUnseen || strangeErrors(answer).length > 0
            ? strangeErrors(answer)
            : mayAsk
              ? [...messages, ...faultOfTrace(role, way, traced.get(actor))]
              : messages.length === 0
                ? ['it is answered']
                : faultOfRefusal(
                    messages,
                    [field, ...path].flatMap(({ classes }) => classes),
                    counted.get(actor),
                  );
        return faults.map((fault) => `${way.name}: ${fault}`);
      });
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );

  test.each(roles)(
    'is learned by %s through no selection that does not leave a trace',
    async (role) => {
      const ways = [
        ...waysOfSelections({ idOf: (type) => exampleOf(type, false).id, cursorOf: () => undefined }),
      ];
      const asked = await askAll(role, sampleOf(ways, SAMPLE, `ways of ${role}`));
      const [traced, counted] = [await traces(), await attemptsOf(accountsRefused(asked))];
      const wrong = asked.flatMap(({ way, actor, answer }) => {
        const { field } = way;
        const type = field.type as NodeType; // selections are of records
        const row = exampleOf(type, false);
        if (!seesRow(role, type, row) || isHidden(answer)) return [];
        const refused = refusalsAt(
          answer,
          (at) => [field.field, 'other'].includes(String(at.at(-1))) && at.length <= 3,
        );
        const faults =
          expectedOf(role, field, row) === 'REFUSED'
            ? refused.length === 0
              ? ['it is answered']
              : faultOfRefusal(refused, field.classes, counted.get(actor))
            : [...strangeErrors(answer), ...refused, ...faultOfTrace(role, way, traced.get(actor))];
        return faults.map((fault) => `${way.name}: ${fault}`);
      });
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );

  test('is read by no argument but those that are reviewed', () => {
    expect(Object.keys(argumentsOfFields).toSorted()).toEqual(otherArguments().toSorted());
  });

  test('is asked for by an argument of those only who may see it', async () => {
    const asked: { role: Role; actor: string; fields: ApiField[]; answer: Answer }[] = [];
    for (const [name, reads] of Object.entries(argumentsOfFields)) {
      if (typeof reads === 'string') continue;
      const root = fieldNamed('Query', name.slice('Query.'.length).split(' ')[0] ?? '');
      const fields = [
        fieldOf('Query', root),
        ...reads.reads.map((each) => fieldOf(reads.type, fieldNamed(reads.type, each))),
      ];
      for (const role of roles) {
        const actor = `${role} by ${name}`;
        asked.push({ role, actor, fields, answer: await ask(role, actor, reads.query) });
      }
    }
    const isRefused = ({ answer }: (typeof asked)[number]): boolean => answer.errors !== undefined;
    const counted = await attemptsOf(asked.filter(isRefused).map(({ actor }) => actor));
    const wrong = asked.flatMap(({ role, actor, fields, answer }) => {
      const mayAsk = fields.every((field) => expectedOfAnyRow(role, field) === 'WHOLE');
      const messages = refusalsAt(answer, ({ length }) => length === 1);
      const faults = mayAsk
        ? (answer.errors ?? []).map(({ message }) => message)
        : faultOfRefusal(
            messages,
            fields.flatMap(({ classes }) => classes),
            counted.get(actor),
          );
      return faults.map((fault) => `${actor}: ${fault}`);
    });
    expect(asked.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  /** A cursor of each order of each list that has a row, as one who sees everything is given it. */
  async function prepareCursors(): Promise<void> {
    if (cursors.size > 0) return;
    for (const [type, [root = '']] of rootsByType()) {
      for (const [order] of ordersOf(type)) {
        const answer = await ask(
          'AUDITOR',
          'who makes cursors',
          `{ list: ${root}(first: 1, orderBy: [{ field: ${order}, direction: DESC }]) { pageInfo { endCursor } } }`,
        );
        const list = answer.data?.['list'] as { pageInfo: { endCursor: string | null } } | null | undefined; // as selected
        if (list?.pageInfo.endCursor != null) cursors.set(`${type} ${order}`, list.pageInfo.endCursor);
      }
    }
  }

  function rootsByType(): Map<NodeType, string[]> {
    const found = new Map<NodeType, string[]>();
    for (const type of nodeTypes) {
      const ways = [...waysOfLists({ idOf: () => missingId(type), cursorOf: () => undefined })];
      const names = ways.flatMap(({ path: [list] }) =>
        list?.type === 'Query' && list.result === `${type}Connection` ? [list.field] : [],
      );
      found.set(type, [...new Set(names)]);
    }
    return found;
  }
});

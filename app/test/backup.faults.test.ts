// Backups, proven by putting them back: into either database, and whatever lies in between.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CommandError } from '@fmg/shared/command/line';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { rowsOf } from '@fmg/shared/db/execute';
import type { Database } from '@fmg/shared/db/database';
import { fixedClock } from '@fmg/shared/domain/clock';
import { findFacts, publish } from '@fmg/shared/outbox/outbox.store';
import { silentLog } from '@fmg/shared/telemetry/log';
import { openTestDatabase, testEngines, type TestEngine } from '@fmg/shared/testing/database';
import { recordSeen } from '@fmg/shared/testing/seen';
import { testDay } from '@fmg/shared/testing/subgraph';
import { sql } from 'drizzle-orm';
import { verifyDatabase } from '../src/upkeep/audit';
import { backUp } from '../src/upkeep/backup';
import { startGraph } from '../src/serving/graph';
import { putBack } from '../src/upkeep/restore';
import { createSubgraphNamed, projectionsOf, subgraphNames } from '../src/subgraphs/subgraphs';
import { openDemonstration } from './demonstration';
import { contentOf } from './testing/content';
import { asAuditor, inOneProcess } from './running-graph';

const clock = fixedClock(testDay);
const examples = loadExamples(resolve(__dirname, '../../schema/operations'));

/** All tables, but for what belongs to one server and for what the restore itself writes. */
const contentIn = (database: Database): Promise<Record<string, unknown>> =>
  contentOf(database.db, ({ name }) => !/\.(relay_position|audit_chain|audit_entry)$/.test(name));

/** The answers to all operations of clients. */
async function answersOf(database: Database): Promise<string[]> {
  const graph = await startGraph({
    endpoints: inOneProcess(database),
    log: silentLog,
    identify: asAuditor,
    port: 0,
    host: '127.0.0.1',
  });
  const answers: string[] = [];
  for (const { operation: query, variables } of examples) {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    answers.push(await response.text());
  }
  await graph.stop();
  return answers;
}

const pairs = testEngines().flatMap((from) => testEngines().map((to) => [from, to] as const));

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const files = new Map<TestEngine, string>();
  const sources = new Map<TestEngine, Database>();
  /** What the sources held when they were backed up, and what a graph answered from them then: it writes into what it answers from. */
  const contents = new Map<TestEngine, Record<string, unknown>>();
  const answers = new Map<TestEngine, string[]>();

  beforeAll(async () => {
    for (const engine of testEngines()) {
      const database = await openDemonstration(engine);
      sources.set(engine, database);
      // All parts have taken in what the others told, but for what is told now and taken in by nobody yet.
      for (const name of subgraphNames)
        await createSubgraphNamed(name, { database, clock, log: silentLog }).relay.catchUp();
      // Its text is one that readers of lines fall over.
      await database.own.transaction((tx) =>
        publish(tx, 'events', [
          { topic: 'a test', key: 'k', payload: { text: 'a\u2028b\nc\u0085"' }, at: new Date(0) },
        ]),
      );
      const path = join(folder, `${engine}.jsonl.gz`);
      await backUp(database, path, print, { clock });
      contents.set(engine, await contentIn(database));
      answers.set(engine, await answersOf(database));
      files.set(engine, path);
    }
  }, 900_000);
  afterAll(async () => {
    for (const database of sources.values()) await database.close();
    rmSync(folder, { recursive: true });
  });
  const fileOf = (engine: TestEngine): string => files.get(engine) ?? '';
  const sourceOf = (engine: TestEngine): Database => sources.get(engine) as Database; // opened before all tests

  test('is one file of its owner, in lines that anybody can read', () => {
    expect(statSync(fileOf('pglite')).mode & 0o777).toBe(0o600);
    const text = gunzipSync(readFileSync(fileOf('pglite')))
      .toString('utf8')
      .split('\n');
    expect(JSON.parse(text[0] ?? '')).toMatchObject({ format: 'foreign-missions-graph backup', version: 1 });
    expect(lines.at(-1)).toMatch(/^[\d,]+ rows in .*postgresql|pglite/);
  });

  test.each(pairs)(
    'of %s is put back into an empty database on %s, and nothing differs',
    async (from, to) => {
      const database = await openTestDatabase(to);
      try {
        await putBack(database, fileOf(from), print, { clock });
        expect(await contentIn(database)).toEqual(contents.get(from));
        const verdict = await verifyDatabase(database, subgraphNames);
        expect(verdict).toMatchObject({ broken: null });
        expect(verdict.entries).toBeGreaterThan(subgraphNames.length);
        expect(await answersOf(database)).toEqual(answers.get(from));
        recordSeen({
          area: 'Backups',
          fault: `A backup of the demonstration world on ${from} is put back into an empty database on ${to}`,
          required:
            'Every row is there, the logs verify, and every operation of clients is answered as before',
          seen: `${Object.keys(contents.get(from) ?? {}).length} tables and ${examples.length} answers, nothing differs; ${verdict.entries} entries of the logs verify`,
        });
      } finally {
        await database.close();
      }
    },
  );

  test.each(testEngines())(
    'put back on %s goes on: facts are told and taken in, numbers are not given twice',
    async (to) => {
      const database = await openTestDatabase(to);
      const config = { database, clock, log: silentLog };
      try {
        await putBack(database, fileOf('pglite'), print, { clock });
        const subgraphs = subgraphNames.map((name) => createSubgraphNamed(name, config));
        const told = { topic: 'a test', key: 'after', payload: {}, at: new Date(0) };
        await database.own.transaction((tx) => publish(tx, 'events', [told]));
        for (const { relay } of subgraphs) await relay.catchUp();
        const facts = await findFacts(database.own, {
          source: 'events',
          topic: 'a test',
          limit: 10,
          after: { transaction: '0', number: 0 },
        });
        expect(facts.map(({ key }) => key)).toEqual(['k', 'after']);
        for (const name of subgraphNames.filter((each) => each !== 'events')) {
          const [copies] = await rowsOf(
            database.own,
            sql`select (select count(*)::int from ${sql.identifier(name)}.audit_entry) as entries,
              (select count(*)::int from events.facts_audit_entry where subgraph = ${name}) as copies`,
          );
          expect([name, copies?.['copies']]).toEqual([name, copies?.['entries']]);
        }
        expect(await verifyDatabase(database, subgraphNames)).toMatchObject({ broken: null });
        for (const { relay } of subgraphs)
          for (const { failure } of await relay.positions()) expect(failure).toBeNull();
        recordSeen({
          area: 'Backups',
          fault: `Something is told after a backup was put back on ${to}`,
          required: 'Facts are taken in from where they were, each once; numbers are not given twice',
          seen: 'What was told before and after is taken in; every entry of the logs is copied once',
        });
      } finally {
        await database.close();
      }
    },
  );

  test.each(testEngines())(
    'is not put over records on %s unless that is asked for, and then all of them',
    async (to) => {
      const database = await openTestDatabase(to);
      try {
        await putBack(database, fileOf('pglite'), print, { clock });
        await database.db.execute(sql`update missions.country set name = 'Elsewhere' where code = 'FR'`);
        const before = await contentIn(database);
        await expect(putBack(database, fileOf('pglite'), print, { clock })).rejects.toThrow(
          /holds records already .*--replace. Nothing was changed/,
        );
        expect(await contentIn(database)).toEqual(before);
        await putBack(database, fileOf('pglite'), print, { clock, replace: true });
        expect(await contentIn(database)).toEqual(contents.get('pglite'));
        recordSeen({
          area: 'Backups',
          fault: `A backup is put over records on ${to}, without --replace and with it`,
          required: 'Without it nothing is changed; with it all is as in the backup',
          seen: 'Nothing is changed; all is as in the backup',
        });
      } finally {
        await database.close();
      }
    },
  );

  describe('that is not whole', () => {
    let database: Database;
    let text: string;
    beforeAll(async () => {
      database = await openTestDatabase();
      text = gunzipSync(readFileSync(fileOf('pglite'))).toString('utf8');
    });
    afterAll(() => database.close());
    const bytes = (): Buffer => readFileSync(fileOf('pglite'));
    const all = (): string[] => text.trimEnd().split('\n');

    test.each<[how: string, make: () => Buffer, why: RegExp]>([
      ['cut off', () => bytes().subarray(0, bytes().length / 2), /cannot be unpacked/],
      ['without its end', () => gzipSync(all().slice(0, -1).join('\n') + '\n'), /its end is missing/],
      [
        'in which a value was changed',
        () => gzipSync(text.replace('"Embassy of ', '"Fortress of ')),
        /not those that were written/,
      ],
      [
        'in which a row is missing',
        () => gzipSync(`${all().toSpliced(-5, 1).join('\n')}\n`),
        /not those that were written/,
      ],
      ['of something else', () => gzipSync('{"a":1}\n'), /no backup of this graph/],
      ['that is no archive', () => Buffer.from('a text'), /cannot be unpacked/],
      ['of a later format', () => gzipSync(text.replace('"version":1', '"version":2')), /of version 2/],
      [
        'of a release that is not known',
        () => gzipSync(text.replace(/"missions":(\d)/, '"missions":9$1')),
        /of a version that this release does not know/,
      ],
      ['of nothing', () => gzipSync(''), /its end is missing/],
    ])('is refused before anything is touched: %s', async (how, make, why) => {
      const path = join(folder, 'broken.jsonl.gz');
      writeFileSync(path, make());
      const before = await contentIn(database);
      const problem = putBack(database, path, print, { clock, replace: true });
      await expect(problem).rejects.toThrow(CommandError);
      await expect(problem).rejects.toThrow(why);
      expect(await contentIn(database)).toEqual(before);
      recordSeen({
        area: 'Backups',
        fault: `A backup is put back that is not whole: ${how}`,
        required: 'It is refused before anything is touched',
        seen: 'Refused by a sentence; no row differs',
      });
    });
  });

  test('is not written over a file, nor half', async () => {
    const taken = fileOf('pglite');
    await expect(backUp(sourceOf('pglite'), taken, print, { clock })).rejects.toThrow(/is there already/);
    const nowhere = join(folder, 'nowhere', 'a.jsonl.gz');
    await expect(backUp(sourceOf('pglite'), nowhere, print, { clock })).rejects.toThrow(
      /cannot be written to/,
    );
  });
});

test('what is carried over is everything that any subgraph takes in', async () => {
  const database = await openTestDatabase();
  for (const name of subgraphNames) {
    const { relay } = createSubgraphNamed(name, { database, clock, log: silentLog });
    const names = (await relay.positions()).map(({ projection }) => projection);
    expect([name, projectionsOf[name].map((each) => each.name)]).toEqual([name, names]);
  }
  await database.close();
});

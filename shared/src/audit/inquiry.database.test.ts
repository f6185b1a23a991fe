// Whom generated filters are about: what a look at the database finds, against what each row could answer.
import * as fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { integer, pgTable } from 'drizzle-orm/pg-core';
import type { FieldAccess } from '../auth/field-access';
import type { DataClass } from '../auth/matrix';
import { viewerWith } from '../auth/viewer';
import { insertRows } from '../db/bulk';
import { text } from '../db/columns';
import type { Database } from '../db/database';
import { fixedClock } from '../domain/clock';
import { idFromKey } from '../identity/ids';
import { BatchScheduler } from '../loaders/batch-scheduler';
import { valuesIn } from '../pagination/asked';
import type { Condition } from '../pagination/condition';
import { defineStore } from '../pagination/store';
import { Random } from '@fmg/shared/seed/random';
import { SubgraphContext } from '../server/context';
import { silentLog } from '../telemetry/log';
import { openTestDatabase, testEngines } from '../testing/database';
import { isExhaustive, seedOfRun } from '../testing/settings';
import { SensitiveFields } from './sensitive-fields';
import { Watched } from './watched';

const asked = pgTable('asked', {
  id: text('id').primaryKey(),
  born: integer('born'),
  number: integer('number'),
  rank: integer('rank'),
  room: integer('room'),
});
const secret = ['born', 'number'] as const;
const fields = [...secret, 'rank', 'room'] as const;
type Field = (typeof fields)[number];
type Row = typeof asked.$inferSelect;

const type = 'TaxCard'; // any registered type will do for the ids
const store = defineStore({ type, table: asked, list: { type, filters: [...fields], orders: {} } });
const access = (classes: DataClass[]): FieldAccess => ({
  classes,
  at: [],
  mask: undefined,
  reads: [],
  own: true,
});
const accesses = new Map([
  [
    type,
    new Map(
      fields.map((each) => [
        each,
        access([each === 'born' || each === 'number' ? 'PERSONAL_DATA' : 'PUBLIC_RECORD']),
      ]),
    ),
  ],
]);
const viewer = viewerWith(['AUDITOR']);

const random = new Random(11, 'asked');
const value = (): number | null => (random.chance(0.25) ? null : random.between(1, 5));
const rows: Row[] = Array.from({ length: 60 }, (_, index) => ({
  id: idFromKey(type, 'asked', index),
  born: value(),
  number: value(),
  rank: random.chance(0.3) ? value() : 6,
  room: random.chance(0.2) ? value() : index,
}));

/** A test of one field by one operator. */
interface Test {
  field: Field;
  operator: string;
  operand: unknown;
}
type Where = { [key: string]: unknown };

const oneTest: fc.Arbitrary<Where> = fc
  .tuple(
    fc.constantFrom(...fields),
    fc.oneof(
      fc.tuple(fc.constantFrom('eq', 'ne', 'gt', 'gte', 'lt', 'lte'), fc.integer({ min: 0, max: 7 })),
      fc.tuple(fc.constant('in'), fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 3 })),
      fc.tuple(fc.constant('isNull'), fc.boolean()),
      fc.tuple(fc.constant('eq'), fc.constant(null)),
    ),
  )
  .map(([field, [operator, operand]]) => ({ [field]: { [operator]: operand } }));
const { where: filters } = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    oneTest,
    fc.tuple(oneTest, tie('where')).map(([one, other]) => ({ ...one, ...other })),
    fc.array(tie('where'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('where'), { maxLength: 3 }).map((or) => ({ or })),
    tie('where').map((not) => ({ not })),
  ),
}));

/** What a filter says of a row, by what each of its tests says; undefined when it constrains nothing. */
type Says = ((passes: (test: Test) => boolean) => boolean) | undefined;

/** Reads a filter as its documentation has it, and collects its tests. */
function read(where: Where, into: Test[]): Says {
  const parts = Object.entries(where).flatMap(([key, part]): NonNullable<Says>[] => {
    if (key === 'and' || key === 'or') {
      const branches = (part as Where[]).map((each) => read(each, into) ?? (() => true)); // as they are generated
      if (key === 'or') return [(passes) => branches.some((each) => each(passes))];
      return branches.length === 0 ? [] : [(passes) => branches.every((each) => each(passes))];
    }
    if (key === 'not') {
      const inner = read(part as Where, into);
      return inner === undefined ? [] : [(passes) => !inner(passes)];
    }
    return Object.entries(part as Where).flatMap(([operator, operand]) => {
      if (operand === null) return [];
      const test = { field: key as Field, operator, operand };
      into.push(test);
      return [(passes: (each: Test) => boolean) => passes(test)];
    });
  });
  return parts.length === 0 ? undefined : (passes) => parts.every((each) => each(passes));
}

function isPassed({ field, operator, operand }: Test, row: Row): boolean {
  const held = row[field];
  if (operator === 'isNull') return (held === null) === operand;
  if (operator === 'ne') return held !== operand;
  if (held === null) return false;
  if (operator === 'in') return (operand as number[]).includes(held);
  const other = operand as number; // as they are generated
  const compared: Record<string, boolean> = {
    eq: held === other,
    gt: held > other,
    gte: held >= other,
    lt: held < other,
    lte: held <= other,
  };
  return compared[operator] === true;
}

/** What a filter may say of a row when the tests of some fields may come out in any way, each by itself. */
function outcomes(says: NonNullable<Says>, tests: readonly Test[], row: Row): Set<boolean> {
  const places = new Map(tests.map((test, place) => [test, place]));
  const found = new Set<boolean>();
  for (let bits = 0; bits < 2 ** tests.length && found.size < 2; bits += 1)
    found.add(
      says((test) => {
        const place = places.get(test);
        return place === undefined ? isPassed(test, row) : ((bits >> place) & 1) === 1;
      }),
    );
  return found;
}

/** Groups rows by what is the same for all of a group, and keeps the groups that are not larger than a number. */
function fewAlike(of: readonly Row[], likeness: (row: Row) => string, most: number): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of of) groups.set(likeness(row), [...(groups.get(likeness(row)) ?? []), row]);
  return [...groups.values()].filter(({ length }) => length <= most).flat();
}

/** What a filter says of a row for all outcomes of the tests of some fields. */
function dependence(says: NonNullable<Says>, tests: readonly Test[], row: Row): string {
  const places = new Map(tests.map((test, place) => [test, place]));
  return Array.from({ length: 2 ** tests.length }, (_, bits) =>
    says((test) => {
      const place = places.get(test);
      return place === undefined ? isPassed(test, row) : ((bits >> place) & 1) === 1;
    })
      ? '1'
      : '0',
  ).join('');
}

/** Every value that a field may have where all numbers of a filter are from 0 to 7. */
const values = [null, ...Array.from({ length: 10 }, (_, index) => index - 1)];

describe.each(testEngines())('whom a filter is about on %s', (engine) => {
  let database: Database;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.db.execute(
      sql`create table asked (id text collate "C" primary key, born int, number int, rank int, room int)`,
    );
    await database.db.execute(sql`grant select on asked to fmg_app`);
    await insertRows(database.db, asked, rows);
  });
  afterAll(() => database.close());

  async function ask(where: Where, scope?: Condition): Promise<{ total: number; watched: Watched }> {
    const watched = new Watched(
      { requestId: 'test', viewer },
      { selected: { classes: [], records: new Map() }, textHash: '' },
      new Date(),
      new SensitiveFields(accesses, viewer.roles),
    );
    const context = new SubgraphContext({
      reader: database.reader.for({ viewer }),
      database,
      scheduler: new BatchScheduler(),
      clock: fixedClock('2026-01-15'),
      log: silentLog,
      requestId: 'test',
      viewer,
      watch: watched,
    });
    return { total: await context.list(store, { where }, scope).total(), watched };
  }

  test('is whom a list leaves out by what it demands itself, also behind another test of a filter', async () => {
    const [row] = rows.filter((each) => each.born === 5 && each.number !== null);
    const scope: Condition = {
      shape: 'early',
      sql: sql`${asked.born} < 5`,
      values: {},
      reads: [{ field: 'born', argument: 'early' }],
    };
    const number = { eq: row?.number };
    for (const where of [{ number }, { number, born: { lte: 4 } }, { number, not: { born: { gt: 4 } } }]) {
      const { watched } = await ask(where, scope);
      expect([...watched.subjects]).toContain(row?.id);
    }
  });

  test('is whom its answer could depend on, when they are few, and who is counted', async () => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (where) => {
        const all: Test[] = [];
        const says = read(where, all) ?? (() => true);
        const unknown = secret.map((field) => all.filter((each) => each.field === field));
        const sets = unknown.filter(({ length }) => length > 0);
        fc.pre(all.length <= 10 && sets.length > 0);
        const counted = rows.filter((row) => says((each) => isPassed(each, row)));
        const most = 25 + valuesIn(where);
        const about = [...sets, sets.flat()].map((tests) => {
          const undecided = rows.filter((row) => outcomes(says, tests, row).size > 1);
          const known = all.filter((each) => !tests.includes(each));
          const outcomesOfKnown = (row: Row): string => known.map((each) => isPassed(each, row)).join();
          return {
            // Those that depend on the unknown in one way are alike; those of which all that is known is the same surely are.
            surely: fewAlike(undecided, (row) => dependence(says, tests, row), most),
            atMost: fewAlike(undecided, outcomesOfKnown, most),
          };
        });
        const few = about.map(({ surely }) => surely);
        const idsOf = (of: readonly Row[]): string[] => [...new Set(of.map(({ id }) => id))].toSorted();
        const { total, watched } = await ask(where);
        expect(total).toBe(counted.length);
        const subjects = [...watched.subjects].toSorted();
        expect(subjects).toEqual(expect.arrayContaining(idsOf([...few.flat(), ...counted])));
        expect(idsOf([...about.flatMap(({ atMost }) => atMost), ...counted])).toEqual(
          expect.arrayContaining(subjects),
        );
        expect(watched.classes).toEqual(['PERSONAL_DATA']);
        // Who would be in the list with another value, or not, is among them.
        for (const [index, field] of secret.entries()) {
          const tests = unknown[index] ?? [];
          const moved = rows.filter((row) => {
            const said = values.map((held) => says((each) => isPassed(each, { ...row, [field]: held })));
            return new Set(said).size > 1;
          });
          const undecided = rows.filter((row) => outcomes(says, tests, row).size > 1);
          expect(undecided).toEqual(expect.arrayContaining(moved));
        }
        if (few.some(({ length }) => length > 0)) decided += 1;
      }),
      { numRuns: isExhaustive() ? 1000 : 150, seed: seedOfRun() },
    );
    expect(decided).toBeGreaterThan(30);
  }, 120_000);
});

// The import of the published files, where they are at hand: everything placed or listed, and every published total reproduced.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { importRun, rejectedRow, type ImportRunRow } from '@fmg/missions/intake/import-run/import-run.tables';
import { mission } from '@fmg/missions/records/mission/mission.tables';
import { issuanceTotal, visaIssuance } from '@fmg/privileges/modules/visa-issuance/visa-issuance.tables';
import type { Database } from '@fmg/shared/db/database';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { importFolder, type Imported } from './testing/importing';

const data = path.resolve(__dirname, '../../../../shared/data');
const published = existsSync(data) ? describe : describe.skip;

published('the import of the published files (needs ../shared/data)', () => {
  let database: Database;
  let first: Imported;
  let milliseconds: number;

  beforeAll(async () => {
    database = await openTestDatabase();
    const began = Date.now();
    first = await importFolder(database, data);
    milliseconds = Date.now() - began;
    process.stdout.write(`${first.lines.at(-1) ?? ''} ${milliseconds} ms\n`);
  }, 300_000);
  afterAll(() => database.close());

  const runs = async (): Promise<ImportRunRow[]> =>
    await database.db.select().from(importRun).orderBy(importRun.startedAt);

  it('takes less than 90 seconds, and up to twice as long beside other suites', () => {
    expect(first.exitCode).toBe(0);
    expect(milliseconds).toBeLessThan(180_000);
  });

  it('places every mission in the host country or lists it with its reason', async () => {
    const [older, later] = (await runs()).filter(({ kind }) => kind === 'EMBASSIES');
    expect([older, later].map((run) => (run?.read ?? 0) - (run?.skipped ?? 0))).toEqual([274, 290]);
    for (const run of [older, later]) {
      const rejected = await database.db
        .select()
        .from(rejectedRow)
        .where(and(eq(rejectedRow.runId, run?.id ?? ''), eq(rejectedRow.recordUsed, false)));
      expect(rejected).toHaveLength(run?.rejected ?? -1);
      expect(rejected).toHaveLength(4);
    }
    const stored = await database.db.select().from(mission).where(eq(mission.source, 'wikidata-embassies'));
    expect(stored).toHaveLength(286);
  });

  it('gives France one embassy, in Washington, and its consulates', async () => {
    const rows = await database.db
      .select()
      .from(mission)
      .where(and(eq(mission.sendingStateCode, 'FR'), eq(mission.status, 'ACTIVE')));
    const embassies = rows.filter(({ kind }) => kind === 'EMBASSY');
    expect(embassies).toMatchObject([
      { name: 'Embassy of France', city: 'Washington', street: '4101 Reservoir Road NW' },
    ]);
    const consulates = rows.filter(({ kind }) => kind === 'CONSULATE_GENERAL');
    expect(
      consulates
        .map(({ name }) => name.replace('Consulate General of France', '').replace(' in ', ''))
        .toSorted(),
    ).toEqual(
      ['', 'Atlanta', 'Boston', 'Chicago', 'Houston', 'Los Angeles', 'Miami', 'New Orleans', 'New York', 'San Francisco'], // prettier-ignore
    );
    expect(new Set(consulates.map(({ parentId }) => parentId))).toEqual(new Set([embassies[0]?.id]));
  });

  it('matches every chancery to a mission, but that of Iran, which has none', async () => {
    const [run] = (await runs()).filter(({ kind }) => kind === 'CHANCERIES');
    expect(run).toMatchObject({ read: 177, inserted: 6, rejected: 1 });
    expect(first.text).toContain('Iran|Embassy of Iran');
    expect(first.text).toContain('missions created from the chancery list: 6');
  });

  it('reproduces every published total of a month, a fiscal year and a class from the stored figures', async () => {
    const { series, period, visaClass, issued } = visaIssuance;
    const counted = sql<number>`sum(${issued})::int`;
    const byClass = await database.db
      .select({ series, period, visaClass, counted })
      .from(visaIssuance)
      .groupBy(series, period, visaClass);
    const byPeriod = await database.db
      .select({ series, period, counted })
      .from(visaIssuance)
      .groupBy(series, period);
    const keyOf = (row: { series: string; period: string; visaClass?: string | null }): string =>
      [row.series, row.period, row.visaClass ?? 'all'].join(' ');
    const sums = new Map([...byClass, ...byPeriod].map((row) => [keyOf(row), row.counted]));
    const totals = await database.db.select().from(issuanceTotal);
    const wrong = totals.filter((row) => row.total !== (sums.get(keyOf(row)) ?? 0));
    expect(wrong).toEqual([]);
    expect(totals.filter((row) => row.visaClass === null)).toHaveLength(28);
    expect(totals.filter((row) => row.visaClass === 'A_1')).toHaveLength(12);
  });

  it('keeps the figures of no country', async () => {
    const rows = await database.db
      .selectDistinct({ nationality: visaIssuance.nationality })
      .from(visaIssuance)
      .where(isNull(visaIssuance.countryCode));
    expect(rows.map(({ nationality }) => nationality)).toContain('United Nations Laissez-Passer');
  });

  it('changes nothing the second time', async () => {
    const before = await database.db.select().from(mission);
    const second = await importFolder(database, data);
    expect(second.exitCode).toBe(0);
    expect(second.lines.at(-1)).toMatch(/inserted 0, changed 0,/);
    expect(await database.db.select().from(mission)).toEqual(before);
    const outcomes = (await runs()).slice(-36).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['UNCHANGED']));
  }, 90_000);
});

// Chanceries to the missions that they belong to, and into the register of facilities.
import {
  upsertFacilities,
  findFacilitiesOfMissions,
  type FacilityImport,
} from '@fmg/facilities/modules/facility/facility.store';
import { facility, type FacilityRow } from '@fmg/facilities/modules/facility/facility.tables';
import { findLatestAsOf } from '@fmg/missions/intake/import-run/import-run.store';
import type { RegisterValues } from '@fmg/missions/intake/register/register.rules';
import { attachPosts } from '@fmg/missions/intake/register/register-end.service';
import type { Placed, Register } from '@fmg/missions/intake/register/register.model';
import { changed, place } from '@fmg/missions/intake/register/register.service';
import { openRegister, writeRegister } from '@fmg/missions/intake/register/register.store';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { count, refuseValue, reject, remark, type FileReport } from './report';
import type { ChanceryRow } from '../sources/chanceries';
import { placeChancery, siteOf } from './chanceries.match';
import { changeLine, headings } from './embassies';
import type { Importer, ImportTask, ReadRow, Writing } from './importer';

export const chanceryImporter: Importer<ChanceryRow> = { begin };

/** A chancery with its mission. */
interface Match {
  row: ChanceryRow;
  placed: Placed;
  method: string;
}

async function begin(task: ImportTask): Promise<Writing<ChanceryRow>> {
  const { db, dataset, asOf, now, report } = task;
  const latest = await findLatestAsOf(db, dataset.slug);
  const isOlder = latest !== null && (asOf ?? '') < latest;
  const edition = {
    dataset: dataset.slug,
    licence: dataset.licence,
    asOf: asOf ?? null,
    outranks: false,
    now,
  };
  const register = await openRegister(db, edition);
  const matches: Match[] = [];
  if (isOlder)
    remark(
      report,
      'older edition',
      `the edition of ${latest} has been imported already: this one changes nothing`,
    );
  return {
    write: async (rows) => {
      for (const item of rows) matches.push(...match(register, item, report));
    },
    finish: async () => {
      for (const { method, placed } of matches) remark(report, `matched by ${method}`, placed.entry.row.name);
      if (isOlder) return count(report, 'unchanged', matches.length);
      attachPosts(register);
      const altered = new Set(matches.filter(({ placed }) => changed(placed.entry)));
      await writeRegister(db, register);
      const facilities = await writeFacilities(task, matches);
      for (const one of matches)
        tell(report, one, { mission: altered.has(one), facility: facilities.has(one) });
    },
  };
}

function match(register: Register, { row, line }: ReadRow<ChanceryRow>, report: FileReport): Match[] {
  const found = placeChancery(row, register);
  if ('reason' in found) {
    reject(report, { line, value: row.sourceKey, reason: found.reason });
    return [];
  }
  const { posting, method } = found;
  const taken = [...register.entries.values()].find(
    ({ listed, row: mission }) =>
      listed && mission.sendingStateCode === posting.sendingState && mission.kind === posting.kind,
  );
  if (taken !== undefined) {
    reject(report, {
      line,
      value: row.sourceKey,
      reason: `${taken.row.name} has a chancery in this list already`,
    });
    return [];
  }
  if (row.website !== null && siteOf(row.website) === null) {
    refuseValue(report, { line, column: 'WEBURL', value: row.website, reason: 'not an address of the web' });
  }
  return [{ row, placed: place(register, posting), method }];
}

function tell(report: FileReport, { placed }: Match, wrote: { mission: boolean; facility: boolean }): void {
  const { entry, found, takenOver, changes } = placed;
  count(report, found === 'NEW' ? 'inserted' : wrote.mission || wrote.facility ? 'changed' : 'unchanged');
  if (found === 'NEW') remark(report, 'missions created from the chancery list', entry.row.name);
  if (takenOver) remark(report, 'invented missions that became the published ones', entry.row.name);
  for (const change of changes) {
    if (found === 'IDENTIFIER')
      remark(report, headings[change.decision], `${entry.row.name}: ${changeLine(change)}`);
  }
}

/** Writes the chancery of each mission over the one that it has, or as a new one; gives back those that were written. */
async function writeFacilities(task: ImportTask, matches: readonly Match[]): Promise<Set<Match>> {
  const { db, dataset, asOf } = task;
  const missionIds = matches.map(({ placed }) => placed.entry.row.id);
  const known = await findFacilitiesOfMissions(db, missionIds, ['CHANCERY']);
  const idOf = new Map<Match, string>();
  const facilities = matches.flatMap((one) => {
    const found = facilityOf(task, one, known);
    if (found === undefined) return [];
    idOf.set(one, found.id);
    return [found];
  });
  await forgetInvented(db, known, new Set(idOf.values()));
  const from = { source: dataset.slug, retrievedOn: asOf ?? null, licence: dataset.licence };
  await upsertFacilities(db, facilities, from);
  const versions = new Map(known.map(({ id, version }) => [id, version]));
  const now = await findFacilitiesOfMissions(db, missionIds, ['CHANCERY']);
  const written = new Set(now.filter(({ id, version }) => versions.get(id) !== version).map(({ id }) => id));
  return new Set(matches.filter((one) => written.has(idOf.get(one) ?? '')));
}

/** The facility to be written; undefined when the list repeats itself, or when what is there was entered here. */
function facilityOf(
  task: ImportTask,
  { row, placed }: Match,
  known: readonly FacilityRow[],
): FacilityImport | undefined {
  const { dataset, report } = task;
  const mission = placed.entry.row;
  const own = known.filter(({ missionId, until }) => missionId === mission.id && until === null);
  const listed = own.find(({ source, sourceRow }) => source === dataset.slug && sourceRow === row.sourceKey);
  const invented = own.find(({ source }) => source === DEMONSTRATION);
  const entered = own.find(({ source }) => source !== DEMONSTRATION && source !== dataset.slug);
  if (listed !== undefined && placed.last !== undefined && isSame(placed.last, row.address, locationOf(row)))
    return undefined;
  const edited =
    listed !== undefined &&
    placed.last !== undefined &&
    !isSame(placed.last, listed.street, locationOf(listed));
  if (edited || (listed === undefined && invented === undefined && entered !== undefined)) {
    remark(
      report,
      'chanceries that were entered here, kept',
      `${mission.name}: ${(listed ?? entered)?.street ?? 'no street'}`,
    );
    return undefined;
  }
  return {
    id: (listed ?? invented)?.id ?? idFromKey('Facility', dataset.slug, row.sourceKey),
    kind: 'CHANCERY',
    name: `Chancery, ${mission.name}`,
    inviolable: true,
    missionId: mission.id,
    sourceRow: row.sourceKey,
    street: row.address,
    city: 'Washington',
    stateCode: 'DC',
    postalCode: null,
    latitude: row.latitude,
    longitude: row.longitude,
  };
}

/** Whether an address is the one that the list gave in its edition before. */
function isSame(last: RegisterValues, street: string | null, location: string | null): boolean {
  return last.street === street && last.location === location;
}

function locationOf({ latitude, longitude }: Pick<FacilityRow, 'latitude' | 'longitude'>): string | null {
  return latitude === null || longitude === null ? null : `${latitude},${longitude}`;
}

/** The list gives no postal codes: an invented one must not stay beside a published street. */
async function forgetInvented(
  db: Db,
  known: readonly FacilityRow[],
  ids: ReadonlySet<string>,
): Promise<void> {
  const invented = known.filter(({ id, source }) => source === DEMONSTRATION && ids.has(id));
  // The class of the address is computed by the database, the distance by a list.
  const rows = invented.map((row) => {
    const { addressClass: _class, distanceKm: _distance, ...stored } = row;
    return { ...stored, postalCode: null };
  });
  await insertRows(db, facility, rows, { onConflict: 'replace' });
}

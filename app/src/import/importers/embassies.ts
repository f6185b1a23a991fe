// Embassies and consulates into the register of missions.
import { findLatestAsOf } from '@fmg/missions/modules/import-run/import-run.store';
import { seatCity } from '@fmg/missions/modules/register/register.rules';
import { attachPosts, findUnlisted, retireInvented } from '@fmg/missions/modules/register/register.end';
import type { FieldChange, Placed, Posting, Register } from '@fmg/missions/modules/register/register.model';
import { changed, place } from '@fmg/missions/modules/register/register.service';
import { openRegister, writeRegister } from '@fmg/missions/modules/register/register.store';
import { count, refuseValue, reject, remark, type FileReport } from './report';
import type { EmbassyRow } from '../sources/embassies';
import { BrokenFile } from '../sources/reader';
import { classifyEmbassy, type EmbassyKind } from '../sources/embassies.classify';
import type { Importer, ImportTask, ReadRow, Writing } from './importer';

export const embassyImporter: Importer<EmbassyRow> = {
  // A row without its key is lost; any other column that is refused leaves the row.
  keepsRow: ({ column }) => column !== undefined && column !== 'QID',
  begin,
};

async function begin(task: ImportTask): Promise<Writing<EmbassyRow>> {
  const { db, dataset, asOf, now, report } = task;
  // Without its day an edition cannot be told from an older one.
  if (asOf === undefined)
    throw new BrokenFile(report.fileName, 1, 'the name does not say the day. Name the file …YYYY-MM-DD.csv.');
  const latest = await findLatestAsOf(db, dataset.slug);
  if (latest !== null && asOf < latest) return outdated(report, latest);
  const edition = {
    dataset: dataset.slug,
    licence: dataset.licence,
    asOf: asOf ?? null,
    outranks: true,
    now,
  };
  const register = await openRegister(db, edition);
  const lineOfQid = new Map<string, number>();
  const placed: Placed[] = [];
  return {
    write: async (rows) => {
      for (const item of rows) placed.push(...placeRow(register, { report, lineOfQid }, item));
    },
    finish: async () => {
      const retired = retireInvented(register);
      attachPosts(register);
      for (const each of placed) tell(report, each);
      for (const { row } of retired)
        remark(report, 'invented missions closed, for the register does not list them', row.name);
      for (const { row } of findUnlisted(register)) {
        remark(report, 'no longer listed, kept as they are', `${row.name} (${row.sourceRow ?? row.id})`);
      }
      await writeRegister(db, register);
    },
  };
}

/** An edition that is older than what the graph knows is read, and changes nothing. */
function outdated(report: FileReport, latest: string): Writing<EmbassyRow> {
  remark(
    report,
    'older edition',
    `the edition of ${latest} has been imported already: this one changes nothing`,
  );
  return {
    write: async (rows) => {
      for (const { row, line } of rows) {
        const as = classifyEmbassy(row);
        if ('kind' in as) count(report, 'unchanged');
        else reject(report, { line, value: describe(row), reason: as.reason });
      }
    },
    finish: async () => undefined,
  };
}

interface Marks {
  report: FileReport;
  lineOfQid: Map<string, number>;
}

function placeRow(
  register: Register,
  { report, lineOfQid }: Marks,
  { row, line }: ReadRow<EmbassyRow>,
): Placed[] {
  const before = lineOfQid.get(row.qid);
  if (before !== undefined) {
    reject(report, { line, value: describe(row), reason: `line ${before} lists the same Wikidata item` });
    return [];
  }
  lineOfQid.set(row.qid, line);
  const as = classifyEmbassy(row);
  if ('reason' in as) {
    reject(report, { line, value: describe(row), reason: as.reason });
    return [];
  }
  if (!register.countries.has(as.sendingState)) {
    reject(report, { line, value: describe(row), reason: `the table of countries lacks ${as.sendingState}` });
    return [];
  }
  return [
    place(
      register,
      postingOf(row, as, (column, value, reason) => refuseValue(report, { line, column, value, reason })),
    ),
  ];
}

const describe = ({ qid, typeLabel, operatorName }: EmbassyRow): string =>
  `${qid}, ${typeLabel}, ${operatorName}`;

type RefuseValue = (column: string, value: string, reason: string) => void;

function postingOf(
  row: EmbassyRow,
  as: { kind: EmbassyKind; sendingState: string },
  refuse: RefuseValue,
): Posting {
  const { qid, latitude, longitude, telephone, email, establishedYear } = row;
  const isPost = as.kind !== 'EMBASSY' && as.kind !== 'DELEGATION';
  return {
    identifier: qid,
    ...as,
    bearer: as.kind === 'MFGO' ? row.operatorName : undefined,
    representative: as.kind === 'TAIWAN_OFFICE' && /embassy/i.test(row.typeLabel),
    values: {
      city: seatCity(row.city),
      location: latitude === null || longitude === null ? null : `${latitude},${longitude}`,
      telephone,
      email,
      website: siteOf(row.website, refuse),
      established: establishedYear === null ? null : String(establishedYear).padStart(4, '0'),
      // An embassy's jurisdictions are other States to which it is accredited as well, no district (VCDR 5).
      consularDistrict:
        isPost && row.jurisdictions.length > 0 ? row.jurisdictions.map(({ name }) => name).join(', ') : null,
    },
  };
}

/** An address of the web that a browser can open without harm; anything else is refused. */
function siteOf(website: string | null, refuse: RefuseValue): string | null {
  if (website === null || /^https?:\/\//i.test(website)) return website;
  refuse('website', website, 'not an address of the web');
  return null;
}

function tell(report: FileReport, { entry, found, takenOver, changes }: Placed): void {
  const { row } = entry;
  count(report, found === 'NEW' ? 'inserted' : changed(entry) ? 'changed' : 'unchanged');
  if (takenOver) remark(report, 'invented missions that became the published ones', row.name);
  for (const change of changes)
    remark(report, headings[change.decision], `${row.name}: ${changeLine(change)}`);
}

export const headings: Readonly<Record<FieldChange['decision'], string>> = {
  SET: 'changed fields',
  LOST: 'values that the source gave up, kept',
  EDITED: 'values that were edited here, kept',
};

export function changeLine({ field, decision, before, given }: FieldChange): string {
  const [was, says] = [before ?? 'nothing', given ?? 'nothing'];
  return decision === 'SET'
    ? `${field} was ${was}, now ${says}`
    : `${field} stays ${was}, the source says ${says}`;
}

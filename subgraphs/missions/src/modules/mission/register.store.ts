// A published register of missions against the graph's own: read as a whole, compared in memory, written at the end.
import { eq, inArray, ne } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/open';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { country } from '../country/country.tables';
import { transition } from '../history/history.tables';
import { mission, type MissionRow } from './mission.tables';
import {
  columnsOf,
  decideField,
  familyOf,
  missionName,
  registerFields,
  valuesOf,
  type RegisterField,
  type RegisterValues,
} from './register.rules';
import { missionIdentifier, type MissionIdentifierRow } from './register.tables';

/** The edition of a register that is being read. */
export interface Edition {
  /** Slug of the data set, which is also the scheme of its identifiers. */
  dataset: string;
  licence: string;
  /** The day that the edition describes. */
  asOf: string | null;
  /** Whether its values replace those of other registers. */
  outranks: boolean;
  /** When the edition is read. */
  now: Date;
}

/** One mission as a register lists it; `name` is left to the rule. */
export interface Posting {
  /** The register's own key of the mission. */
  identifier: string;
  sendingState: string;
  kind: MissionRow['kind'];
  values: Omit<RegisterValues, 'kind' | 'name'>;
  /** The part of a State that maintains the office. */
  bearer?: string | undefined;
  /** True for Taiwan's office at the seat of government. */
  representative?: boolean | undefined;
}

/** A field that differs: taken over from the register, or kept as it was in spite of it. */
export interface FieldChange {
  field: RegisterField;
  decision: 'SET' | 'LOST' | 'EDITED';
  before: string | null;
  given: string | null;
}

/** How a mission was found: under its identifier, by State, kind and city, or not at all. */
export type Found = 'IDENTIFIER' | 'NATURAL_KEY' | 'NEW';

/** A mission of the register, placed. */
export interface Placed {
  entry: Entry;
  found: Found;
  /** True when an invented mission became the published one. */
  takenOver: boolean;
  changes: FieldChange[];
}

/** A mission in memory, beside how it was read; null when it is new. */
export interface Entry {
  row: MissionRow;
  readonly original: MissionRow | null;
  identifiers: MissionIdentifierRow[];
  /** True when the edition lists the mission. */
  listed: boolean;
}

/** Every mission with its identifiers, and what the edition changes. */
export interface Register {
  edition: Edition;
  entries: Map<string, Entry>;
  byIdentifier: Map<string, Entry>;
  countryNames: Map<string, string>;
  identifiers: Map<string, MissionIdentifierRow>;
  transitions: (typeof transition.$inferInsert)[];
}

/** Reads the register of the graph for comparison with an edition; to be called in the transaction that writes it. */
export async function openRegister(db: Db, edition: Edition): Promise<Register> {
  const rows = await db.select().from(mission).orderBy(mission.id).for('update');
  const identifiers = await db.select().from(missionIdentifier);
  const names = await db.select({ code: country.code, name: country.name }).from(country);
  const entries = new Map<string, Entry>();
  for (const row of rows) entries.set(row.id, { row: { ...row }, original: row, identifiers: [], listed: false });
  const byIdentifier = new Map<string, Entry>();
  for (const identifier of identifiers) {
    const entry = entries.get(identifier.missionId);
    if (entry === undefined) continue;
    entry.identifiers.push(identifier);
    if (identifier.scheme === edition.dataset) byIdentifier.set(identifier.value, entry);
  }
  const countryNames = new Map(names.map(({ code, name }) => [code, name]));
  return { edition, entries, byIdentifier, countryNames, identifiers: new Map(), transitions: [] };
}

/** Finds the mission that a posting names, or makes it, and brings the two together. */
export function place(register: Register, posting: Posting): Placed {
  const known = register.byIdentifier.get(posting.identifier);
  const entry = known ?? findByNature(register, posting) ?? create(register, posting);
  const found = known !== undefined ? 'IDENTIFIER' : entry.original === null ? 'NEW' : 'NATURAL_KEY';
  const takenOver = found === 'NATURAL_KEY' && entry.row.source === DEMONSTRATION;
  entry.listed = true;
  const changes = found === 'NEW' || takenOver ? replace(register, entry, posting) : merge(register, entry, posting);
  register.byIdentifier.set(posting.identifier, entry);
  return { entry, found, takenOver, changes };
}

const over: ReadonlySet<string> = new Set(['CLOSED', 'REFUSED']);

/** True for a mission that is neither closed nor refused. */
export function isStanding({ row }: Entry): boolean {
  return !over.has(row.state);
}

/** A standing mission of the same State, family of kinds and city that the register does not know by another identifier. */
function findByNature(register: Register, posting: Posting): Entry | undefined {
  const family = familyOf(posting.kind);
  const candidates = [...register.entries.values()].filter(
    (entry) =>
      entry.row.sendingStateCode === posting.sendingState &&
      familyOf(entry.row.kind) === family &&
      isStanding(entry) &&
      !entry.listed &&
      entry.identifiers.every(({ scheme }) => scheme !== register.edition.dataset) &&
      isSameSeat(entry.row, posting),
  );
  const score = ({ row }: Entry): number =>
    (row.kind === posting.kind ? 2 : 0) + (row.city === posting.values.city ? 1 : 0);
  return candidates.toSorted((a, b) => score(b) - score(a) || (a.row.id < b.row.id ? -1 : 1))[0];
}

/** A State has one embassy and one observer mission, wherever they sit; of its other posts the city tells one from another. */
function isSameSeat(row: MissionRow, posting: Posting): boolean {
  const family = familyOf(posting.kind);
  if (family === 'EMBASSY' || family === 'UN_MISSION' || family === 'UN_OBSERVER' || family === 'OAS_MISSION') return true;
  if (family === 'TAIWAN_OFFICE' && posting.representative === true) return isRepresentative(row);
  return row.city !== null && row.city === posting.values.city && !isRepresentative(row);
}

/** True for Taiwan's office at the seat of government. */
export function isRepresentative({ kind, city, name }: MissionRow): boolean {
  return kind === 'TAIWAN_OFFICE' && (city === 'Washington' || name.includes('Representative'));
}

function create(register: Register, posting: Posting): Entry {
  const { edition } = register;
  const nothing = Object.fromEntries(Object.keys(emptyMission).map((column) => [column, null]));
  const row: MissionRow = {
    ...emptyMission,
    ...nothing,
    id: idFromKey('Mission', edition.dataset, posting.identifier),
    recordedAt: edition.now,
    version: 1,
    name: '',
    kind: posting.kind,
    state: 'OPEN',
    status: 'ACTIVE',
    sendingStateCode: posting.sendingState,
    source: edition.dataset,
  };
  const entry: Entry = { row, original: null, identifiers: [], listed: true };
  register.entries.set(row.id, entry);
  return entry;
}

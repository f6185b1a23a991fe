// A published register of missions against the graph's own: compared in memory, so that what is written is what differs.
import { getTableColumns } from 'drizzle-orm';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { transition } from '../history/history.tables';
import { mission, type MissionRow } from './mission.tables';
import {
  columnsOf,
  decideField,
  familyOf,
  isConsular,
  missionName,
  registerFields,
  valuesOf,
  type RegisterField,
  type RegisterValues,
} from './register.rules';
import type { MissionIdentifierRow } from './register.tables';

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

/** One mission as a register lists it; its name is left to the rule. */
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

/** A field that differs: taken from the register, or kept although the register gave it up or an edit stands against it. */
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

type NewTransition = typeof transition.$inferInsert;

/** Every mission with its identifiers, and what the edition changes. */
export interface Register {
  edition: Edition;
  entries: Map<string, Entry>;
  /** Missions by the identifiers of the edition's data set. */
  byIdentifier: Map<string, Entry>;
  countryNames: ReadonlyMap<string, string>;
  /** Identifiers that are new or have changed. */
  touched: MissionIdentifierRow[];
  transitions: NewTransition[];
}

/** What is read of the graph. */
export interface RegisterRows {
  rows: readonly MissionRow[];
  identifiers: readonly MissionIdentifierRow[];
  countries: readonly { code: string; name: string }[];
}

/** The register before anything of the edition is placed. */
export function newRegister(edition: Edition, { rows, identifiers, countries }: RegisterRows): Register {
  const entries = new Map(
    rows.map((row): [string, Entry] => [
      row.id,
      { row: { ...row }, original: row, identifiers: [], listed: false },
    ]),
  );
  const byIdentifier = new Map<string, Entry>();
  for (const identifier of identifiers) {
    const entry = entries.get(identifier.missionId);
    if (entry === undefined) continue;
    entry.identifiers.push(identifier);
    if (identifier.scheme === edition.dataset) byIdentifier.set(identifier.value, entry);
  }
  const countryNames = new Map(countries.map(({ code, name }) => [code, name]));
  return { edition, entries, byIdentifier, countryNames, touched: [], transitions: [] };
}

/** Finds the mission that a posting names, or makes it, and brings the two together. */
export function place(register: Register, posting: Posting): Placed {
  const known = register.byIdentifier.get(posting.identifier);
  const similar = known ?? findByNature(register, posting);
  const entry = similar ?? create(register, posting);
  const found: Found = known !== undefined ? 'IDENTIFIER' : similar !== undefined ? 'NATURAL_KEY' : 'NEW';
  const takenOver = found === 'NATURAL_KEY' && entry.row.source === DEMONSTRATION;
  entry.listed = true;
  if (takenOver) forgetInvented(register, entry);
  const changes = merge(register, entry, posting);
  if (takenOver || found === 'NEW' || (changed(entry) && isOwn(register.edition, entry)))
    adopt(register.edition, entry, posting);
  register.byIdentifier.set(posting.identifier, entry);
  return { entry, found, takenOver, changes: takenOver || found === 'NEW' ? [] : changes };
}

const over: ReadonlySet<string> = new Set(['CLOSED', 'REFUSED']);

/** True for a mission that is neither closed nor refused. */
export function isStanding({ row }: Entry): boolean {
  return !over.has(row.state);
}

/** True when the entry is new or differs from what was read. */
export function changed({ row, original }: Entry): boolean {
  return original === null || JSON.stringify(row) !== JSON.stringify(original);
}

/** A standing mission of the same State, family of kinds and seat that the data set does not know by another identifier. */
function findByNature({ edition, entries }: Register, posting: Posting): Entry | undefined {
  const candidates = [...entries.values()].filter(
    (entry) =>
      entry.row.sendingStateCode === posting.sendingState &&
      familyOf(entry.row.kind) === familyOf(posting.kind) &&
      isStanding(entry) &&
      !entry.listed &&
      entry.identifiers.every(({ scheme }) => scheme !== edition.dataset) &&
      isSameSeat(entry.row, posting),
  );
  const score = ({ row }: Entry): number =>
    (row.kind === posting.kind ? 2 : 0) + (row.city === posting.values.city ? 1 : 0);
  return candidates.toSorted((a, b) => score(b) - score(a) || (a.row.id < b.row.id ? -1 : 1))[0];
}

const onePerState: ReadonlySet<string> = new Set(['EMBASSY', 'UN_MISSION', 'UN_OBSERVER', 'OAS_MISSION']);

/** A State has one embassy and one mission at an organization, wherever they sit; its other posts differ by their city. */
function isSameSeat(row: MissionRow, { kind, representative = false, values }: Posting): boolean {
  if (onePerState.has(familyOf(kind))) return true;
  if (isRepresentative(row) !== representative) return false;
  return representative || (row.city !== null && row.city === values.city);
}

/** True for Taiwan's office at the seat of government. */
export function isRepresentative({ kind, city, name }: Pick<MissionRow, 'kind' | 'city' | 'name'>): boolean {
  return kind === 'TAIWAN_OFFICE' && (city === 'Washington' || name.includes('Representative'));
}

function create(register: Register, posting: Posting): Entry {
  const { edition } = register;
  const empty = Object.fromEntries(Object.keys(getTableColumns(mission)).map((column) => [column, null]));
  const row = {
    ...empty,
    id: idFromKey('Mission', edition.dataset, posting.identifier),
    recordedAt: edition.now,
    version: 1,
    state: 'OPEN',
    status: 'ACTIVE',
    sendingStateCode: posting.sendingState,
  } as MissionRow; // what is null here and may not be is set by the merge that follows
  const entry: Entry = { row, original: null, identifiers: [], listed: true };
  register.entries.set(row.id, entry);
  return entry;
}

/** Takes everything invented from a mission that turns out to exist; what depends on its id stays with it. */
function forgetInvented(register: Register, entry: Entry): void {
  const { row } = entry;
  for (const field of registerFields)
    if (field !== 'kind' && field !== 'name') Object.assign(row, columnsOf(field, null));
  Object.assign(row, { postalCode: null, organization: null, closedOn: null });
  if (row.state === 'OPEN') return;
  step(register, entry, {
    event: 'CONFIRM_PUBLISHED',
    to: 'OPEN',
    note: `Listed in the register ${nameOf(register.edition)}.`,
  });
}

/** True when the mission is known from this register, or from one that this register outranks. */
function isOwn({ dataset, outranks }: Edition, { row, identifiers }: Entry): boolean {
  return row.source === dataset || (outranks && identifiers.some(({ scheme }) => scheme === row.source));
}

function adopt({ dataset, licence, asOf }: Edition, { row }: Entry, { identifier }: Posting): void {
  Object.assign(row, { source: dataset, sourceRow: identifier, retrievedOn: asOf, licence });
}

/** Decides each field in three ways and remembers what the edition said. */
function merge(register: Register, entry: Entry, posting: Posting): FieldChange[] {
  const { edition } = register;
  const before = entry.identifiers.find(
    ({ scheme, value }) => scheme === edition.dataset && value === posting.identifier,
  );
  const memory: MissionIdentifierRow = {
    ...{ scheme: edition.dataset, value: posting.identifier, missionId: entry.row.id, asOf: edition.asOf },
    sourceValues: { ...before?.sourceValues },
    lostFields: [...(before?.lostFields ?? [])],
  };
  const fresh = entry.original === null || (before === undefined && entry.row.source === DEMONSTRATION);
  const changes = registerFields.flatMap((field) => {
    const given =
      field === 'name'
        ? nameFor(register, entry, posting)
        : field === 'kind'
          ? posting.kind
          : posting.values[field];
    return mergeField({ edition, entry, memory, fresh }, field, given ?? null);
  });
  remember(register, entry, { before, memory });
  return changes;
}

interface Merging {
  edition: Edition;
  entry: Entry;
  memory: MissionIdentifierRow;
  /** True when nothing in the row is anybody's word yet. */
  fresh: boolean;
}

function mergeField(
  { edition, entry, memory, fresh }: Merging,
  field: RegisterField,
  given: string | null,
): FieldChange[] {
  const current = fresh ? null : valuesOf(entry.row)[field];
  const last = memory.sourceValues[field] ?? null;
  const others = entry.identifiers.flatMap(({ scheme, sourceValues }) =>
    scheme === edition.dataset ? [] : (sourceValues[field] ?? []),
  );
  const decision = decideField({ current, last, given, others, outranks: edition.outranks });
  if (given !== null) memory.sourceValues[field] = given;
  const wasLost = memory.lostFields.includes(field);
  memory.lostFields = memory.lostFields.filter((each) => each !== field);
  if (decision === 'LOST') memory.lostFields.push(field);
  if (decision === 'SET') Object.assign(entry.row, columnsOf(field, given));
  if (decision === 'SAME' || decision === 'OTHER' || (decision === 'LOST' && wasLost)) return [];
  return [{ field, decision, before: current, given }];
}

function nameFor(
  register: Register,
  { row }: Entry,
  { sendingState: code, bearer, representative }: Posting,
): string {
  const name = register.countryNames.get(code) ?? code;
  return missionName({
    kind: row.kind,
    city: row.city,
    sendingState: { code, name },
    bearer,
    representative,
  });
}

function remember(
  register: Register,
  entry: Entry,
  { before, memory }: { before: MissionIdentifierRow | undefined; memory: MissionIdentifierRow },
): void {
  const same =
    before !== undefined &&
    before.asOf === memory.asOf &&
    JSON.stringify(sorted(before)) === JSON.stringify(sorted(memory));
  if (same) return;
  entry.identifiers = [...entry.identifiers.filter((each) => each !== before), memory];
  register.touched.push(memory);
}

/** The values in one order, because jsonb keeps none. */
function sorted({ sourceValues, lostFields }: MissionIdentifierRow): unknown {
  return [registerFields.map((field) => sourceValues[field] ?? null), lostFields.toSorted()];
}

function step(
  register: Register,
  { row }: Entry,
  { event, to, note }: { event: string; to: MissionRow['state']; note: string },
): void {
  const { asOf, now } = register.edition;
  const id = [row.id, event, asOf ?? now.toISOString()].join(' ');
  register.transitions.push({ id, subjectId: row.id, event, from: row.state, to, at: now, by: null, note });
  row.state = to;
}

function nameOf({ dataset, asOf }: Edition): string {
  return asOf === null ? dataset : `${dataset} of ${asOf}`;
}

/** Gives the posts of the States that the edition lists their embassy as parent, where there is exactly one. */
export function attachPosts(register: Register): void {
  const entries = [...register.entries.values()];
  const covered = new Set(entries.filter(({ listed }) => listed).map(({ row }) => row.sendingStateCode));
  for (const entry of entries) {
    const { row } = entry;
    if (!covered.has(row.sendingStateCode) || !isStanding(entry) || !isPost(row)) continue;
    const parent = row.parentId === null ? undefined : register.entries.get(row.parentId);
    if (parent !== undefined && isStanding(parent)) continue;
    const heads = entries.filter(
      (other) =>
        other.row.sendingStateCode === row.sendingStateCode && isStanding(other) && isHead(other.row),
    );
    if (heads.length === 1) row.parentId = heads[0]?.row.id ?? null;
  }
}

const isHead = (row: MissionRow): boolean => familyOf(row.kind) === 'EMBASSY' || isRepresentative(row);
const isPost = (row: MissionRow): boolean =>
  isConsular(row.kind) ||
  row.kind === 'EMBASSY_BRANCH' ||
  (row.kind === 'TAIWAN_OFFICE' && !isRepresentative(row));

/**
 * Closes the invented embassies and posts of the States that the edition covers and does not confirm; gives them back. An
 * invented embassy is only closed when the edition lists an embassy of its State: registers have gaps. A real mission is never
 * closed because a register does not list it.
 */
export function retireInvented(register: Register): Entry[] {
  const entries = [...register.entries.values()];
  const listed = entries.filter((entry) => entry.listed).map(({ row }) => row);
  const states = new Set(listed.map((row) => row.sendingStateCode));
  const withHead = new Set(listed.filter(isHead).map((row) => row.sendingStateCode));
  const retired = entries.filter((entry) => {
    const { row } = entry;
    if (row.source !== DEMONSTRATION || !isStanding(entry) || entry.listed) return false;
    if (row.kind === 'EMBASSY' || isRepresentative(row)) return withHead.has(row.sendingStateCode);
    return (isConsular(row.kind) || row.kind === 'TAIWAN_OFFICE') && states.has(row.sendingStateCode);
  });
  const note = `Invented for demonstration; the register ${nameOf(register.edition)} does not list it.`;
  for (const entry of retired) {
    step(register, entry, { event: 'RETIRE_INVENTED', to: 'CLOSED', note });
    entry.row.closedOn =
      [register.edition.asOf ?? '', entry.row.establishedOn ?? ''].toSorted().at(-1) || null;
  }
  return retired;
}

/** Standing missions that an earlier edition listed and this one does not; they stay as they are. */
export function findUnlisted({ entries, edition }: Register): Entry[] {
  return [...entries.values()].filter(
    (entry) =>
      !entry.listed &&
      isStanding(entry) &&
      entry.identifiers.some(({ scheme }) => scheme === edition.dataset),
  );
}

/** What has to be written; changed missions get their next version. */
export function changesOf(register: Register) {
  const entries = [...register.entries.values()];
  const altered = entries.filter((entry) => entry.original !== null && changed(entry));
  for (const { row, original } of altered) row.version = (original?.version ?? 0) + 1;
  return {
    inserted: entries.filter(({ original }) => original === null),
    changed: altered,
    identifiers: register.touched,
    transitions: register.transitions,
  };
}

// A published register of missions against the graph's own: compared in memory, so that what is written is what differs.
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { missionIdOf } from '../../records/mission/mission.rules';
import type { MissionRow } from '../../records/mission/mission.tables';
import { merge } from './register-merge.service';
import type { Edition, Entry, Found, Placed, Posting, Register, RegisterRows } from './register.model';
import { columnsOf, familyOf, registerFields } from './register.rules';

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
  const codes = new Set(countries.map(({ code }) => code));
  return { edition, entries, byIdentifier, countries: codes, touched: [], transitions: [] };
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
  const last = entry.identifiers.find(
    ({ scheme, value }) => scheme === register.edition.dataset && value === posting.identifier,
  )?.sourceValues;
  const changes = merge(register, entry, posting);
  if (takenOver || found === 'NEW' || (changed(entry) && mayAmend(register.edition, entry)))
    adopt(register.edition, entry, posting);
  register.byIdentifier.set(posting.identifier, entry);
  return { entry, found, takenOver, changes: takenOver || found === 'NEW' ? [] : changes, last };
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

/** The id of the natural key; a mission without a city is told from others by its identifier. */
function freeId({ entries }: Register, { sendingState: sender, kind, identifier, values }: Posting): string {
  const key = { sender, kind, city: values.city ?? identifier };
  let ordinal = 1;
  while (entries.has(missionIdOf({ ...key, ordinal }))) ordinal += 1;
  return missionIdOf({ ...key, ordinal });
}

function create(register: Register, posting: Posting): Entry {
  const { dataset, licence, asOf, now } = register.edition;
  const row: MissionRow = {
    id: freeId(register, posting),
    recordedAt: now,
    version: 1,
    // Until the merge that follows, which gives the fields and the name.
    ...{ name: '', kind: posting.kind, state: 'OPEN', status: 'ACTIVE' },
    sendingStateCode: posting.sendingState,
    parentId: null,
    consularDistrict: null,
    organization: null,
    street: null,
    city: null,
    stateCode: null,
    postalCode: null,
    latitude: null,
    longitude: null,
    telephone: null,
    email: null,
    website: null,
    establishedOn: null,
    establishedPrecision: null,
    closedOn: null,
    requestedChange: null,
    source: dataset,
    sourceRow: posting.identifier,
    retrievedOn: asOf,
    licence,
  };
  const entry: Entry = { row, original: null, identifiers: [], listed: true };
  register.entries.set(row.id, entry);
  return entry;
}

/** Takes everything invented from a mission that turns out to exist; what depends on its id stays with it. */
function forgetInvented(register: Register, entry: Entry): void {
  const { row } = entry;
  for (const field of registerFields)
    if (field !== 'kind' && field !== 'name') Object.assign(row, columnsOf(field, null));
  Object.assign(row, { postalCode: null, organization: null, closedOn: null, requestedChange: null });
  if (row.state === 'OPEN') return;
  step(register, entry, {
    event: 'CONFIRM_PUBLISHED',
    to: 'OPEN',
    note: `Listed in the register ${nameOf(register.edition)}.`,
  });
}

/** True when the mission is known from this register, or from one that this register outranks. */
function mayAmend({ dataset, outranks }: Edition, { row, identifiers }: Entry): boolean {
  return row.source === dataset || (outranks && identifiers.some(({ scheme }) => scheme === row.source));
}

function adopt({ dataset, licence, asOf }: Edition, { row }: Entry, { identifier }: Posting): void {
  Object.assign(row, { source: dataset, sourceRow: identifier, retrievedOn: asOf, licence });
}

/** Moves a mission to another state and writes it into its history. */
export function step(
  register: Register,
  { row }: Entry,
  { event, to, note }: { event: string; to: MissionRow['state']; note: string },
): void {
  const { asOf, now } = register.edition;
  const id = [row.id, event, asOf ?? now.toISOString()].join(' ');
  register.transitions.push({ id, subjectId: row.id, event, from: row.state, to, at: now, by: null, note });
  row.state = to;
}

/** The edition in words. */
export function nameOf({ dataset, asOf }: Edition): string {
  return asOf === null ? dataset : `${dataset} of ${asOf}`;
}

/** What has to be written; changed missions get their next version. */
export function changesOf(register: Register) {
  const entries = [...register.entries.values()];
  const altered = entries.filter((entry) => entry.original !== null && changed(entry));
  for (const { row, original } of altered) row.version = (original?.version ?? 0) + 1;
  return {
    // Parents before their posts.
    inserted: entries
      .filter(({ original }) => original === null)
      .toSorted((a, b) => Number(a.row.parentId !== null) - Number(b.row.parentId !== null)),
    changed: altered,
    identifiers: register.touched,
    transitions: register.transitions,
  };
}

// What a register says of a mission against what the graph holds, field by field.
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { nameAfterOf } from '../../records/country/country.rules';
import {
  columnsOf,
  decideField,
  missionName,
  registerFields,
  valuesOf,
  type RegisterField,
} from './register.rules';
import type { Edition, Entry, FieldChange, Posting, Register } from './register.model';
import type { MissionIdentifierRow } from './register.tables';

/** Decides each field in three ways and remembers what the edition said. */
export function merge(register: Register, entry: Entry, posting: Posting): FieldChange[] {
  const { edition } = register;
  const before = entry.identifiers.find(
    ({ scheme, value }) => scheme === edition.dataset && value === posting.identifier,
  );
  const memory: MissionIdentifierRow = {
    id: `${edition.dataset} ${posting.identifier}`,
    scheme: edition.dataset,
    value: posting.identifier,
    missionId: entry.row.id,
    asOf: edition.asOf,
    sourceValues: { ...before?.sourceValues },
    lostFields: [...(before?.lostFields ?? [])],
  };
  const fresh = entry.original === null || (before === undefined && entry.row.source === DEMONSTRATION);
  const changes = registerFields.flatMap((field) => {
    const given =
      field === 'name' ? nameFor(entry, posting) : field === 'kind' ? posting.kind : posting.values[field];
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

function nameFor({ row }: Entry, { sendingState: code, bearer, representative }: Posting): string {
  return missionName({
    kind: row.kind,
    city: row.city,
    sendingState: { code, name: nameAfterOf(code) },
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

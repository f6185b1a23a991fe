// What viewers with certain roles see of a field: the table of who sees what, applied to what the schema says of the field.
import type { FieldAccess, View } from './field-access';
import { accessOf, noteOf, type DataClass } from './matrix';
import { ownersOf, rolesOfSight, type Role, type Viewer } from './viewer';

/** How much of a value is shown. */
export type Shown = 'NOT' | 'MASKED' | 'WHOLE';

/** Which rows of a class a role sees something of: all, the own ones, or those of the part that a note names. */
export type Rows = 'ALL' | 'OWN' | 'PART';

/** What a role sees of a class: of which rows, and which parts. */
interface Glimpse {
  rows: Rows;
  parts: 'ALL' | readonly View[];
}

/** What is shown of a field, by which rows it stands in. */
export type Sight = Readonly<Record<Rows, Shown>>;

/** Of some classes a status answer holds numbers only, no single record. */
export const countedClasses: ReadonlySet<DataClass> = new Set([
  'CRISIS_ACCOUNTABILITY',
  'GUEST_LIST',
  'PARTICIPANT',
]);

/** What is published anyway: the public part of it is all of it. */
const published: ReadonlySet<DataClass> = new Set(['PUBLIC_RECORD', 'PUBLIC_EVENT']);

/** Accesses that their notes narrow; undefined shows nothing. */
const narrowed: Readonly<Record<string, Glimpse | undefined>> = {
  'state only': { rows: 'OWN', parts: ['STATE', 'ROWS'] },
  'validity by number': { rows: 'ALL', parts: ['BY_NUMBER'] },
  event: { rows: 'PART', parts: ['STATUS', 'ROWS'] },
  'zoning notice': { rows: 'PART', parts: ['PUBLIC'] },
  // Nothing says yet which incidents are a police user's own cases.
  'own case': undefined,
};

function glimpseOf(role: Role, dataClass: DataClass): Glimpse | undefined {
  const note = noteOf(role, dataClass);
  if (Object.hasOwn(narrowed, note)) return narrowed[note];
  switch (accessOf(role, dataClass)) {
    case 'F':
      return { rows: 'ALL', parts: 'ALL' };
    case 'O':
      return { rows: 'OWN', parts: 'ALL' };
    case 'S':
      return { rows: 'ALL', parts: countedClasses.has(dataClass) ? ['COUNTS'] : ['STATUS', 'ROWS'] };
    case 'M':
      return { rows: 'ALL', parts: ['STATUS', 'MASKED', 'ROWS'] };
    case 'P':
      return { rows: 'ALL', parts: published.has(dataClass) ? 'ALL' : ['PUBLIC'] };
    case 'A':
    case 'NONE':
      return undefined;
  }
}

/** How much of a field a glimpse of its class shows. */
function shownAt({ rows, parts }: Glimpse, { at, mask, own }: FieldAccess): Shown {
  if (parts === 'ALL') return rows !== 'OWN' || own ? 'WHOLE' : 'NOT';
  if (parts.some((part) => at.includes(part))) return 'WHOLE';
  return mask !== undefined && parts.includes('MASKED') ? 'MASKED' : 'NOT';
}

const ranks: readonly Shown[] = ['NOT', 'MASKED', 'WHOLE'];

/** The greater of two. */
export function most(one: Shown, other: Shown): Shown {
  return ranks.indexOf(one) < ranks.indexOf(other) ? other : one;
}

/** The smaller of two. */
export function least(one: Shown, other: Shown): Shown {
  return ranks.indexOf(one) < ranks.indexOf(other) ? one : other;
}

/** What a viewer with some roles sees of a field in rows of one class: the best of the roles, and of the public. */
export function sightOf(viewerRoles: readonly Role[], dataClass: DataClass, field: FieldAccess): Sight {
  const sight = { ALL: 'NOT', OWN: 'NOT', PART: 'NOT' } as Record<Rows, Shown>; // widened: it is filled below
  for (const role of rolesOfSight(viewerRoles)) {
    const glimpse = glimpseOf(role, dataClass);
    if (glimpse !== undefined) sight[glimpse.rows] = most(sight[glimpse.rows], shownAt(glimpse, field));
  }
  return sight;
}

/** Whether a viewer sees all of a class, or a part of it, in the records of a mission. */
export function seesInMission(viewer: Viewer, missionId: string, dataClass: DataClass, part?: View): boolean {
  const field = asRead({ at: part === undefined ? [] : [part], own: true });
  const { ALL, OWN } = sightOf(viewer.roles, dataClass, field);
  return ALL === 'WHOLE' || (OWN === 'WHOLE' && ownersOf(viewer).includes(missionId));
}

/** How a field is guarded for some roles: not at all, wholly, or row by row. */
export type Decision = 'OPEN' | 'CLOSED' | ReadonlyMap<DataClass, Sight>;

/** Decisions by type and field, for viewers with certain roles. */
export type Decisions = ReadonlyMap<string, ReadonlyMap<string, Decision>>;

/**
 * Decides about a field. What a list reads has to be seen, before anything of its rows is. A field that only leads to rows (`ROWS`) is open to whoever sees anything of some class of it. A
 * field of an object that stands in a record has no row of its own: whose it is was asked where the record leads to it.
 */
export function decide(
  viewerRoles: readonly Role[],
  field: FieldAccess,
  stands: 'ALONE' | 'IN_A_RECORD',
): Decision {
  if (!seesWhatIsRead(viewerRoles, field)) return 'CLOSED';
  const sights = new Map(
    field.classes.map((dataClass) => {
      const sight = sightOf(viewerRoles, dataClass, field);
      return [dataClass, stands === 'ALONE' ? sight : ofAnyRow(sight)] as const;
    }),
  );
  const each = [...sights.values()];
  if (each.every((sight) => sight.ALL === 'WHOLE')) return 'OPEN';
  const shown = each.flatMap((sight) => Object.values(sight)).filter((one) => one !== 'NOT');
  if (shown.length === 0) return 'CLOSED';
  return leadsToRows(field) && shown.includes('WHOLE') ? 'OPEN' : sights;
}

function seesWhatIsRead(viewerRoles: readonly Role[], { reads, at }: FieldAccess): boolean {
  const read = asRead({ at, own: true });
  return (
    reads.length === 0 ||
    reads.some((each) => Object.values(sightOf(viewerRoles, each, read)).includes('WHOLE'))
  );
}

/** The access of what a list reads of its rows: the part of it that leads to them does not count. */
export function asRead({ at, own }: Pick<FieldAccess, 'at' | 'own'>): FieldAccess {
  return { classes: [], at: at.filter((view) => view !== 'ROWS'), mask: undefined, reads: [], own };
}

/** Where a viewer sees the records of others, too, an object within a record shows what it shows in any of them. */
function ofAnyRow({ ALL, OWN, PART }: Sight): Sight {
  const shown = ALL === 'NOT' ? most(OWN, PART) : ALL;
  return { ALL: shown, OWN: 'NOT', PART: 'NOT' };
}

/** True for a field that shows nothing by itself: the rows behind it decide. */
export function leadsToRows({ at }: FieldAccess): boolean {
  return at.includes('ROWS');
}

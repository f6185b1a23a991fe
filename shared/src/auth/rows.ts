// Which rows a viewer may see: the one place where roles become what the policies of the tables ask for.
import { LRUCache } from 'lru-cache';
import { typeOfId } from '../identity/ids';
import { accessOf, dataClasses, type DataClass } from './matrix';
import { ownersOf, rolesOfSight, type Role, type Viewer } from './viewer';

/**
 * What decides whether a row is visible. Mostly the class of its data; two classes have a part of their own, because some
 * role sees the rows of that part and not the others.
 */
export type RowClass = DataClass | RowPart;

/** The notice of a zoning case is public, a property case is not; protocol knows the assessments of events alone. */
type RowPart = 'ZONING_NOTICE' | 'EVENT_ASSESSMENT';

/** The rows that a viewer may see. Equal scopes are the same object as long as they are remembered. */
export interface RowScope {
  /** Classes whose rows are visible whatever mission they belong to. */
  readonly seen: readonly RowClass[];
  /** Classes whose rows are visible when they belong to one of `owners`. */
  readonly own: readonly RowClass[];
  /** Missions, and the State that sends them. */
  readonly owners: readonly string[];
}

/** Of which class each part is. */
const parts: Readonly<Record<RowPart, DataClass>> = {
  ZONING_NOTICE: 'PROPERTY_CASE',
  EVENT_ASSESSMENT: 'SECURITY_ASSESSMENT',
};

/** Where the table of who sees what has a note that narrows the rows: what the role sees instead of the whole class. */
const narrowed: Partial<Record<Role, Partial<Record<DataClass, readonly RowPart[]>>>> = {
  PUBLIC: {
    PROPERTY_CASE: ['ZONING_NOTICE'],
    // The validity of one card, by its number: a look-up that needs no row in anybody's list.
    TAX_CARD: [],
  },
  PROTOCOL_OFFICER: { SECURITY_ASSESSMENT: ['EVENT_ASSESSMENT'] },
  // The own case: nothing says yet which cases are a police user's own.
  LAW_ENFORCEMENT: { INCIDENT: [] },
};

const LIMIT = 10_000;
const scopes = new LRUCache<string, RowScope>({ max: LIMIT });
const scopesOfViewers = new WeakMap<Viewer, RowScope>();

/** What a viewer may see. Throws when the viewer names a mission or a State by what is no id or code of one. */
export function rowScopeOf(viewer: Viewer): RowScope {
  let scope = scopesOfViewers.get(viewer);
  if (scope === undefined) scopesOfViewers.set(viewer, (scope = interned(makeScope(viewer))));
  return scope;
}

/** The scope as the settings of a connection that the policies read: their names and values, see `shared/migrations`. */
export function settingsOf({ seen, own, owners }: RowScope): readonly (readonly [string, string])[] {
  return [
    ['fmg.seen', seen.join()],
    ['fmg.own', own.join()],
    ['fmg.missions', owners.join()],
  ];
}

function makeScope(viewer: Viewer): RowScope {
  const { roles, missionIds, stateCode } = viewer;
  for (const id of missionIds)
    if (typeOfId(id) !== 'Mission') throw new Error('a viewer has a mission that is none');
  if (stateCode !== null && !/^[A-Z]{2,4}$/.test(stateCode))
    throw new Error('a viewer has a State that is none');
  const owners = ownersOf(viewer);
  const seen = new Set(
    rolesOfSight(roles).flatMap((role) => dataClasses.flatMap((one) => seenBy(role, one))),
  );
  const own = dataClasses.filter(
    (one) => !seen.has(one) && owners.length > 0 && roles.some((role) => accessOf(role, one) === 'O'),
  );
  return {
    seen: [...seen].toSorted(),
    own,
    owners: own.length === 0 ? [] : [...new Set(owners)].toSorted(),
  };
}

/** The classes of rows that a role sees across missions because of one class of data. */
function seenBy(role: Role, dataClass: DataClass): readonly RowClass[] {
  switch (accessOf(role, dataClass)) {
    case 'F':
    case 'M':
    case 'S':
    case 'P':
      return narrowed[role]?.[dataClass] ?? [dataClass, ...partsOf(dataClass)];
    case 'O':
    case 'A':
    case 'NONE':
      return [];
  }
}

function partsOf(dataClass: DataClass): RowPart[] {
  return (Object.keys(parts) as RowPart[]).filter((part) => parts[part] === dataClass); // the keys of a const table
}

function interned(scope: RowScope): RowScope {
  const key = [scope.seen, scope.own, scope.owners].join(';');
  const known = scopes.get(key);
  if (known !== undefined) return known;
  scopes.set(key, scope);
  return scope;
}

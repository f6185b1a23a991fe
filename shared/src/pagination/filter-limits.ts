// How much one `where` may hold.
import { badInput } from '../errors/graph-error';

/**
 * What one `where` may hold: so many tests, objects in which tests stand together, values in a list, and characters in a text; and
 * how many values and characters in all: each is compared with every row.
 */
export const filterLimits = {
  tests: 100,
  groups: 250,
  values: 500,
  characters: 500,
  valuesInAll: 2000,
  charactersInAll: 2000,
} as const;

/** How many of each a `where` has so far. */
export type Counts = Record<'tests' | 'groups' | 'valuesInAll' | 'charactersInAll', number>;

export const noCounts = (): Counts => ({ tests: 0, groups: 0, valuesInAll: 0, charactersInAll: 0 });

const counted: Record<keyof Counts, string> = {
  tests: 'tests',
  groups: 'groups of tests',
  valuesInAll: 'values in all its lists',
  charactersInAll: 'characters in all its texts',
};

/** Ends with the first that is one too many: what comes after it costs nothing. */
export function count(what: keyof Counts, counts: Counts, number = 1): void {
  counts[what] += number;
  if (counts[what] <= filterLimits[what]) return;
  throw badInput(`"where" may hold at most ${filterLimits[what]} ${counted[what]}: ask for less at a time`);
}

/** Throws BAD_USER_INPUT for a value that is too long, or one too many of long ones. */
export function checkLength(value: unknown, path: string, counts: Counts): void {
  const { values, characters } = filterLimits;
  if (Array.isArray(value)) {
    if (value.length > values)
      throw badInput(`"${path}" has ${value.length} values: at most ${values} are compared at once`);
    count('valuesInAll', counts, value.length);
  }
  if (typeof value === 'string') {
    if (value.length > characters)
      throw badInput(`"${path}" has ${value.length} characters: at most ${characters} are searched for`);
    count('charactersInAll', counts, value.length);
  }
}

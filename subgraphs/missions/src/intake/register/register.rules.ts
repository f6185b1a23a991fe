// How a published register and the graph's own record of a mission come together, and what a mission is called.

/** The fields that a register can say something of. `location` is "latitude,longitude", `established` a year. */
export const registerFields = [
  'kind',
  'city',
  'name',
  'street',
  'location',
  'telephone',
  'email',
  'website',
  'established',
  'consularDistrict',
] as const;

export type RegisterField = (typeof registerFields)[number];

/** What a register says of a mission, as text; absent or null where it says nothing. */
export type RegisterValues = Partial<Record<RegisterField, string | null>>;

/** The columns of a mission that a register can speak of. */
export interface RegisterColumns {
  kind: string;
  name: string;
  street: string | null;
  city: string | null;
  stateCode: string | null;
  latitude: number | null;
  longitude: number | null;
  telephone: string | null;
  email: string | null;
  website: string | null;
  establishedOn: string | null;
  establishedPrecision: 'YEAR' | 'DAY' | null;
  consularDistrict: string | null;
}

/** What stands against each other when a register speaks of a field. */
export interface FieldFacts {
  /** The graph's value. */
  current: string | null;
  /** What this register said in its edition before; null when it said nothing. */
  last: string | null;
  /** What it says now. */
  given: string | null;
  /** What other registers said. */
  others: readonly string[];
  /** Whether this register is believed over the others. */
  outranks: boolean;
}

export type FieldDecision =
  /** Nothing to do. */
  | 'SAME'
  /** The register's value is taken. */
  | 'SET'
  /** The register gave up its value; the graph keeps it. */
  | 'LOST'
  /** Somebody edited the field here; the edit stays. */
  | 'EDITED'
  /** Another register's value stays. */
  | 'OTHER';

/**
 * Decides one field in three ways: what the register said last, what it says now, and what the graph holds. Only a value that
 * a register gave is ever replaced, so an edit is never overwritten and a value never lost.
 */
export function decideField({ current, last, given, others, outranks }: FieldFacts): FieldDecision {
  if (given === null) return last === null ? 'SAME' : 'LOST';
  if (given === current || given === last) return 'SAME';
  if (current === null && last === null) return 'SET';
  if (current === last) return 'SET';
  if (current !== null && others.includes(current)) return outranks ? 'SET' : 'OTHER';
  return 'EDITED';
}

/** The values of a mission's row, in the words of a register. */
export function valuesOf(row: RegisterColumns): Record<RegisterField, string | null> {
  const { kind, city, name, street, telephone, email, website, consularDistrict } = row;
  const location =
    row.latitude === null || row.longitude === null ? null : `${row.latitude},${row.longitude}`;
  const established =
    row.establishedPrecision === 'YEAR' ? (row.establishedOn?.slice(0, 4) ?? null) : row.establishedOn;
  return { kind, city, name, street, location, telephone, email, website, established, consularDistrict };
}

/** The columns that hold the value of a field. */
export function columnsOf(field: RegisterField, value: string | null): Partial<RegisterColumns> {
  if (field === 'city')
    return { city: value, stateCode: value === null ? null : (stateOfCity[value] ?? null) };
  if (field === 'location') {
    const [latitude = null, longitude = null] = value === null ? [] : value.split(',').map(Number);
    return { latitude, longitude };
  }
  if (field === 'established') {
    return value === null
      ? { establishedOn: null, establishedPrecision: null }
      : { establishedOn: `${value}-01-01`, establishedPrecision: 'YEAR' };
  }
  return { [field]: value };
}

// Registers name quarters of Washington and boroughs of New York in place of the city.
const cityOfQuarter: Readonly<Record<string, string>> = {
  'Washington, D.C.': 'Washington',
  'Washington, DC': 'Washington',
  'Columbia Heights': 'Washington',
  'West End': 'Washington',
  'New York City': 'New York',
  Manhattan: 'New York',
};

/** The city in the spelling of the graph. */
export function seatCity(published: string | null): string | null {
  return published === null ? null : (cityOfQuarter[published] ?? published);
}

// Seats of consular posts whose name leaves no doubt about the state; others stay without one.
const stateOfCity: Readonly<Record<string, string>> = {
  Washington: 'DC',
  Anchorage: 'AK',
  Atlanta: 'GA',
  Boston: 'MA',
  Chicago: 'IL',
  Cleveland: 'OH',
  Dallas: 'TX',
  Denver: 'CO',
  Detroit: 'MI',
  Honolulu: 'HI',
  Houston: 'TX',
  Knoxville: 'TN',
  'Los Angeles': 'CA',
  Miami: 'FL',
  'Miami Beach': 'FL',
  Minneapolis: 'MN',
  Nashville: 'TN',
  'New Orleans': 'LA',
  'New York': 'NY',
  'Palm Coast': 'FL',
  Philadelphia: 'PA',
  Pittsburgh: 'PA',
  'San Diego': 'CA',
  'San Francisco': 'CA',
  'San Juan': 'PR',
  Seattle: 'WA',
  Tamuning: 'GU',
};

/** What a name is made of. */
export interface NameParts {
  kind: string;
  /** ISO code of the sending State, and its name as it stands after "of". */
  sendingState: { code: string; name: string };
  city: string | null;
  /** The part of a State that maintains the office, e.g. a province. */
  bearer?: string | undefined;
  /** True for Taiwan's office at the seat of government. */
  representative?: boolean | undefined;
}

/** The name of a mission by rule: "Embassy of France", "Consulate General of France in Chicago". */
export function missionName({ kind, sendingState, city, bearer, representative = false }: NameParts): string {
  const state = sendingState.name;
  const inCity = city === null ? '' : ` in ${city}`;
  switch (kind) {
    case 'EMBASSY':
      return sendingState.code === 'VA' ? 'Apostolic Nunciature' : `Embassy of ${state}`;
    case 'DELEGATION':
      return `Delegation of ${state}`;
    case 'UN_MISSION':
      return `Permanent Mission of ${state} to the United Nations`;
    case 'UN_OBSERVER':
      return `Permanent Observer Mission of ${state} to the United Nations`;
    case 'OAS_MISSION':
      return `Permanent Mission of ${state} to the Organization of American States`;
    case 'TAIWAN_OFFICE':
      return representative
        ? 'Taipei Economic and Cultural Representative Office'
        : `Taipei Economic and Cultural Office${inCity}`;
    case 'MFGO':
    case 'INTERNATIONAL_ORGANIZATION':
    case 'DESIGNATED_ENTITY':
      return `Government Office of ${bearer ?? state}${inCity}`;
    default:
      return `${titleOfPost[kind] ?? 'Mission'} of ${state}${inCity}`;
  }
}

const titleOfPost: Readonly<Record<string, string>> = {
  EMBASSY_BRANCH: 'Embassy Office',
  CONSULATE_GENERAL: 'Consulate General',
  CONSULATE: 'Consulate',
  VICE_CONSULATE: 'Vice Consulate',
  CONSULAR_AGENCY: 'Consular Agency',
  HONORARY_POST: 'Honorary Consulate',
};

const consular: ReadonlySet<string> = new Set(
  Object.keys(titleOfPost).filter((kind) => kind !== 'EMBASSY_BRANCH'),
);

/** True for the classes of consular post, honorary ones included (VCCR 9, 58). */
export function isConsular(kind: string): boolean {
  return consular.has(kind);
}

/** Kinds that registers confuse with one another stand in one family (VCCR 9; an extract cannot tell honorary posts). */
export function familyOf(kind: string): string {
  if (kind === 'DELEGATION') return 'EMBASSY';
  return consular.has(kind) ? 'CONSULAR' : kind;
}

// Value types made of several columns of one row: addresses and provenance.

/** Columns of an address, as tables with a seat have them. */
export interface AddressColumns {
  street: string | null;
  city: string | null;
  stateCode: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** The address of a row, or null when nothing of it is known. */
export function addressOf(row: AddressColumns) {
  const { street, city, stateCode: state, postalCode, latitude, longitude } = row;
  const location = latitude === null || longitude === null ? null : { latitude, longitude };
  if ((street ?? city ?? state ?? postalCode ?? location) === null) return null;
  return { street, city, state, postalCode, location };
}

/** Columns of `provenance()`. */
export interface ProvenanceColumns {
  source: string;
  sourceRow: string | null;
  retrievedOn: string | null;
  licence: string | null;
}

/** Where imported rows come from, as their provenance columns hold it. */
export interface ImportSource {
  /** Slug of the data set. */
  source: string;
  /** The day for which the source was read or published, `YYYY-MM-DD`. */
  retrievedOn: string | null;
  licence: string | null;
}

/** Slug of the data set that the project itself invents. */
export const DEMONSTRATION = 'demonstration';

/** The provenance of a row. */
export function provenanceOf(row: ProvenanceColumns) {
  const { source, sourceRow, retrievedOn, licence } = row;
  return { source, row: sourceRow, retrievedOn, licence, synthetic: source === DEMONSTRATION };
}

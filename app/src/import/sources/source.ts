// What every reader of a published file offers: rows with their line, what was left out and why, and the publisher's own totals.

/**
 * One line of a report: which record of which file could not be used, and why. With a column the reason concerns that value
 * alone, and the row follows without it unless the value is what the row is about.
 */
export interface Rejection {
  line: number;
  column?: string;
  value: string;
  reason: string;
}

/** A total that the publisher states, beside what the rows above it add up to. They are never made to agree. */
export interface ControlTotal {
  /** What is totalled, in the publisher's words: "GRAND TOTAL", "Totals for Africa", "Algeria: Total Visas". */
  of: string;
  /** Class that the total is limited to; absent when it counts every class. */
  visaClass?: string;
  /** The published total. */
  total: number;
  /** The sum of the rows. */
  counted: number;
}

/** Lines count from 1; in GeoJSON, which has no lines, the number of the feature stands for the line. */
export type Read<Row> =
  | { row: Row; line: number }
  | { rejection: Rejection }
  | { skipped: true; line: number; reason: string }
  | { control: ControlTotal; line: number };

export interface ReadOptions {
  /** Largest file that is read, in bytes; 64 MiB unless told otherwise. */
  maxBytes?: number;
}

export type SourceKind =
  | 'EMBASSIES'
  | 'CHANCERIES'
  | 'ISSUANCES_MONTHLY'
  | 'ISSUANCES_YEARLY'
  | 'LEADER_VISITS'
  | 'ZONING_OVERLAYS'
  | 'PROPERTY_USE_CODES';

/** The data set a row came from: what provenance says of each row. */
export interface Dataset {
  slug: string;
  title: string;
  licence: string;
  /** The columns that tell one record from another, also between two editions of the file. */
  naturalKey: string;
}

export interface Source<Row> {
  kind: SourceKind;
  dataset: Dataset;
  /** True when the file looks like this kind, by its first kilobytes and not by its name alone. */
  recognises(path: string, head: string): boolean;
  /** The date (YYYY-MM-DD) on which the file was retrieved or which it describes, as its name says; undefined when it does not. */
  asOf(path: string): string | undefined;
  /**
   * Streams what the file holds. Throws BrokenFile for wrong columns, a file that is cut off or too large, and bytes that are
   * not UTF-8; rows that came before must then be given up, so a caller writes them in one transaction.
   */
  read(path: string, options?: ReadOptions): AsyncGenerator<Read<Row>>;
}

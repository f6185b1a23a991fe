// A register in memory: editions, what they post, and the missions as they were read and as they become.
import type { transition } from '../../records/history/history.tables';
import type { MissionRow } from '../../records/mission/mission.tables';
import type { RegisterField, RegisterValues } from './register.rules';
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
  /** What the register said in its edition before; undefined when it did not list the mission. */
  last: RegisterValues | undefined;
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
  /** Codes of the table of countries. */
  countries: ReadonlySet<string>;
  /** Identifiers that are new or have changed. */
  touched: MissionIdentifierRow[];
  transitions: NewTransition[];
}

/** What is read of the graph. */
export interface RegisterRows {
  rows: readonly MissionRow[];
  identifiers: readonly MissionIdentifierRow[];
  countries: readonly { code: string }[];
}

// The facts that one subgraph states and another computes with, as they travel in fields of the type `Facts`.

/** What the missions subgraph states of an officer on the Diplomatic List, for the law of privileges. */
export interface StatusFacts {
  /** An `AppointmentCategory`. */
  category: string;
  /** A national or permanent resident of the host State on the day of the list (VCDR 38). */
  usNationalOrResident: boolean;
}

/** An identity card that has not come back. */
export interface HeldCard {
  number: string;
}

/** What the missions subgraph states of a case, for the question which documents have to go back (R48). */
export interface DocumentFacts {
  /** Whose own documents have to go back; null while the functions last, and where another post of the person goes on. */
  personId: string | null;
  /** The cards that rest on the post and have not come back. */
  cards: HeldCard[];
}

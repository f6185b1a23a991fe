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

/** Premises that the facilities subgraph tells of, once the notice about them is decided (22 USC 4305(a)); the key is the notice's id. */
export interface ApprovedPremisesFact {
  missionId: string;
  approvedFrom: string;
  /** The day from which the approval holds no more; null while it holds. */
  approvedUntil: string | null;
}

/** The relations with a State, as the missions subgraph tells of them; the key is the code of the State. */
export interface RelationsFact {
  /** A `RelationsStatus`. */
  status: string;
  /** The day from which it holds. */
  since: string;
  /** Code of the State that guards the interests; null when there is none. */
  protectingPowerCode: string | null;
}

/**
 * The last day to leave that the host State has fixed for the holder of a post and the household, in place of the 30 days that
 * others have (VCDR 9(2), 39(2); R10), as the missions subgraph tells of it; the key is the id of the post.
 */
export interface DepartureDayFact {
  personId: string;
  missionId: string;
  /** Null once the declaration is taken back. */
  departBy: string | null;
}

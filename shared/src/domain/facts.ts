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
  /** Whose case it is. */
  missionId: string;
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
  /** The day from which it holds; null when it is not recorded. */
  since: string | null;
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

/** A visa of a person, as the privileges subgraph publishes it under its case. */
export interface IssuedVisaFact {
  personId: string;
  /** A `VisaClass`. */
  visaClass: string;
  issuedOn: string;
  /** The last day on which it is good; null when it has no end. */
  validUntil: string | null;
  /** The day on which it was revoked or cancelled; null while it was not. */
  endedOn: string | null;
}

/** Kinds of members whose number is limited by reciprocity, as `StaffKind` names them. */
export const staffKinds = [
  'ALL_STAFF',
  'DIPLOMATIC_STAFF',
  'ADMIN_TECH_STAFF',
  'SERVICE_STAFF',
  'CONSULAR_STAFF',
] as const;

/** A `StaffKind`. */
export type StaffKind = (typeof staffKinds)[number];

/** How many members each mission of a State may have, as the privileges subgraph publishes it under its setting. */
export interface StaffingCapFact {
  countryCode: string;
  kind: StaffKind;
  cap: number;
  validFrom: string;
  /** The day from which the cap no longer holds; null while it holds. */
  validUntil: string | null;
}

/** A document that a person holds and has to give back (R48), as the privileges subgraph publishes it under its id. */
export interface HeldDocumentFact {
  personId: string;
  kind: 'TAX_CARD' | 'PLATES' | 'DRIVER_LICENCE';
  heldFrom: string;
  /** The day on which it came back, was reported lost or ran out; null while it is out. */
  heldUntil: string | null;
}

/** A criminal charge against a person (R6), as the events subgraph publishes it under its dispute. */
export interface PendingChargeFact {
  personId: string;
  /** The longest sentence that can follow, in months of prison; null when it is not stated. */
  maximumMonths: number | null;
  pendingFrom: string;
  /** The day on which it was disposed of; null while it is pending. */
  pendingUntil: string | null;
}

/** A departure that is required because a waiver was refused (R30), as the events subgraph publishes it under the request. */
export interface RequiredDepartureFact {
  personId: string;
  missionId: string;
  requiredOn: string;
  /** The day on which the person left; null until then. */
  departedOn: string | null;
}

// The invented world of the demonstration data: what the missions subgraph makes up and the others add to.
import { DEMONSTRATION } from '@fmg/shared/graphql/values';

/** How much is invented: enough to explore, or a city's worth. */
export type Scale = 'demo' | 'city';

/** An invented mission. */
export interface WorldMission {
  id: string;
  name: string;
  /** A `MissionKind`. */
  kind: string;
  /** ISO code; null for an international organization. */
  sendingStateCode: string | null;
  parentId: string | null;
  city: string;
  stateCode: string;
  street: string;
  postalCode: string;
  latitude: number;
  longitude: number;
}

/** An invented person with a tie to one mission: the holder of a post, or one of the holder's household. */
export interface WorldPerson {
  id: string;
  displayName: string;
  birthDate: string;
  nationality: string;
  /** A US national or permanent resident, with what that means for privileges (VCDR 38). */
  usNationalOrResident: boolean;
  missionId: string;
  /** The post; for a dependant the post from which the status derives. */
  appointmentId: string;
  /** An `AppointmentCategory`, of the post. */
  category: string;
  rank: string | null;
  /** State of the post: EXPECTED, NOTIFIED, ACCREDITED, TERMINATED_IN_GRACE, CLOSED_DEPARTED. */
  status: string;
  startsOn: string;
  endsOn: string | null;
  /** Null for the holder of the post; else the holder's person id. */
  principalId: string | null;
  /** SPOUSE, CHILD, PARENT …; null for the holder. */
  relation: string | null;
}

/** A person for whom agrément was granted, and who has no post yet. */
export interface WorldNominee {
  personId: string;
  missionId: string;
  grantedOn: string;
}

/** What the subgraphs fill their tables from. The same seed, scale and day give the same world. */
export interface World {
  seed: number;
  scale: Scale;
  /** The day on which the world is looked at, `YYYY-MM-DD`. */
  today: string;
  missions: readonly WorldMission[];
  people: readonly WorldPerson[];
  /** Those who wait for their appointment as head of mission. */
  nominees: readonly WorldNominee[];
  /** Codes of the States that maintain an embassy, in alphabetical order. */
  sendingStates: readonly string[];
}

/** Tells how many rows have been written; a fill calls it after each statement. */
export type Progress = (rows: number) => void;

/** Provenance columns of every invented row. */
export const invented = { source: DEMONSTRATION, licence: 'CC0-1.0' } as const;

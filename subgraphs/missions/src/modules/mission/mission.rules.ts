// What makes a mission the same mission in every source.
import { idFromKey } from '@fmg/shared/identity/ids';

/** The natural key of a mission: who sends it, what it is, where it sits. */
export interface MissionKey {
  /** ISO code of the sending State; for an international organization its name. */
  sender: string;
  /** A `MissionKind`. */
  kind: string;
  /** City of the seat, e.g. `Washington`. */
  city: string;
  /** 1, unless one sender has several missions of one kind in one city. */
  ordinal?: number;
}

/** The id of the mission with a natural key: the same whichever source tells of it. */
export function missionIdOf({ sender, kind, city, ordinal = 1 }: MissionKey): string {
  return idFromKey('Mission', 'register', sender, kind, city, ordinal);
}

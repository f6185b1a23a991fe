// How many members a mission may have (VCDR 11; VCCR 20; 22 USC 4304(b)).
import type { Ruling } from '@fmg/shared/domain/ruling';

/** The size of a mission, and what it is measured by. */
export interface StaffingFacts {
  /** Members who are notified or accepted; who is hired here does not count. */
  present: number;
  /** An explicit limit, by agreement or by order; null where none is set. */
  limit: number | null;
  /** How many members the host State's own mission there may have, when reciprocity is the measure; null when it is not. */
  hostMissionMayHave: number | null;
}

/** How many members may be notified still, or by how many the mission is too large; null where nothing limits it. */
export function staffingOf({ present, limit, hostMissionMayHave }: StaffingFacts): Ruling<
  'WITHIN' | 'FULL' | 'EXCEEDED' | 'UNLIMITED'
> & {
  cap: number | null;
  free: number | null;
} {
  const caps = [limit, hostMissionMayHave].flatMap((each) => each ?? []);
  const legalBasis = 'VCDR 11, 47; VCCR 20; 22 USC 4304(b)';
  if (caps.length === 0)
    return {
      answer: 'UNLIMITED',
      cap: null,
      free: null,
      rule: 'R35',
      legalBasis,
      explanation: 'Neither agreement nor reciprocity limits the size of the mission.',
    };
  const cap = Math.min(...caps);
  const free = cap - present;
  return {
    answer: free > 0 ? 'WITHIN' : free === 0 ? 'FULL' : 'EXCEEDED',
    cap,
    free,
    rule: 'R35',
    legalBasis,
    explanation: `The mission has ${present} members; ${cap} are allowed ${
      cap === limit
        ? 'by agreement or order'
        : "on the ground of reciprocity, as many as the host State's mission may have"
    }.`,
  };
}

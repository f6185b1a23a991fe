// How many members a mission may have: which count as what, and which cap holds for them (VCDR 11; VCCR 20; 22 USC 4304(b)).
import type { Ruling } from '@fmg/shared/domain/ruling';
import type { AppointmentCategory } from '../../records/appointment/appointment.tables';
import type { StaffingCapRow, StaffKind } from '../../records/facts/facts.tables';
import type { StaffingLevelRow } from './staffing.rows';

// Household workers, staff hired here and offices without status are no members whose number reciprocity could limit.
const kinds: Readonly<Partial<Record<AppointmentCategory, StaffKind>>> = {
  HEAD_OF_MISSION: 'DIPLOMATIC_STAFF',
  DIPLOMATIC_AGENT: 'DIPLOMATIC_STAFF',
  MILITARY: 'DIPLOMATIC_STAFF',
  IO_MISSION_DIPLOMATIC: 'DIPLOMATIC_STAFF',
  ADMIN_TECH_STAFF: 'ADMIN_TECH_STAFF',
  IO_MISSION_SUPPORT: 'ADMIN_TECH_STAFF',
  SERVICE_STAFF: 'SERVICE_STAFF',
  CAREER_CONSULAR_OFFICER: 'CONSULAR_STAFF',
  HONORARY_CONSULAR_OFFICER: 'CONSULAR_STAFF',
  CONSULAR_EMPLOYEE: 'CONSULAR_STAFF',
  CONSULAR_SERVICE_STAFF: 'CONSULAR_STAFF',
};

/** Members of one category at a mission. */
export interface CategoryCount {
  category: AppointmentCategory;
  members: number;
}

/** The levels of a mission: all members, then each kind that has members or a cap. A mission's own cap goes before its State's. */
export function levelsOf(
  counts: readonly CategoryCount[],
  caps: readonly Pick<StaffingCapRow, 'missionId' | 'kind' | 'cap'>[],
): StaffingLevelRow[] {
  const totals = new Map<StaffKind, number>([['ALL_STAFF', 0]]);
  for (const { category, members } of counts) {
    const kind = kinds[category];
    if (kind === undefined) continue;
    for (const each of ['ALL_STAFF', kind] as const) totals.set(each, (totals.get(each) ?? 0) + members);
  }
  for (const { kind } of caps) if (!totals.has(kind)) totals.set(kind, 0);
  return [...totals].map(([kind, members]) => {
    const ofKind = caps.filter((each) => each.kind === kind);
    const cap = ofKind.find((each) => each.missionId !== null) ?? ofKind[0];
    return { kind, members, cap: cap?.cap ?? null };
  });
}

/** Members beyond the cap; null without one. */
export function overOf({ members, cap }: StaffingLevelRow): number | null {
  return cap === null ? null : Math.max(0, members - cap);
}

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

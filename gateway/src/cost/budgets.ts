// What each role may spend: on one operation, and in a minute; one point is one object of an answer.
import type { Role, Viewer } from '@fmg/shared/auth/viewer';

/** The points that a role may spend. */
export interface Budget {
  operation: number;
  minute: number;
  because: string;
}

/** Budgets by role. Whoever has several roles spends the largest of them. */
export const budgets: Readonly<Record<Role, Budget>> = {
  PUBLIC: {
    operation: 150_000,
    minute: 900_000,
    because:
      'Pages of the register, and the published figures in one table; the minute is that of one address.',
  },
  MISSION_CLERK: {
    operation: 50_000,
    minute: 500_000,
    because: 'One mission and its posts: its files in pages, one at a time.',
  },
  DESK_OFFICER: {
    operation: 250_000,
    minute: 2_500_000,
    because: 'Whole countries with all that hangs on them.',
  },
  ACCREDITATION_OFFICER: {
    operation: 150_000,
    minute: 1_500_000,
    because: 'Lists of staff with their cases.',
  },
  PRIVILEGES_OFFICER: {
    operation: 150_000,
    minute: 1_500_000,
    because: 'Lists of files with their holders.',
  },
  PROPERTY_OFFICER: {
    operation: 150_000,
    minute: 1_500_000,
    because: 'Lists of notices with their premises.',
  },
  PROTOCOL_OFFICER: {
    operation: 150_000,
    minute: 1_500_000,
    because: 'Guest lists with people and precedence.',
  },
  DS_OFFICER: {
    operation: 250_000,
    minute: 2_500_000,
    because: 'A crisis: places, missions and every person in an area, asked again and again.',
  },
  LAW_ENFORCEMENT: {
    operation: 5_000,
    minute: 100_000,
    because: 'One person at the roadside; who looks up thousands is no patrol.',
  },
  LEGAL_ADVISER: { operation: 150_000, minute: 1_500_000, because: 'Disputes with all that bears on them.' },
  EXCHANGE_OFFICER: { operation: 150_000, minute: 1_500_000, because: 'Programmes with their participants.' },
  ANALYST: {
    operation: 1_000_000,
    minute: 10_000_000,
    because: 'Ten thousand groups with countries and counts beside them, which are cheap: one row each.',
  },
  AUDITOR: {
    operation: 1_000_000,
    minute: 10_000_000,
    because: 'Everything of a mission, over all subgraphs.',
  },
  ADMIN: { operation: 1_000_000, minute: 10_000_000, because: 'Looks after what anybody may ask.' },
  SENIOR_DECISION: { operation: 100_000, minute: 1_000_000, because: 'One case at a time, seen whole.' },
};

/** The budget of a viewer: the largest of its roles. */
export function budgetOf({ roles }: Viewer): Budget {
  return roles
    .map((role) => budgets[role])
    .reduce((largest, each) => (each.operation > largest.operation ? each : largest), smallest);
}

const smallest: Budget = { operation: 0, minute: 0, because: 'No role.' };

// What each role may spend: on one operation, and in a minute; one point is one object of an answer.
import { rolesOfSight, type Role, type Viewer } from '@fmg/shared/auth/viewer';

/** The points that a role may spend. */
export interface Budget {
  operation: number;
  minute: number;
}

/** What a role may spend, and for what it needs it. */
interface RoleBudget extends Budget {
  because: string;
}

/** What one operation may ask of the schema, whoever asks: three times what the largest introspection of tools costs. */
export const introspectionBudget = 11_000;

/** Budgets by role, none below the public's. Whoever has several roles spends the largest of them. */
export const budgets: Readonly<Record<Role, RoleBudget>> = {
  PUBLIC: {
    operation: 150_000,
    minute: 900_000,
    because:
      'Pages of the register, and the published figures in one table; the minute is that of one address.',
  },
  MISSION_CLERK: {
    operation: 150_000,
    minute: 900_000,
    because: 'One mission and its posts: its files in pages, and all that the public may ask.',
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
    operation: 150_000,
    minute: 900_000,
    because: 'One person at the roadside, and all that the public may ask.',
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
  SENIOR_DECISION: { operation: 150_000, minute: 1_500_000, because: 'One case at a time, seen whole.' },
};

/** The budget of a viewer: in each respect the largest of its roles, and never less than the public's. */
export function budgetOf({ roles }: Viewer): Budget {
  const each = rolesOfSight(roles).map((role) => budgets[role]);
  return {
    operation: Math.max(...each.map(({ operation }) => operation)),
    minute: Math.max(...each.map(({ minute }) => minute)),
  };
}

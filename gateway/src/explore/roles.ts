// The roles in words for people.
import type { Role } from '@fmg/shared/auth/viewer';

/** What people call the roles. */
export const roleTitles: Readonly<Record<Role, string>> = {
  PUBLIC: 'The public',
  MISSION_CLERK: 'Clerk of a mission',
  DESK_OFFICER: 'Desk officer',
  ACCREDITATION_OFFICER: 'Accreditation officer',
  PRIVILEGES_OFFICER: 'Privileges officer',
  PROPERTY_OFFICER: 'Property officer',
  PROTOCOL_OFFICER: 'Protocol officer',
  DS_OFFICER: 'Diplomatic Security',
  LAW_ENFORCEMENT: 'Law enforcement',
  LEGAL_ADVISER: 'Legal adviser',
  EXCHANGE_OFFICER: 'Exchange officer',
  ANALYST: 'Analyst',
  AUDITOR: 'Auditor',
  ADMIN: 'Administrator',
  SENIOR_DECISION: 'Senior decision',
};

// The facts of a family tie, from the rows that hold them.
import type { AppointmentRow } from '../appointment/appointment.tables';
import type { MemberFacts, SponsorFacts } from './household.rules';
import type { HouseholdMemberRow } from './household.tables';

/** What the status of a member rests on. */
export function memberFacts(member: HouseholdMemberRow, birthDate: string | null): MemberFacts {
  const { relation, since, until, livesInHousehold, studentUntil } = member;
  const { disabilityStatementOn, marriedOn, authorizedOn, acceptedOn, refusedOn } = member;
  return {
    relation,
    birthDate,
    since,
    until,
    livesInHousehold,
    studentUntil,
    disabilityStatementOn,
    marriedOn,
    authorizedOn,
    acceptedOn,
    refusedOn,
  };
}

/** What the status derives from. That a partner was accepted at all shows that the sending State does the same. */
export function sponsorFacts(post: AppointmentRow, member: HouseholdMemberRow): SponsorFacts {
  const { category, status, terminatedOn, departedOn } = post;
  return {
    category,
    status,
    terminatedOn,
    departedOn,
    partnersRecognised: member.relation === 'DOMESTIC_PARTNER' && member.until === null,
  };
}

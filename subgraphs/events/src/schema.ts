// The resolvers of all modules of this subgraph, and what it adds to the types of others.
import type { ResolverMap } from '@fmg/shared/server/subgraph';
import { countryContributions } from './entities/Country';
import { incidentContributions } from './entities/Incident';
import { missionContributions } from './entities/Mission';
import { personContributions } from './entities/Person';
import { agreementResolvers } from './modules/agreement/agreement.resolvers';
import { auditTrailResolvers } from './modules/audit-trail/audit-trail.resolvers';
import { diplomaticNoteResolvers } from './modules/diplomatic-note/diplomatic-note.resolvers';
import { disputeResolvers } from './modules/dispute/dispute.resolvers';
import { engagementResolvers } from './modules/engagement/engagement.resolvers';
import { eventResolvers } from './modules/event/event.resolvers';
import { exchangeProgrammeResolvers } from './modules/exchange-programme/exchange-programme.resolvers';
import { facilitationRequestResolvers } from './modules/facilitation-request/facilitation-request.resolvers';
import { invitationResolvers } from './modules/invitation/invitation.resolvers';
import { leaderVisitResolvers } from './modules/leader-visit/leader-visit.resolvers';
import { participantResolvers } from './modules/participant/participant.resolvers';
import { refusedAttemptResolvers } from './modules/refused-attempt/refused-attempt.resolvers';
import { seatingPlanResolvers } from './modules/seating-plan/seating-plan.resolvers';
import { waiverRequestResolvers } from './modules/waiver-request/waiver-request.resolvers';

export const resolverMaps: readonly ResolverMap[] = [
  agreementResolvers,
  auditTrailResolvers,
  countryContributions,
  diplomaticNoteResolvers,
  disputeResolvers,
  engagementResolvers,
  eventResolvers,
  exchangeProgrammeResolvers,
  facilitationRequestResolvers,
  incidentContributions,
  invitationResolvers,
  leaderVisitResolvers,
  missionContributions,
  participantResolvers,
  personContributions,
  refusedAttemptResolvers,
  seatingPlanResolvers,
  waiverRequestResolvers,
];

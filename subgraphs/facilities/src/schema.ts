// The resolvers of all modules of this subgraph, and what it adds to the types of others.
import type { ResolverMap } from '@fmg/shared/server/subgraph';
import { eventContributions } from './entities/Event';
import { missionContributions } from './entities/Mission';
import { personContributions } from './entities/Person';
import { accountabilityResolvers } from './modules/accountability/accountability.resolvers';
import { assistanceRequestResolvers } from './modules/assistance-request/assistance-request.resolvers';
import { crisisResolvers } from './modules/crisis/crisis.resolvers';
import { cyberAdvisoryResolvers } from './modules/cyber-advisory/cyber-advisory.resolvers';
import { facilityResolvers } from './modules/facility/facility.resolvers';
import { incidentResolvers } from './modules/incident/incident.resolvers';
import { propertyNoticeResolvers } from './modules/property-notice/property-notice.resolvers';
import { propertyUseCodeResolvers } from './modules/property-use-code/property-use-code.resolvers';
import { protectiveDetailResolvers } from './modules/protective-detail/protective-detail.resolvers';
import { securityAssessmentResolvers } from './modules/security-assessment/security-assessment.resolvers';
import { zoningCaseResolvers } from './modules/zoning-case/zoning-case.resolvers';
import { zoningOverlayResolvers } from './modules/zoning-overlay/zoning-overlay.resolvers';

export const resolverMaps: readonly ResolverMap[] = [
  accountabilityResolvers,
  assistanceRequestResolvers,
  crisisResolvers,
  cyberAdvisoryResolvers,
  facilityResolvers,
  incidentResolvers,
  propertyNoticeResolvers,
  propertyUseCodeResolvers,
  protectiveDetailResolvers,
  securityAssessmentResolvers,
  zoningCaseResolvers,
  zoningOverlayResolvers,
  eventContributions,
  missionContributions,
  personContributions,
];

// What this subgraph adds to a mission.
import { today } from '@fmg/shared/domain/clock';
import type { Resolvers } from '../__generated__/resolvers';
import { assistanceRequests } from '../modules/assistance-request/assistance-request.store';
import { crises } from '../modules/crisis/crisis.store';
import { cyberAdvisories } from '../modules/cyber-advisory/cyber-advisory.store';
import { facilities } from '../modules/facility/facility.store';
import { incidents } from '../modules/incident/incident.store';
import { propertyNotices } from '../modules/property-notice/property-notice.store';
import { protectiveDetails } from '../modules/protective-detail/protective-detail.store';
import { findMissionThreatLevelsOn } from '../modules/security-assessment/security-assessment.store';
import { zoningCases } from '../modules/zoning-case/zoning-case.store';

const of = (mission: { id: string }) => ({ parent: 'mission', key: mission.id });

export const missionContributions: Pick<Resolvers, 'Mission'> = {
  Mission: {
    facilities: (mission, args, context) => context.listOf(facilities, of(mission), args),
    threatLevel: (mission, { asOf }, context) =>
      context.loadWith(findMissionThreatLevelsOn, asOf ?? today(context.clock), mission.id),
    incidents: (mission, args, context) => context.listOf(incidents, of(mission), args),
    crises: (mission, args, context) => context.listOf(crises, of(mission), args),
    assistanceRequests: (mission, args, context) => context.listOf(assistanceRequests, of(mission), args),
    propertyNotices: (mission, args, context) => context.listOf(propertyNotices, of(mission), args),
    zoningCases: (mission, args, context) => context.listOf(zoningCases, of(mission), args),
    protectiveDetails: (mission, args, context) => context.listOf(protectiveDetails, of(mission), args),
    cyberAdvisories: (mission, args, context) => context.listOf(cyberAdvisories, of(mission), args),
  },
};

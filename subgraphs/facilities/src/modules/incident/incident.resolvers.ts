// Incidents as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { facilities } from '../facility/facility.store';
import { historyOf } from '../history/history.store';
import { securityAssessments } from '../security-assessment/security-assessment.store';
import { incidents } from './incident.store';

export const incidentResolvers: Pick<Resolvers, 'Facility' | 'Incident' | 'Query'> = {
  Query: {
    incident: (_, { id }, context) => context.find(incidents, id),
    incidents: (_, args, context) => context.list(incidents, args),
  },
  Incident: {
    __resolveReference: async (reference, context) => await context.resolve(incidents, reference),
    mission: (incident) => refer('Mission', incident.missionId),
    facility: (incident, _, context) => context.loadOptional(facilities.findByIds, incident.facilityId),
    assessment: (incident, _, context) =>
      context.loadOptional(securityAssessments.findByIds, incident.assessmentId),
    history: (incident, _, context) => context.load(historyOf, incident.id),
    provenance: provenanceOf,
  },
  Facility: {
    incidents: (facility, args, context) =>
      context.listOf(incidents, { parent: 'facility', key: facility.id }, args),
  },
};

// Security assessments as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { facilities } from '../facility/facility.store';
import { findFacilityThreatLevelsOn, securityAssessments } from './security-assessment.store';

export const securityAssessmentResolvers: Pick<Resolvers, 'Facility' | 'Query' | 'SecurityAssessment'> = {
  Query: {
    securityAssessment: (_, { id }, context) => context.find(securityAssessments, id),
    securityAssessments: (_, args, context) => context.list(securityAssessments, args),
  },
  SecurityAssessment: {
    __resolveReference: async (reference, context) => await context.resolve(securityAssessments, reference),
    mission: (assessment) => refer('Mission', assessment.missionId),
    facility: (assessment, _, context) => context.loadOptional(facilities.findByIds, assessment.facilityId),
    event: (assessment) => refer('Event', assessment.eventId),
    provenance: provenanceOf,
  },
  Facility: {
    assessments: (facility, args, context) =>
      context.listOf(securityAssessments, { parent: 'facility', key: facility.id }, args),
    threatLevel: (facility, { asOf }, context) =>
      context.loadWith(findFacilityThreatLevelsOn, asOf ?? today(context.clock), facility.id),
  },
};

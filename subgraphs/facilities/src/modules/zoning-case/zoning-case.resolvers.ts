// Zoning cases as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { facilities } from '../facility/facility.store';
import { ofPropertyCase } from '../facility/facility.tables';
import { historyOf } from '../history/history.store';
import { zoningCases } from './zoning-case.store';

export const zoningCaseResolvers: Pick<Resolvers, 'Facility' | 'Query' | 'ZoningCase'> = {
  Query: {
    zoningCase: (_, { id }, context) => context.find(zoningCases, id),
    zoningCases: (_, args, context) => context.list(zoningCases, args),
  },
  ZoningCase: {
    __resolveReference: async (reference, context) => await context.resolve(zoningCases, reference),
    mission: (zoningCase) => refer('Mission', zoningCase.missionId),
    facility: async (zoningCase, _, context) => {
      const row = await context.loadOptional(facilities.findByIds, zoningCase.facilityId);
      return row === null ? null : ofPropertyCase(row);
    },
    history: (zoningCase, _, context) => context.load(historyOf, zoningCase.id),
    provenance: provenanceOf,
  },
  Facility: {
    zoningCases: (facility, args, context) =>
      context.listOf(zoningCases, { parent: 'facility', key: facility.id }, args),
  },
};

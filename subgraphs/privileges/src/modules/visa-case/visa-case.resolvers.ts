// Visa cases as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { visaCases } from './visa-case.store';

export const visaCaseResolvers: Pick<Resolvers, 'VisaCase' | 'Query'> = {
  Query: {
    visaCase: (_, { id }, context) => context.find(visaCases, id),
    visaCases: (_, args, context) => context.list(visaCases, args),
  },
  VisaCase: {
    __resolveReference: async (reference, context) => await context.resolve(visaCases, reference),
    holder: (row) => refer('Person', row.holderId),
    mission: (row) => refer('Mission', row.missionId),
    principal: (row) => refer('Person', row.principalId),
    renewedFrom: (row, _, context) => context.loadOptional(visaCases.findByIds, row.renewedFromId),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};

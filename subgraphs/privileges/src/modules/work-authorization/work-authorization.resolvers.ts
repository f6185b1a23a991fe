// Dependants' permissions to work as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { workAuthorizations } from './work-authorization.store';

export const workAuthorizationResolvers: Pick<Resolvers, 'WorkAuthorization' | 'Query'> = {
  Query: {
    workAuthorization: (_, { id }, context) => context.find(workAuthorizations, id),
    workAuthorizations: (_, args, context) => context.list(workAuthorizations, args),
  },
  WorkAuthorization: {
    __resolveReference: async (reference, context) => await context.resolve(workAuthorizations, reference),
    person: (row) => refer('Person', row.personId),
    principal: (row) => refer('Person', row.principalId),
    mission: (row) => refer('Mission', row.missionId),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};

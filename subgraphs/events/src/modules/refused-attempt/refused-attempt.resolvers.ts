// What was asked for in vain, as auditors and administrators see it.
import type { Resolvers } from '../../__generated__/resolvers';
import { refusedAttempts } from './refused-attempt.store';

export const refusedAttemptResolvers: Pick<Resolvers, 'RefusedAttempt' | 'Query'> = {
  Query: {
    refusedAttempts: (_, args, context) => context.list(refusedAttempts, args),
  },
  RefusedAttempt: {
    __resolveReference: async (reference, context) => await context.resolve(refusedAttempts, reference),
    role: (attempt) => attempt.roles.join(', '),
  },
};

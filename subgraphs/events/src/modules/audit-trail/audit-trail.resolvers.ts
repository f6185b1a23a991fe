// The log as auditors and administrators see it.
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { auditEntries, findSubjects, onTrail } from './audit-trail.store';

export const auditTrailResolvers: Pick<Resolvers, 'AuditEntry' | 'Query'> = {
  Query: {
    auditTrail: (_, args, context) => context.list(auditEntries, args, onTrail(args)),
  },
  AuditEntry: {
    __resolveReference: async (reference, context) => await context.resolve(auditEntries, reference),
    role: (entry) => entry.roles.join(', '),
    subjects: async (entry, _, context) => (await context.load(findSubjects, entry.id)) ?? [],
    mission: (entry) => refer('Mission', entry.missionId),
  },
};

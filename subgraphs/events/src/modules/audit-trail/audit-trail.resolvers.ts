// The log as auditors and administrators see it.
import { GraphError } from '@fmg/shared/errors/graph-error';
import { refer } from '@fmg/shared/graphql/references';
import type { SubgraphContext } from '@fmg/shared/server/context';
import type { Resolvers } from '../../__generated__/resolvers';
import { seesPayload } from './audit-trail.rules';
import { auditEntries, onTrail } from './audit-trail.store';

export const auditTrailResolvers: Pick<Resolvers, 'AuditEntry' | 'Query'> = {
  Query: {
    auditTrail: (_, args, context) => {
      if (args.subject != null) requirePayload(context);
      return context.list(auditEntries, args, onTrail(args));
    },
  },
  AuditEntry: {
    __resolveReference: async (reference, context) => await context.resolve(auditEntries, reference),
    role: (entry) => entry.roles.join(', '),
    mission: (entry) => refer('Mission', entry.missionId),
  },
};

/** Whoever may ask for a record's entries learns their subjects, whether they are shown or not. */
function requirePayload({ viewer }: SubgraphContext): void {
  if (!seesPayload(viewer.roles))
    throw new GraphError(
      'FORBIDDEN',
      'Only auditors may ask for the entries of a record: leave out "subject".',
    );
}

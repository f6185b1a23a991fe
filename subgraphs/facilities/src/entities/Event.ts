// What this subgraph adds to an event.
import type { Resolvers } from '../__generated__/resolvers';
import { securityAssessments } from '../modules/security-assessment/security-assessment.store';

export const eventContributions: Pick<Resolvers, 'Event'> = {
  Event: {
    assessments: (event, args, context) =>
      context.listOf(securityAssessments, { parent: 'event', key: event.id }, args),
  },
};

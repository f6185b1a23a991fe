// Copies of what the subgraphs counted of attempts that were refused.
import { index } from 'drizzle-orm/pg-core';
import { attemptColumns } from '@fmg/shared/audit/audit.tables';
import { identity, oneOf, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';
import { loggedParts } from '../audit-trail/audit-trail.tables';

export const attemptCopy = eventsSchema.table(
  'facts_refused_attempt',
  {
    ...identity(),
    subgraph: word('subgraph', loggedParts).notNull(),
    ...attemptColumns(),
  },
  (table) => [
    oneOf('facts_refused_attempt_subgraph_check', table.subgraph, loggedParts),
    index('facts_refused_attempt_last_at_index').on(table.lastAt, table.id),
    rowsOfClass('AUDIT'),
  ],
);

/** A row of `facts_refused_attempt`. */
export type RefusedAttemptRow = typeof attemptCopy.$inferSelect;

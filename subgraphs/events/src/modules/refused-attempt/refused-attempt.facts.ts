// What this subgraph takes in of the attempts that all parts of the graph refused.
import { auditTablesOf } from '@fmg/shared/audit/audit.tables';
import { defineLogProjection } from '@fmg/shared/outbox/projection';
import { loggedParts } from '../audit-trail/audit-trail.tables';
import { keepAttempts } from './refused-attempt.store';
import { attemptCopy } from './refused-attempt.tables';

/** One projection for each part. */
export const attemptProjections = loggedParts.map((source) =>
  defineLogProjection({
    name: `attempts of ${source}`,
    source,
    tables: [attemptCopy],
    log: auditTablesOf(source).auditAttempt,
    copy: async (tx, between) => await keepAttempts(tx, source, between),
  }),
);

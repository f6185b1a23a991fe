// What this subgraph takes in of the logs of all: a copy of every entry.
import { auditTablesOf } from '@fmg/shared/audit/audit.tables';
import { defineLogProjection } from '@fmg/shared/outbox/projection';
import { keepCopies } from './audit-trail.store';
import { auditCopy, loggedParts } from './audit-trail.tables';

/** One projection for each log. */
export const auditProjections = loggedParts.map((source) =>
  defineLogProjection({
    name: `log of ${source}`,
    source,
    tables: [auditCopy],
    log: auditTablesOf(source).auditEntry,
    copy: async (tx, between) => await keepCopies(tx, source, between),
  }),
);

// Copies of the logs of all subgraphs, so that one place answers who read or changed what.
import { sql } from 'drizzle-orm';
import { index, unique } from 'drizzle-orm/pg-core';
import { entryColumns } from '@fmg/shared/audit/audit.tables';
import { identity, oneOf, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';

/** The parts of the graph, each with a log of its own. */
export const loggedParts = ['missions', 'privileges', 'facilities', 'events'] as const;

export const auditCopy = eventsSchema.table(
  'facts_audit_entry',
  {
    ...identity(),
    subgraph: word('subgraph', loggedParts).notNull(),
    ...entryColumns(),
  },
  (table) => [
    unique('facts_audit_entry_place_unique').on(table.subgraph, table.chain, table.position),
    oneOf('facts_audit_entry_subgraph_check', table.subgraph, loggedParts),
    index('facts_audit_entry_at_index').on(table.at, table.id),
    index('facts_audit_entry_actor_index').on(table.actor, table.at),
    // Numbers in place of ids: an entry may name hundreds, and this halves what keeping the index costs.
    index('facts_audit_entry_subject_keys_index').using('gin', sql`events.subject_keys(${table.subjects})`),
    rowsOfClass('AUDIT'),
  ],
);

/** A row of `facts_audit_entry` without its subjects, which may be thousands. */
export type AuditEntryRow = Omit<typeof auditCopy.$inferSelect, 'subjects'>;

// The log of one subgraph: entries that are only ever added, and the end of each chain, so that a cut tail is found.
import {
  bigint,
  index,
  integer,
  pgSchema,
  primaryKey,
  text as plainText,
  type PgSchema,
} from 'drizzle-orm/pg-core';
import { instant, text } from '../db/columns';
import { relayed } from '../db/relayed';
import { bySubgraph } from '../identity/by-subgraph';

/** What an entry says and where it stands; copies have the same columns. */
export const entryColumns = () => ({
  chain: text('chain').notNull(),
  position: bigint('position', { mode: 'number' }).notNull(),
  at: instant('at').notNull(),
  actor: text('actor').notNull(),
  roles: plainText('roles').array().notNull(),
  missionId: text('mission_id'),
  purpose: text('purpose'),
  action: text('action').notNull(),
  classes: plainText('classes').array().notNull(),
  subjects: plainText('subjects').array().notNull(),
  subjectCount: integer('subject_count').notNull(),
  inputHash: text('input_hash').notNull(),
  requestId: text('request_id').notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
});

/** The tables of a subgraph's log. */
export function auditTables<Name extends string>(schema: PgSchema<Name>) {
  const auditEntry = schema.table('audit_entry', { ...entryColumns(), ...relayed() }, (table) => [
    primaryKey({ name: 'audit_entry_key', columns: [table.chain, table.position] }),
    index('audit_entry_relay_index').on(table.transaction, table.number),
  ]);
  const auditChain = schema.table('audit_chain', {
    chain: text('chain').primaryKey(),
    position: bigint('position', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  });
  return { auditEntry, auditChain };
}

/** The tables of a log. */
export type AuditTables = ReturnType<typeof auditTables>;

/** The log of the subgraph with a name. */
export const auditTablesOf = bySubgraph((subgraph): AuditTables => auditTables(pgSchema(subgraph)));

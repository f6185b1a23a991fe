// The log of one subgraph: entries that are only ever added, the end of each chain, so that a cut tail is found, and counts of what
// was asked for in vain.
import {
  bigint,
  index,
  integer,
  pgSchema,
  primaryKey,
  text as plainText,
  type PgSchema,
} from 'drizzle-orm/pg-core';
import { day, instant, text } from '../db/columns';
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

/** How often an account asked in vain for data of a class on a day; copies have the same columns. */
export const attemptColumns = () => ({
  day: day('day').notNull(),
  actor: text('actor').notNull(),
  roles: plainText('roles').array().notNull(),
  dataClass: text('data_class').notNull(),
  count: integer('count').notNull(),
  firstAt: instant('first_at').notNull(),
  lastAt: instant('last_at').notNull(),
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
  const auditAttempt = schema.table('audit_attempt', { ...attemptColumns(), ...relayed() }, (table) => [
    primaryKey({
      name: 'audit_attempt_key',
      columns: [table.day, table.actor, table.roles, table.dataClass],
    }),
    index('audit_attempt_relay_index').on(table.transaction, table.number),
  ]);
  return { auditEntry, auditChain, auditAttempt };
}

/** The tables of a log. */
export type AuditTables = ReturnType<typeof auditTables>;

/** The log of the subgraph with a name. */
export const auditTablesOf = bySubgraph((subgraph): AuditTables => auditTables(pgSchema(subgraph)));

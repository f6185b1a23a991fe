// What a subgraph tells the others, and how far it has come in what they tell.
import { bigint, index, jsonb, pgSchema, primaryKey, type PgSchema } from 'drizzle-orm/pg-core';
import { instant, text } from '../db/columns';
import { relayed, transactionId } from '../db/relayed';
import { bySubgraph } from '../identity/by-subgraph';

/** The tables of a subgraph's part in the exchange of facts. */
export function outboxTables<Name extends string>(schema: PgSchema<Name>) {
  const outbox = schema.table(
    'outbox',
    {
      ...relayed(),
      topic: text('topic').notNull(),
      key: text('key').notNull(),
      payload: jsonb('payload').notNull(),
      at: instant('at').notNull(),
    },
    (table) => [
      primaryKey({ name: 'outbox_key', columns: [table.number] }),
      index('outbox_topic_index').on(table.topic, table.transaction, table.number),
    ],
  );
  const relayPosition = schema.table('relay_position', {
    projection: text('projection').primaryKey(),
    transaction: transactionId('transaction').notNull(),
    number: bigint('number', { mode: 'number' }).notNull(),
    at: instant('at').notNull(),
  });
  return { outbox, relayPosition };
}

/** The tables of the exchange. */
export type OutboxTables = ReturnType<typeof outboxTables>;

/** The exchange of the subgraph with a name. */
export const outboxTablesOf = bySubgraph((subgraph): OutboxTables => outboxTables(pgSchema(subgraph)));

// Changes that may be sent twice: the first one's answer is kept under the caller's key and given again.
import { sql } from 'drizzle-orm';
import { jsonb, primaryKey, type PgSchema } from 'drizzle-orm/pg-core';
import { instant, text } from '../db/columns';
import type { Db } from '../db/db';
import { refuse } from './refusal';

/** The table of kept answers of a subgraph. */
export function changeKeyTable<Name extends string>(schema: PgSchema<Name>) {
  return schema.table(
    'change_key',
    {
      caller: text('caller').notNull(),
      change: text('change').notNull(),
      key: text('key').notNull(),
      /** SHA-256 of the input: a key stands for one request, not for any. */
      inputHash: text('input_hash').notNull(),
      /** What was answered: ids and plain values; null while the change runs. */
      answer: jsonb('answer').$type<Record<string, unknown>>(),
      at: instant('at').notNull(),
    },
    (table) => [primaryKey({ name: 'change_key_key', columns: [table.caller, table.change, table.key] })],
  );
}

/** The table of kept answers. */
export type ChangeKeyTable = ReturnType<typeof changeKeyTable>;

/** A change that a caller named by a key of its own. */
export interface KeyedChange {
  caller: string;
  change: string;
  key: string;
  inputHash: string;
  at: Date;
}

/**
 * Takes the key for the running transaction; waits for another one that holds it. Gives the answer that is kept under the
 * key, or undefined when the change is still to be made. Refuses a key that stands for another input.
 */
export async function takeKey(
  tx: Db,
  table: ChangeKeyTable,
  keyed: KeyedChange,
): Promise<Record<string, unknown> | undefined> {
  const taken = await tx.insert(table).values(keyed).onConflictDoNothing().returning({ key: table.key });
  if (taken.length > 0) return undefined;
  const [known] = await tx.select().from(table).where(isKey(table, keyed));
  if (known === undefined || known.inputHash !== keyed.inputHash)
    refuse(
      'IDEMPOTENCY_KEY_REUSED',
      `The key "${keyed.key}" was used for another input of "${keyed.change}": use a key once, and the same input with it.`,
      { path: ['input', 'idempotencyKey'] },
    );
  return known.answer ?? {};
}

/** Keeps the answer under the key that the transaction holds. */
export async function keepAnswer(
  tx: Db,
  table: ChangeKeyTable,
  keyed: KeyedChange,
  answer: Record<string, unknown>,
): Promise<void> {
  await tx.update(table).set({ answer }).where(isKey(table, keyed));
}

function isKey(table: ChangeKeyTable, { caller, change, key }: KeyedChange) {
  return sql`${table.caller} = ${caller} and ${table.change} = ${change} and ${table.key} = ${key}`;
}

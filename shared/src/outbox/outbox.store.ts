// Every SQL statement about what subgraphs tell each other.
import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { alias, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { insertRows } from '../db/bulk';
import { rowsOf } from '../db/execute';
import type { Db } from '../db/db';
import { beginning, type Position } from '../db/relayed';
import type { SubgraphName } from '../identity/node-types';
import { outboxTablesOf } from './outbox.tables';

/** Something that a subgraph tells: the latest fact of a topic and key is what holds. */
export interface NewFact {
  topic: string;
  key: string;
  payload: unknown;
  at: Date;
}

/** On this channel of the database a subgraph says that it has told something. */
export const factsChannel = 'fmg_facts';

/** Writes facts into the outbox of a subgraph and wakes the relays once the transaction is there. */
export async function publish(tx: Db, subgraph: SubgraphName, facts: readonly NewFact[]): Promise<void> {
  if (facts.length === 0) return;
  await insertRows(tx, outboxTablesOf(subgraph).outbox, facts);
  await rowsOf(tx, sql`select pg_notify(${factsChannel}, ${subgraph})::text`);
}

/** Takes back what was told under a topic: it is about to be told anew. */
export async function removeFacts(tx: Db, subgraph: SubgraphName, topic: string): Promise<void> {
  const { outbox } = outboxTablesOf(subgraph);
  await tx.delete(outbox).where(eq(outbox.topic, topic));
}

/** Waits until nobody writes to tables, and keeps writers out until the transaction ends. */
export async function holdStill(tx: Db, tables: readonly PgTable[]): Promise<void> {
  for (const table of tables) await tx.execute(sql`lock table ${table} in share mode`);
}

interface Ordered {
  transaction: PgColumn;
  number: PgColumn;
}

function behind({ transaction, number }: Ordered, after: Position): SQL {
  return sql`(${transaction}, ${number}) > (${after.transaction}::xid8, ${after.number}::bigint)`;
}

/** Behind what is settled nothing can appear any more: every older transaction has ended. */
function settled({ transaction }: Ordered): SQL {
  return sql`${transaction} < pg_snapshot_xmin(pg_current_snapshot())`;
}

/** The facts of a topic behind a position, in their order. */
export async function findFacts(
  db: Db,
  { source, topic, after, limit }: { source: SubgraphName; topic: string; after: Position; limit: number },
) {
  const { outbox } = outboxTablesOf(source);
  return await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.topic, topic), behind(outbox, after), settled(outbox)))
    .orderBy(asc(outbox.transaction), asc(outbox.number))
    .limit(limit);
}

/**
 * Of facts in their order the numbers of those that an older transaction has corrected since: it began earlier, told later,
 * and so stands before them with a higher number, perhaps among facts that were taken in before. What it told holds.
 */
export async function findOvertaken(
  db: Db,
  source: SubgraphName,
  facts: readonly (Position & { topic: string })[],
): Promise<Set<number>> {
  const last = facts.at(-1);
  if (last === undefined) return new Set();
  const { outbox } = outboxTablesOf(source);
  const later = alias(outbox, 'later');
  const numbers = facts.map(({ number }) => number);
  const rows = await db
    .selectDistinct({ number: outbox.number })
    .from(outbox)
    .innerJoin(later, and(eq(later.topic, outbox.topic), eq(later.key, outbox.key)))
    .where(
      sql`${outbox.topic} = ${last.topic} and ${inArray(outbox.number, numbers)}
        and ${later.number} > ${outbox.number} and ${later.transaction} < ${outbox.transaction}
        and ${later.number} > ${Math.min(...numbers)} and ${later.transaction} < ${last.transaction}::xid8`,
    );
  return new Set(rows.map(({ number }) => number));
}

/** True when a subgraph has told something of a topic behind a position, settled or not. */
export async function hasFacts(
  db: Db,
  source: SubgraphName,
  topic: string,
  after: Position,
): Promise<boolean> {
  const { outbox } = outboxTablesOf(source);
  const found = await db
    .select({ number: outbox.number })
    .from(outbox)
    .where(and(eq(outbox.topic, topic), behind(outbox, after)))
    .limit(1);
  return found.length > 0;
}

/** A table whose rows are carried on as they are: a log, or counts, whose rows move to the end when they grow. */
export type Log = PgTable & Ordered;

/** Where a position stands by numbers alone: those of its rows. */
export interface Standing {
  /** The lowest number behind the position; null when nothing is. */
  first: number | null;
  /** The highest number of all; 0 when there is none. */
  last: number;
}

async function standing(db: Db, table: PgTable & Ordered, at: Position, of?: SQL): Promise<Standing> {
  const [row] = await db
    .select({
      first: sql<number | null>`(min(${table.number}) filter (where ${behind(table, at)}))::float8`,
      last: sql<number>`coalesce(max(${table.number}), 0)::float8`,
    })
    .from(table as PgTable) // drizzle's `from` wants no more than a table
    .where(of);
  return { first: row?.first ?? null, last: row?.last ?? 0 };
}

/** Where a position stands among the facts of a topic. */
export async function standingAmongFacts(
  db: Db,
  source: SubgraphName,
  topic: string,
  at: Position,
): Promise<Standing> {
  const { outbox } = outboxTablesOf(source);
  return await standing(db, outbox, at, eq(outbox.topic, topic));
}

/** Where a position stands in a log. */
export async function standingInLog(db: Db, log: Log, at: Position): Promise<Standing> {
  return await standing(db, log, at);
}

/** Positions of the rows of a log behind one, in the order in which they became visible. */
export async function findLogged(
  db: Db,
  log: Log,
  { after, limit }: { after: Position; limit: number },
): Promise<Position[]> {
  const rows = await db
    .select({ transaction: log.transaction, number: log.number })
    .from(log as PgTable) // the type parameter would make drizzle's inference collapse
    .where(and(behind(log, after), settled(log)))
    .orderBy(asc(log.transaction), asc(log.number))
    .limit(limit);
  return rows as Position[]; // the columns of `relayed`
}

/** The rows of a log behind one position, up to another that `findLogged` gave. */
export function isLoggedWithin(log: Log, { after, upTo }: { after: Position; upTo: Position }): SQL {
  const { transaction, number } = log;
  return sql`${behind(log, after)} and (${transaction}, ${number}) <= (${upTo.transaction}::xid8, ${upTo.number}::bigint)`;
}

/** True when a log has a row behind a position. */
export async function hasLogged(db: Db, log: Log, after: Position): Promise<boolean> {
  const found = await db
    .select({ number: log.number })
    .from(log as PgTable)
    .where(behind(log, after))
    .limit(1);
  return found.length > 0;
}

/** How far each projection of a subgraph has come; a projection that never ran is not among them. */
export async function findPositions(
  db: Db,
  consumer: SubgraphName,
): Promise<Map<string, Position & { at: Date }>> {
  const rows = await db.select().from(outboxTablesOf(consumer).relayPosition);
  return new Map(rows.map(({ projection, ...position }) => [projection, position]));
}

/** A step of a projection. */
export interface Step {
  projection: string;
  from: Position;
  to: Position;
  at: Date;
}

/** Moves a projection on; false when it does not stand at `from`, because another process was faster. */
export async function movePosition(
  tx: Db,
  consumer: SubgraphName,
  { projection, from, to, at }: Step,
): Promise<boolean> {
  const { relayPosition } = outboxTablesOf(consumer);
  await tx
    .insert(relayPosition)
    .values({ projection, ...beginning, at })
    .onConflictDoNothing();
  const moved = await tx
    .update(relayPosition)
    .set({ transaction: to.transaction, number: to.number, at })
    .where(
      and(
        eq(relayPosition.projection, projection),
        eq(relayPosition.transaction, from.transaction),
        eq(relayPosition.number, from.number),
      ),
    )
    .returning({ projection: relayPosition.projection });
  return moved.length > 0;
}

/** Puts a projection back to the beginning. */
export async function resetPosition(
  tx: Db,
  consumer: SubgraphName,
  projection: string,
  at: Date,
): Promise<void> {
  const { relayPosition } = outboxTablesOf(consumer);
  await tx
    .insert(relayPosition)
    .values({ projection, ...beginning, at })
    .onConflictDoUpdate({ target: relayPosition.projection, set: { ...beginning, at } });
}

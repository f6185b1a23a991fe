// What a subgraph tells of its rows: the same facts whether one row changes, many were written, or all are told anew.
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/open';
import type { SubgraphName } from '../identity/node-types';
import { holdStill, publish, removeFacts } from './outbox.store';

/** The fact of a row. */
export interface Told<Payload> {
  key: string;
  payload: Payload;
}

/** What is told under one topic. */
export interface Publication<Payload = unknown> {
  topic: string;
  /** Whose rows it is told of. */
  tables: readonly PgTable[];
  /** The facts as the rows stand, of those with the ids or, without ids, of all; a row that says nothing to others has none. */
  factsOf(db: Db, ids?: readonly string[]): Promise<Told<Payload>[]>;
}

/** Tells what rows say now; called in the transaction that wrote them, after their history. */
export async function tell(
  tx: Db,
  subgraph: SubgraphName,
  publication: Publication,
  { ids, at }: { ids: readonly string[]; at: Date },
): Promise<void> {
  const { topic } = publication;
  const facts = await publication.factsOf(tx, ids);
  await publish(
    tx,
    subgraph,
    facts.map((fact) => ({ ...fact, topic, at })),
  );
}

/**
 * Tells all rows anew, in place of what was told of them before: what a fill or an import wrote, and what was there before
 * anybody told. Nobody writes to the rows until the transaction ends.
 */
export async function tellAnew(
  tx: Db,
  subgraph: SubgraphName,
  publications: readonly Publication[],
  at: Date,
): Promise<number> {
  let count = 0;
  for (const { topic, tables, factsOf } of publications) {
    await holdStill(tx, tables);
    await removeFacts(tx, subgraph, topic);
    const facts = await factsOf(tx);
    await publish(
      tx,
      subgraph,
      facts.map((fact) => ({ ...fact, topic, at })),
    );
    count += facts.length;
  }
  return count;
}

// What a subgraph tells of its rows: the same facts whether one row changes, many were written, or all are told anew.
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/db';
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
  await publishFacts(tx, subgraph, publication, { ids, at });
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
  for (const publication of publications) {
    await holdStill(tx, publication.tables);
    await removeFacts(tx, subgraph, publication.topic);
    count += await publishFacts(tx, subgraph, publication, { at });
  }
  return count;
}

/** Gives the number of facts. */
async function publishFacts(
  tx: Db,
  subgraph: SubgraphName,
  { topic, factsOf }: Publication,
  { ids, at }: { ids?: readonly string[]; at: Date },
): Promise<number> {
  const facts = await factsOf(tx, ids);
  const told = facts.map((fact) => ({ ...fact, topic, at }));
  await publish(tx, subgraph, told);
  return told.length;
}

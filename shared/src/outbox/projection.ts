// What a subgraph takes in of what another one tells: into tables of its own, named `facts_…`.
import type { InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { insertRows } from '../db/bulk';
import type { Db } from '../db/db';
import type { Position } from '../db/relayed';
import type { SubgraphName } from '../identity/node-types';
import {
  findFacts,
  findLogged,
  findOvertaken,
  hasFacts,
  hasLogged,
  standingAmongFacts,
  standingInLog,
  type Log,
  type Standing,
} from './outbox.store';

/** A fact that another subgraph tells. */
export interface Fact<Payload> {
  key: string;
  payload: Payload;
  at: Date;
}

/** Facts that are ready to be taken in. */
export interface Batch {
  /** Where the projection stands after them. */
  upTo: Position;
  /** True when there may be more behind them. */
  isFull: boolean;
  apply(tx: Db): Promise<void>;
}

/** What the relay knows of a projection. */
export interface FactProjection {
  /** Unique among the projections of its subgraph. */
  name: string;
  source: SubgraphName;
  /** What it fills, and nothing else does: emptied when it is built anew. */
  tables: readonly PgTable[];
  /** The next facts behind a position; undefined when there are none. */
  next(db: Db, after: Position): Promise<Batch | undefined>;
  /** True when something is told behind the position, also when it is too fresh to be taken in. */
  isBehind(db: Db, at: Position): Promise<boolean>;
  /** Where a position stands by numbers alone. */
  standing(db: Db, at: Position): Promise<Standing>;
}

type Described = Pick<FactProjection, 'name' | 'source' | 'tables'>;

/** A projection of the facts of one topic. */
export interface ProjectionSpec<Payload> extends Described {
  topic: string;
  /**
   * Writes facts, oldest first, into the tables; of several with one key the last holds. Called within the transaction that
   * moves the position; may be called again with facts that it has seen.
   */
  apply(tx: Db, facts: readonly Fact<Payload>[]): Promise<void>;
}

const BATCH = 500;

/** Defines a projection; `Payload` is what the source says it publishes under the topic. */
export function defineProjection<Payload>(spec: ProjectionSpec<Payload>): FactProjection {
  const { name, source, tables, topic, apply } = spec;
  return {
    name,
    source,
    tables,
    isBehind: (db, at) => hasFacts(db, source, topic, at),
    standing: (db, at) => standingAmongFacts(db, source, topic, at),
    next: async (db, after) => {
      const rows = await findFacts(db, { source, topic, after, limit: BATCH });
      const overtaken = await findOvertaken(db, source, rows);
      const current = rows.filter(({ number }) => !overtaken.has(number));
      const facts = current.map(({ key, payload, at }) => ({ key, at, payload: payload as Payload })); // the source's word
      return batchOf(rows, (tx) => apply(tx, facts));
    },
  };
}

/** A projection that keeps what holds under each key as a row. */
export interface RowProjectionSpec<Payload, Table extends PgTable> {
  name: string;
  source: SubgraphName;
  topic: string;
  /** Its primary key is the key of the fact. */
  table: Table;
  rowOf(fact: Fact<Payload>): InferInsertModel<Table>;
}

/** Defines a projection that keeps what holds under each key as a row, the usual kind. */
export function defineRowProjection<Payload, Table extends PgTable>({
  table,
  rowOf,
  ...spec
}: RowProjectionSpec<Payload, Table>): FactProjection {
  return defineProjection<Payload>({
    ...spec,
    tables: [table],
    apply: async (tx, facts) =>
      await insertRows(tx, table, lastOfEachKey(facts).map(rowOf), { onConflict: 'replace' }),
  });
}

/** A projection of the log of a subgraph. */
export interface LogProjectionSpec extends Described {
  /** The table whose rows are carried on. */
  log: Log;
  /** Takes the rows between two positions into the tables, within the database; may be told of rows that it has seen. */
  copy(tx: Db, between: { after: Position; upTo: Position }): Promise<void>;
}

/** Defines a projection of a log. */
export function defineLogProjection({ name, source, tables, log, copy }: LogProjectionSpec): FactProjection {
  return {
    name,
    source,
    tables,
    isBehind: (db, at) => hasLogged(db, log, at),
    standing: (db, at) => standingInLog(db, log, at),
    next: async (db, after) => {
      const rows = await findLogged(db, log, { after, limit: BATCH });
      return batchOf(rows, (tx, upTo) => copy(tx, { after, upTo }));
    },
  };
}

function batchOf(
  rows: readonly Position[],
  apply: (tx: Db, upTo: Position) => Promise<void>,
): Batch | undefined {
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const upTo = { transaction: last.transaction, number: last.number };
  return { upTo, isFull: rows.length === BATCH, apply: (tx) => apply(tx, upTo) };
}

/** Of several facts with one key the last, which is the one that holds. */
export function lastOfEachKey<Each extends { key: string }>(facts: readonly Each[]): Each[] {
  return [...new Map(facts.map((each) => [each.key, each])).values()];
}

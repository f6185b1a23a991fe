// An open database, as everything that works on one knows it.
import type { Db } from './db';
import type { CallReader } from './reader';

/** An open database: the handles, which engine serves it, the number of statements sent so far, and how to close it. */
export interface Database {
  /** The database as its owner has it. */
  db: Db;
  /** The same database for the graph's own work, its log of reads and its relay, whose statements are not counted. */
  own: Db;
  /** Where the transactions of requests run, see `asViewer`. */
  writer: Db;
  /** Reads of the graph itself, on the connections for reads; those of a viewer go through `reader.for({ viewer })`. */
  reader: CallReader;
  /** The same, whose statements are not counted. */
  ownReader: CallReader;
  engine: 'pglite' | 'postgresql';
  /** Statements sent since the database was opened. */
  statements(): number;
  /** Rejects when the connections that serve requests do not answer within a limit. */
  check(): Promise<void>;
  /** Hears what is notified on a channel, once its transaction is there. Gives what ends it. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

// An open database, as everything that works on one knows it.
import type { Db } from './db';

/** An open database: the handles, which engine serves it, the number of statements sent so far, and how to close it. */
export interface Database {
  db: Db;
  /** The same database for the graph's own work, its log of reads and its relay, whose statements are not counted. */
  own: Db;
  engine: 'pglite' | 'postgresql';
  /** Statements sent since the database was opened. */
  statements(): number;
  /** Rejects when the connections that serve requests do not answer within a limit. */
  check(): Promise<void>;
  /** Hears what is notified on a channel, once its transaction is there. Gives what ends it. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

// Room on the disk of the embedded database. Its engine stops for good when its log cannot grow, so writes end before that.
import { statfsSync } from 'node:fs';
import { protocol, type PGlite, type Transaction } from '@electric-sql/pglite';
import { aroundAll, exchange } from '../../library-internals/pglite';
import { sqlStateOf } from '../failure';

const { serialize } = protocol;

/** The least room, in bytes: the log grows by 16 MB at a time, and what has begun must come to its end. */
export const leastRoom = 64 * 1024 * 1024;

/** Under this also what has begun to write is given up. */
const lastRoom = leastRoom / 2;

/** How long a measurement holds, in milliseconds. */
const freshMs = 100;

/** The disk has no room for what was to be written; named as the database itself would. */
export class StorageFull extends Error {
  /** SQLSTATE: disk full. */
  readonly code = '53100';
  readonly severity = 'ERROR';

  constructor(cause?: unknown) {
    super('there is no room on the disk for what is to be written', { cause });
  }
}

/** SQLSTATE of a write in a transaction that only reads. */
const readOnly = '25006';

/**
 * Lets an engine only read while its disk has too little room: what writes fails with `StorageFull`. To be called before
 * anything else is laid around the engine.
 */
export function keepRoom(client: PGlite, directory: string, free: () => number = freeAt(directory)): void {
  const measure = recent(free);
  let onlyReads = false;
  const allowOnlyReads = async (only: boolean): Promise<void> => {
    if (only === onlyReads) return;
    const text = `set default_transaction_read_only = ${only ? 'on' : 'off'}`;
    await exchange(client, () => client.execProtocol(serialize.query(text), { syncToFs: false }));
    onlyReads = only;
  };
  aroundAll(client, async (work) => {
    await allowOnlyReads(measure() < leastRoom);
    try {
      return await work();
    } catch (error) {
      throw onlyReads && sqlStateOf(error) === readOnly ? new StorageFull(error) : error;
    }
  });
  // What has begun to write is given up in time: after its own statements comes the one that takes all back.
  const begin = client.transaction.bind(client);
  const requireRoom = (): void => {
    if (!onlyReads && measure() < lastRoom) throw new StorageFull();
  };
  client.transaction = (work) => begin((tx) => work(watched(tx, requireRoom)));
}

/** A transaction that looks before each of its statements. */
function watched(tx: Transaction, look: () => void): Transaction {
  const own: Pick<Transaction, 'query' | 'exec'> = {
    query: async (...given) => {
      look();
      return await tx.query(...given);
    },
    exec: async (...given) => {
      look();
      return await tx.exec(...given);
    },
  };
  return Object.assign(Object.create(tx) as Transaction, own); // everything else is the transaction's
}

function freeAt(directory: string): () => number {
  return () => {
    try {
      const { bavail, bsize } = statfsSync(directory);
      return bavail * bsize;
    } catch {
      // Somebody has moved the directory: then it is the engine that has something to say.
      return Infinity;
    }
  };
}

/** The same measurement for a moment. */
function recent(measure: () => number): () => number {
  let known = 0;
  let at = -freshMs;
  return () => {
    const now = performance.now();
    if (now - at >= freshMs) [known, at] = [measure(), now];
    return known;
  };
}

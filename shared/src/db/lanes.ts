// Reads on PostgreSQL: what one turn of the event loop asks travels together on one connection, in one write.
import type postgres from 'postgres';
import type { Runner } from './statement';

/** One connection and the number of reads that it still owes. */
interface Lane {
  client: postgres.Sql;
  owed: number;
}

/** Connections for reads. */
export interface Lanes extends Runner {
  close(): Promise<void>;
}

/** Connections that are opened when they are first needed. `open` makes a client of one connection. */
export function openLanes(count: number, open: () => postgres.Sql): Lanes {
  const lanes: Lane[] = Array.from({ length: count }, () => ({ client: open(), owed: 0 }));
  let current: Lane | undefined;
  const take = (): Lane => {
    if (current !== undefined) return current;
    const lane = lanes.reduce((best, each) => (each.owed < best.owed ? each : best));
    setImmediate(() => (current = undefined));
    return (current = lane);
  };
  const ask = async (
    { client }: Lane,
    text: string,
    parameters: readonly unknown[],
    signal: AbortSignal | undefined,
  ): Promise<readonly (readonly unknown[])[]> => {
    const query = client.unsafe(text, parameters as never[], { prepare: true }).values(); // values that the driver can send
    if (signal === undefined) return await query;
    const cancel = (): void => query.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await query;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
  return {
    async run(text, parameters, signal) {
      signal?.throwIfAborted();
      const lane = take();
      lane.owed += 1;
      try {
        return await ask(lane, text, parameters, signal);
      } catch (error) {
        // A cancellation can meet the next statement of its connection: that one is asked again.
        if (!isCancelled(error) || signal?.aborted === true) throw error;
        return await ask(lane, text, parameters, signal);
      } finally {
        lane.owed -= 1;
      }
    },
    close: async () => void (await Promise.all(lanes.map(({ client }) => client.end({ timeout: 5 })))),
  };
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

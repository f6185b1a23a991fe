// Reads on PostgreSQL: what one turn of the event loop asks travels together on one connection, in one write.
import type postgres from 'postgres';
import { throwIfGone, type Patience } from './scope';
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
  const watch = new Watch();
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
    signal: Patience | undefined,
  ): Promise<readonly (readonly unknown[])[]> => {
    const query = client.unsafe(text, parameters as never[], { prepare: true }).values(); // values that the driver can send
    return await (signal === undefined ? query : watch.over(query, signal));
  };
  return {
    async run(text, parameters, signal) {
      throwIfGone(signal);
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

/** A statement that runs, and can be stopped. */
interface Running<Rows> extends PromiseLike<Rows> {
  cancel(): void;
}

/** How often it is looked whether anybody still waits for the statements that run, in milliseconds. */
const LOOK_MS = 50;

/** Cancels statements for which nobody waits any more. Looking now and then costs less than a listener for each statement. */
class Watch {
  private readonly running = new Map<Running<unknown>, Patience>();
  private timer: NodeJS.Timeout | undefined;

  /** What the statement gives. */
  async over<Rows>(statement: Running<Rows>, patience: Patience): Promise<Rows> {
    this.running.set(statement, patience);
    this.timer ??= setInterval(() => this.look(), LOOK_MS).unref();
    try {
      return await statement;
    } finally {
      this.running.delete(statement);
    }
  }

  private look(): void {
    if (this.running.size === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
    for (const [statement, { aborted }] of this.running) if (aborted) statement.cancel();
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

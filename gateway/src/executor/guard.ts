// Stands before a subgraph: lets so many calls run at once, and stops calling one that is down.
import { FetchFailure } from './problems';
import type { SubgraphCall, Transport } from './run';

/** Limits of the calls of one subgraph. */
export interface GuardOptions {
  /** Calls that run at the same time; others wait for their turn. */
  atOnce: number;
  /** Failures in a row after which the subgraph is left alone. */
  failures: number;
  /** How long it is left alone, in milliseconds; then one call tries whether it is back. */
  restMs: number;
}

export const defaultGuard: GuardOptions = { atOnce: 64, failures: 5, restMs: 2000 };

/**
 * Wraps the transport to a subgraph. An answer of any kind shows that it is there; a call that cannot be made or that
 * hangs counts against it. While it is left alone, calls fail at once.
 */
export function guarded(
  transport: Transport,
  options: GuardOptions = defaultGuard,
  now: () => number = Date.now,
): Transport {
  const turns = new Turns(options.atOnce);
  let failures = 0;
  let restsUntil = 0;
  let isTrying = false;
  return async (call) => {
    const isResting = failures >= options.failures;
    if (isResting && (isTrying || now() < restsUntil))
      throw new FetchFailure('FAILED', new Error('left alone after failures'));
    isTrying = isResting;
    await turns.take(call, now);
    try {
      const answer = await withinDeadline(transport, call, now);
      failures = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof FetchFailure) || error.reason !== 'INVALID_ANSWER') {
        failures += 1;
        restsUntil = now() + options.restMs;
      }
      throw error;
    } finally {
      isTrying = false;
      turns.giveBack();
    }
  };
}

async function withinDeadline(transport: Transport, call: SubgraphCall, now: () => number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FetchFailure('TIMED_OUT')), Math.max(0, call.deadline - now()));
  });
  try {
    return await Promise.race([transport(call), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Turns that calls take in the order in which they come. */
class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /** Waits for a turn, no longer than the deadline of the call. */
  async take({ deadline }: SubgraphCall, now: () => number): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((mine, late) => {
      const turn = (): void => {
        clearTimeout(timer);
        mine();
      };
      const timer = setTimeout(
        () => {
          this.waiting.splice(this.waiting.indexOf(turn), 1);
          late(new FetchFailure('TIMED_OUT'));
        },
        Math.max(0, deadline - now()),
      );
      this.waiting.push(turn);
    });
  }

  giveBack(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}

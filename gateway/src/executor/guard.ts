// Stands before a subgraph: lets so many calls run at once, and stops calling one that is down.
import { FetchFailure } from './problems';
import type { GuardedTransport, SubgraphCall, Transport } from './run';

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
): GuardedTransport {
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
      const isThere = error instanceof FetchFailure && error.reason === 'INVALID_ANSWER';
      if (!isThere && !call.departure.isPast) {
        failures += 1;
        restsUntil = now() + options.restMs;
      } else failures = 0;
      throw error;
    } finally {
      isTrying = false;
      turns.giveBack();
    }
  };
}

type Call = Parameters<GuardedTransport>[0];

/** Waits for the answer until the deadline or until the client goes, and then stops the work behind it, too. */
function withinDeadline(transport: Transport, call: Call, now: () => number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const attempt = new Attempt(call);
    const stop = (failure: FetchFailure): void => {
      attempt.stop(failure);
      reject(failure);
    };
    const late = (): void => stop(new FetchFailure('TIMED_OUT'));
    const gone = (): void => stop(new FetchFailure('FAILED', new Error('the client has gone')));
    const timer = setTimeout(late, Math.max(0, call.deadline - now()));
    call.departure.add(gone);
    const ended =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        clearTimeout(timer);
        call.departure.delete(gone);
        settle(value);
      };
    transport(attempt).then(ended(resolve), ended(reject));
  });
}

/** A call as its transport gets it. Most transports look at its patience, and no signal is made for them. */
class Attempt implements SubgraphCall {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: SubgraphCall['variables'];
  readonly requestId: string;
  readonly viewer: SubgraphCall['viewer'];
  readonly deadline: number;
  readonly trace: SubgraphCall['trace'];
  readonly patience = { aborted: false };
  private controller: AbortController | undefined;
  private reason: FetchFailure | undefined;

  constructor({ query, operationName, variables, requestId, viewer, deadline, trace }: Call) {
    this.query = query;
    this.operationName = operationName;
    this.variables = variables;
    this.requestId = requestId;
    this.viewer = viewer;
    this.deadline = deadline;
    this.trace = trace;
  }

  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController();
      if (this.reason !== undefined) this.controller.abort(this.reason);
    }
    return this.controller.signal;
  }

  stop(reason: FetchFailure): void {
    this.patience.aborted = true;
    this.reason = reason;
    this.controller?.abort(reason);
  }
}

/** Turns that calls take in the order in which they come. */
class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /** Waits for a turn, no longer than the deadline of the call. */
  async take({ deadline }: Pick<SubgraphCall, 'deadline'>, now: () => number): Promise<void> {
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

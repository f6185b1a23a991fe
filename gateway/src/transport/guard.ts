// Stands before a subgraph: lets so many calls run at once, and stops calling one that is down.
import { FetchFailure } from './fetch-failure';
import type { GuardedTransport, SubgraphCall, Transport } from './subgraph-call';

/** Limits of the calls of one subgraph. */
export interface GuardOptions {
  /** Calls that run at the same time; others wait for their turn. */
  concurrency: number;
  /** Failures in a row after which the subgraph is left alone. */
  failures: number;
  /** How long it is left alone, in milliseconds; then one call tries whether it is back. */
  restMs: number;
}

export const defaultGuard: GuardOptions = { concurrency: 64, failures: 5, restMs: 2000 };

/**
 * Wraps the transport to a subgraph. An answer of any kind shows that it is there; a call that cannot be made or that
 * hangs counts against it; a call whose client disconnects says nothing. While it is left alone, calls fail at once.
 */
export function guarded(
  transport: Transport,
  options: GuardOptions = defaultGuard,
  now: () => number = Date.now,
): GuardedTransport {
  const semaphore = new Semaphore(options.concurrency);
  const breaker = new Breaker(options);
  return async (call) => {
    const isTrial = breaker.admit(now());
    try {
      await semaphore.acquire(call, now);
      try {
        return await answerOf(call);
      } finally {
        semaphore.release();
      }
    } finally {
      if (isTrial) breaker.endTrial();
    }
  };

  async function answerOf(call: Call): Promise<unknown> {
    try {
      const answer = await withinDeadline(transport, call, now);
      breaker.answered();
      return answer;
    } catch (error) {
      if (error instanceof FetchFailure && error.reason === 'INVALID_ANSWER') breaker.answered();
      else if (!call.cancellation.isCancelled) breaker.failed(now());
      throw error;
    }
  }
}

type Call = Parameters<GuardedTransport>[0];

/** Counts failures in a row. After too many it lets nobody through for a while, and then one call at a time until one is answered. */
class Breaker {
  private failures = 0;
  private restsUntil = 0;
  private isTrying = false;

  constructor(private readonly options: Pick<GuardOptions, 'failures' | 'restMs'>) {}

  /** Lets a call through; true when it is a trial, whose end is to be told. Throws FetchFailure while the subgraph is left alone. */
  admit(now: number): boolean {
    if (this.failures < this.options.failures) return false;
    if (this.isTrying || now < this.restsUntil)
      throw new FetchFailure('FAILED', new Error('left alone after failures'));
    return (this.isTrying = true);
  }

  endTrial(): void {
    this.isTrying = false;
  }

  answered(): void {
    this.failures = 0;
  }

  failed(now: number): void {
    this.failures += 1;
    this.restsUntil = now + this.options.restMs;
  }
}

const cancelled = (): FetchFailure => new FetchFailure('FAILED', new Error('the client has disconnected'));

/** Waits for the answer until the deadline or until the client disconnects, and then stops the work behind it, too. */
function withinDeadline(transport: Transport, call: Call, now: () => number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const attempt = new Attempt(call);
    const stop = (failure: FetchFailure): void => {
      attempt.stop(failure);
      reject(failure);
    };
    const late = (): void => stop(new FetchFailure('TIMED_OUT'));
    const cancel = (): void => stop(cancelled());
    const timer = setTimeout(late, Math.max(0, call.deadline - now()));
    call.cancellation.addListener(cancel);
    const ended =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        clearTimeout(timer);
        call.cancellation.removeListener(cancel);
        settle(value);
      };
    transport(attempt).then(ended(resolve), ended(reject));
  });
}

/** A call as its transport gets it. Most transports look at its abort state, and no signal is made for them. */
class Attempt implements SubgraphCall {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: SubgraphCall['variables'];
  readonly requestId: string;
  readonly viewer: SubgraphCall['viewer'];
  readonly deadline: number;
  readonly trace: SubgraphCall['trace'];
  readonly abortState = { aborted: false };
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
    this.abortState.aborted = true;
    this.reason = reason;
    this.controller?.abort(reason);
  }
}

/** Lets so many calls through at once, the others in the order in which they come. */
class Semaphore {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /** Waits for a turn, no longer than the deadline of the call, and not for a client that has disconnected. Throws FetchFailure. */
  async acquire(call: Pick<Call, 'deadline' | 'cancellation'>, now: () => number): Promise<void> {
    if (call.cancellation.isCancelled) throw cancelled();
    if (this.free > 0) this.free -= 1;
    else await this.next(call, now);
  }

  private next({ deadline, cancellation }: Pick<Call, 'deadline' | 'cancellation'>, now: () => number) {
    return new Promise<void>((mine, fail) => {
      const end = (): void => {
        clearTimeout(timer);
        cancellation.removeListener(cancel);
      };
      const turn = (): void => {
        end();
        mine();
      };
      const giveUp = (failure: FetchFailure): void => {
        end();
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        fail(failure);
      };
      const cancel = (): void => giveUp(cancelled());
      const timer = setTimeout(() => giveUp(new FetchFailure('TIMED_OUT')), Math.max(0, deadline - now()));
      cancellation.addListener(cancel);
      this.waiting.push(turn);
    });
  }

  release(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}

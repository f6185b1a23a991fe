// The threads that answer, as the thread sees them that holds the connections: each request goes to the least busy one.
import type { Worker } from 'node:worker_threads';
import type { Viewer } from '@fmg/shared/auth/viewer';
import type { Logger } from '@fmg/shared/telemetry/log';
import { within } from '@fmg/shared/within';
import type { Backend } from './backend';
import type { PlainResponse, PlainRequest } from '../request/plain-request';
import type { GatewayContext, Spend } from '../request/context';
import { retryLater } from '../limits/retry-later';
import { worstOf, type SubgraphHealth } from '../transport/health';
import { MessageBatch } from './message-batch';
import type { FromThread, ToThread } from './messages';
import { InFlight } from './in-flight';

/** Which threads are wanted. */
export interface ThreadsOptions {
  count: number;
  /** Starts a thread that calls `serveRequests`. */
  start(): Worker;
  log: Logger;
}

/** How long a thread may take to say whether its subgraphs answer, in milliseconds: they have a limit of their own, which is shorter. */
const healthMs = 3000;

/** How long a thread rests that ended before it is started again, in milliseconds. */
const restMs = 1000;

/** Starts the threads and waits until all are ready. Rejects with what keeps one from it. */
export async function openThreads(options: ThreadsOptions): Promise<Backend> {
  const threads = Array.from({ length: options.count }, () => new Thread(options));
  try {
    await Promise.all(threads.map((thread) => thread.start()));
  } catch (error) {
    await Promise.all(threads.map((thread) => thread.close()));
    throw error;
  }
  return {
    handle: async (request, context) => {
      const thread = leastBusy(threads);
      if (thread === undefined) throw retryLater('OVERLOADED', 'The graph is starting again.', 1);
      return await thread.handle(request, context);
    },
    isReady: () => threads.some((thread) => thread.isReady),
    health: async () => {
      const ready = threads.filter((thread) => thread.isReady);
      return worstOf((await Promise.all(ready.map((thread) => thread.health()))).flat());
    },
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}

/** The first of the least busy: one client alone always meets the same thread, and what that has learned. */
function leastBusy(threads: readonly Thread[]): Thread | undefined {
  let found: Thread | undefined;
  for (const thread of threads) {
    if (thread.isReady && (found === undefined || thread.busy < found.busy)) found = thread;
  }
  return found;
}

/** A request that waits for its response. */
interface PendingRequest {
  resolve(response: PlainResponse): void;
  reject(error: Error): void;
  spend: Spend | undefined;
}

class Thread {
  private readonly pending = new InFlight<PendingRequest>();
  private readonly checks = new InFlight<(subgraphs: SubgraphHealth[]) => void>();
  private readonly viewers = new WeakMap<Viewer, string>();
  private next = 0;
  private worker: Worker | undefined;
  private batch: MessageBatch<ToThread> | undefined;
  private ready = false;
  private isClosing = false;

  constructor(private readonly options: ThreadsOptions) {}

  get busy(): number {
    return this.pending.size;
  }

  get isReady(): boolean {
    return this.ready;
  }

  /** Starts the thread and waits until it answers. Rejects when it ends before that. */
  start(): Promise<void> {
    const worker = this.options.start();
    this.worker = worker;
    this.batch = new MessageBatch(worker);
    return new Promise((ready, failed) => {
      let cause: Error | undefined;
      worker.on('message', (messages: FromThread[]) => {
        for (const message of messages) {
          if (message.kind !== 'ready') this.hear(message);
          else {
            this.ready = true;
            ready();
          }
        }
      });
      worker.on('error', (error: Error) => (cause = error));
      worker.on('exit', () => {
        const wasReady = this.ready;
        const error = cause ?? new Error('A thread that answers has ended.');
        this.ready = false;
        for (const { reject } of this.pending.endAll()) reject(error);
        failed(error);
        if (wasReady && !this.isClosing) this.startAgain(error);
      });
    });
  }

  private startAgain(cause: Error): void {
    this.options.log.error({ err: cause }, 'A thread that answers has ended; another takes its place');
    const again = (): void => {
      if (this.isClosing) return;
      this.start().catch((error: Error) => this.startAgain(error));
    };
    setTimeout(again, restMs).unref();
  }

  handle(
    request: PlainRequest,
    { requestId, viewer, account, cancellation, spend }: GatewayContext,
  ): Promise<PlainResponse> {
    const id = this.newId();
    const cancel = (): void => this.say({ kind: 'cancel', id });
    cancellation?.addListener(cancel);
    const answered = new Promise<PlainResponse>((resolve, reject) => {
      this.pending.add(id, { resolve, reject, spend });
    }).finally(() => cancellation?.removeListener(cancel));
    const isCounted = spend !== undefined;
    this.say({ kind: 'request', id, request, requestId, viewer: this.textOf(viewer), account, isCounted });
    return answered;
  }

  /** Whether its subgraphs answer. Rejects when it does not say so in time. */
  async health(): Promise<SubgraphHealth[]> {
    const id = this.newId();
    const told = new Promise<SubgraphHealth[]>((tell) => this.checks.add(id, tell));
    this.say({ kind: 'check', id });
    try {
      return await within(healthMs, told, () => new Error('a thread does not say how it is'));
    } finally {
      this.checks.end(id);
    }
  }

  private newId(): number {
    return (this.next += 1);
  }

  private hear(message: Exclude<FromThread, { kind: 'ready' }>): void {
    if (message.kind === 'health') return this.checks.get(message.id)?.(message.subgraphs);
    const pending = this.pending.get(message.id);
    if (pending === undefined) return;
    if (message.kind === 'charge') return void this.charge(message, pending);
    this.pending.end(message.id);
    pending.resolve(message.response);
  }

  private async charge(
    { id, points }: { id: number; points: number },
    { spend }: PendingRequest,
  ): Promise<void> {
    const wait = await spend?.(points).catch((error: unknown) => {
      this.options.log.error({ err: error }, 'An account cannot be charged');
      return null;
    });
    this.say({ kind: 'charged', id, wait: wait ?? null });
  }

  private textOf(viewer: Viewer): string {
    let text = this.viewers.get(viewer);
    if (text === undefined) this.viewers.set(viewer, (text = JSON.stringify(viewer)));
    return text;
  }

  private say(message: ToThread): void {
    this.batch?.add(message);
  }

  /** Ends the thread in order. */
  async close(): Promise<void> {
    this.isClosing = true;
    const { worker } = this;
    if (worker === undefined || worker.threadId === -1) return;
    const ended = new Promise((done) => worker.once('exit', done));
    if (this.ready) this.say({ kind: 'end' });
    else void worker.terminate();
    await ended;
  }
}

// The threads that answer, as the thread sees them that holds the connections: each question goes to the least busy one.
import type { Worker } from 'node:worker_threads';
import type { Viewer } from '@fmg/shared/auth/viewer';
import type { Logger } from '@fmg/shared/telemetry/log';
import { within } from '@fmg/shared/within';
import type { Answerer } from './answerer';
import type { Answer, Question } from '../request/question';
import type { GatewayContext, Spend } from '../request/context';
import { retryLater } from '../limits/retry-later';
import { worstOf, type PartHealth } from '../transport/health';
import { Bundle } from './bundle';
import type { FromThread, ToThread } from './messages';
import { UnderWay } from './under-way';

/** Which threads are wanted. */
export interface ThreadsOptions {
  count: number;
  /** Starts a thread that calls `serveQuestions`. */
  start(): Worker;
  log: Logger;
}

/** How long a thread may take to say whether its parts answer, in milliseconds: they have a limit of their own, which is shorter. */
const healthMs = 3000;

/** How long a thread rests that ended before it is started again, in milliseconds. */
const restMs = 1000;

/** Starts the threads and waits until all are ready. Rejects with what keeps one from it. */
export async function openThreads(options: ThreadsOptions): Promise<Answerer> {
  const threads = Array.from({ length: options.count }, () => new Thread(options));
  try {
    await Promise.all(threads.map((thread) => thread.start()));
  } catch (error) {
    await Promise.all(threads.map((thread) => thread.close()));
    throw error;
  }
  return {
    answer: async (question, context) => {
      const thread = leastBusy(threads);
      if (thread === undefined) throw retryLater('OVERLOADED', 'The graph is starting again.', 1);
      return await thread.ask(question, context);
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

/** A question that waits for its answer. */
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
  spend: Spend | undefined;
}

class Thread {
  private readonly waiting = new UnderWay<Waiting>();
  private readonly checks = new UnderWay<(parts: PartHealth[]) => void>();
  private readonly viewers = new WeakMap<Viewer, string>();
  private next = 0;
  private worker: Worker | undefined;
  private bundle: Bundle<ToThread> | undefined;
  private ready = false;
  private isClosing = false;

  constructor(private readonly options: ThreadsOptions) {}

  get busy(): number {
    return this.waiting.size;
  }

  get isReady(): boolean {
    return this.ready;
  }

  /** Starts the thread and waits until it answers. Rejects when it ends before that. */
  start(): Promise<void> {
    const worker = this.options.start();
    this.worker = worker;
    this.bundle = new Bundle(worker);
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
        for (const { reject } of this.waiting.endAll()) reject(error);
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

  ask(question: Question, { requestId, viewer, account, departure, spend }: GatewayContext): Promise<Answer> {
    const id = this.newId();
    const gone = (): void => this.say({ kind: 'gone', id });
    departure?.add(gone);
    const answered = new Promise<Answer>((resolve, reject) => {
      this.waiting.add(id, { resolve, reject, spend });
    }).finally(() => departure?.delete(gone));
    const isCounted = spend !== undefined;
    this.say({ kind: 'ask', id, question, requestId, viewer: this.textOf(viewer), account, isCounted });
    return answered;
  }

  /** Whether its parts answer. Rejects when it does not say so in time. */
  async health(): Promise<PartHealth[]> {
    const id = this.newId();
    const told = new Promise<PartHealth[]>((tell) => this.checks.add(id, tell));
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
    if (message.kind === 'health') return this.checks.get(message.id)?.(message.parts);
    const waiting = this.waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === 'charge') return void this.charge(message, waiting);
    this.waiting.end(message.id);
    waiting.resolve(message.answer);
  }

  private async charge({ id, points }: { id: number; points: number }, { spend }: Waiting): Promise<void> {
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
    this.bundle?.add(message);
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

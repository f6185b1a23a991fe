// A planner in a thread of its own, which is ended and started anew when an operation takes too long: nothing else can interrupt
// Apollo's planner, or graphql-js.
import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { Logger } from '@fmg/shared/telemetry/log';
import { LRUCache } from 'lru-cache';
import { retryLater } from '../limits/retry-later';
import { resultOf, type PlannerMessage, type PlannerReply } from './messages';
import type { AskPlanner, PlannerRequest } from './planner';
import type { PlanningThreadData } from './planning-thread';

/** What a planner in a thread needs to know. */
export interface PlannerThreadOptions {
  /** Starts a thread that says `ready` and then answers one request after the other. */
  start(): Worker;
  log: Logger;
  /** How long one request may work, in milliseconds. */
  mostMs?: number;
  /** How long one request may wait before its work begins, in milliseconds. */
  mostWaitMs?: number;
  /** How many requests may wait. */
  mostWaiting?: number;
  /** How many requests of one caller may wait or be worked on. */
  mostOfOne?: number;
}

/** A planner that works in a thread. */
export interface PlannerThread {
  ask: AskPlanner;
  /** Rejects with what keeps the thread from starting. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/** Starts the thread that plans for a supergraph. */
export function startPlanner(supergraph: string, log: Logger): PlannerThread {
  const start = (): Worker =>
    new Worker(resolve(__dirname, 'planning-thread.js'), {
      workerData: { supergraph } satisfies PlanningThreadData,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
    });
  return planInThread({ start, log });
}

/** Starts a thread that plans. */
export function planInThread(options: PlannerThreadOptions): PlannerThread {
  const supervisor = new PlannerSupervisor({
    mostMs: 5000,
    mostWaitMs: 5000,
    mostWaiting: 64,
    mostOfOne: 8,
    ...options,
  });
  return {
    ask: (request, caller) => supervisor.ask(request, caller),
    ready: supervisor.start(),
    close: () => supervisor.close(),
  };
}

/** How long it is remembered of a request that it took too long, in milliseconds. */
const refusedMs = 60_000;

/** Requests of which that is remembered. */
const mostRefused = 1000;

/** How long a thread rests that ended by itself before it is started again, in milliseconds. */
const restMs = 1000;

/** A request that waits, or is worked on. */
interface Job {
  request: PlannerRequest;
  /** What is equal exactly for equal requests. */
  key: string;
  /** The round in which it is its turn: each caller has one request in a round. */
  round: number;
  resolve(result: string): void;
  reject(error: Error): void;
  /** Ends its waiting, then its work. */
  timer: NodeJS.Timeout;
}

/** What a caller has in the planner: how many requests, and in which round the last of them has its turn. */
interface Share {
  requests: number;
  round: number;
}

class PlannerSupervisor {
  private worker: Worker | undefined;
  private isReady = false;
  private wasEverReady = false;
  private isClosing = false;
  private current: { id: number; job: Job } | undefined;
  private waiting: Job[] = [];
  private readonly shares = new Map<string, Share>();
  private round = 0;
  private next = 0;
  private readonly inFlight = new Map<string, Promise<string>>();
  private readonly refused = new LRUCache<string, GraphError>({ max: mostRefused, ttl: refusedMs });

  constructor(private readonly options: Required<PlannerThreadOptions>) {}

  /** Starts the thread; done when it is ready. Rejects with what keeps it from it. */
  start(): Promise<void> {
    const worker = this.options.start();
    // What waits for an answer keeps the process alive, the thread does not.
    worker.unref();
    this.worker = worker;
    return new Promise((ready, failed) => {
      let cause: Error | undefined;
      worker.on('message', (message: 'ready' | PlannerReply) => {
        if (message !== 'ready') return this.hear(message);
        this.isReady = this.wasEverReady = true;
        this.advance();
        ready();
      });
      worker.on('error', (error: Error) => (cause = error));
      worker.on('exit', () => {
        const error = cause ?? new Error('The thread that plans has ended.');
        failed(error);
        if (worker === this.worker) this.ended(error);
      });
    });
  }

  /** What is asked twice at once is worked on once, and what took too long is not tried again for a while. */
  async ask(request: PlannerRequest, caller: string): Promise<string> {
    const key = hash('sha256', JSON.stringify(request));
    const refused = this.refused.get(key);
    if (refused !== undefined) throw refused;
    let result = this.inFlight.get(key);
    if (result === undefined) {
      result = this.enterFor(caller, request, key).finally(() => this.inFlight.delete(key));
      this.inFlight.set(key, result);
    }
    return await result;
  }

  /** Callers take turns: whoever has nothing here yet comes next, however much others have. */
  private async enterFor(caller: string, request: PlannerRequest, key: string): Promise<string> {
    const share = this.shares.get(caller) ?? { requests: 0, round: 0 };
    if (share.requests >= this.options.mostOfOne)
      throw retryLater('OVERLOADED', 'Several operations of yours that are new are being prepared.', 1);
    share.requests += 1;
    share.round = Math.max(this.round, share.round + 1);
    this.shares.set(caller, share);
    try {
      return await this.enter(request, key, share.round);
    } finally {
      share.requests -= 1;
      if (share.requests === 0) this.shares.delete(caller);
    }
  }

  private enter(request: PlannerRequest, key: string, round: number): Promise<string> {
    const { mostWaiting, mostWaitMs } = this.options;
    if (this.waiting.length >= mostWaiting) return Promise.reject(overloaded());
    return new Promise((done, failed) => {
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((each) => each !== job);
        failed(overloaded());
      }, mostWaitMs);
      const job: Job = { request, key, round, resolve: done, reject: failed, timer };
      this.waiting.push(job);
      this.advance();
    });
  }

  /** Gives the thread the next request, when it has none. */
  private advance(): void {
    if (!this.isReady || this.current !== undefined) return;
    const [first, ...others] = this.waiting;
    if (first === undefined) return;
    const job = others.reduce((next, each) => (each.round < next.round ? each : next), first);
    this.waiting = this.waiting.filter((each) => each !== job);
    this.round = job.round;
    clearTimeout(job.timer);
    job.timer = setTimeout(() => this.overrun(job), this.options.mostMs);
    const id = (this.next += 1);
    this.current = { id, job };
    this.worker?.postMessage({ id, request: job.request } satisfies PlannerMessage);
  }

  private hear({ id, outcome }: PlannerReply): void {
    if (this.current?.id !== id) return;
    const { job } = this.current;
    this.current = undefined;
    clearTimeout(job.timer);
    try {
      job.resolve(resultOf(outcome));
    } catch (error) {
      job.reject(error instanceof Error ? error : new Error(String(error)));
    }
    this.advance();
  }

  /** Ends the thread, which is the only way to end its work, and starts another. */
  private overrun(job: Job): void {
    const { mostMs, log } = this.options;
    log.warn({ ms: mostMs, kind: job.request.kind }, 'An operation takes too long to prepare; it is refused');
    this.refuse(job, `takes longer than ${mostMs} ms`);
    const { worker } = this;
    this.begin();
    void worker?.terminate();
  }

  private refuse(job: Job, why: string): void {
    this.current = undefined;
    clearTimeout(job.timer);
    const error = new GraphError(
      'TOO_COSTLY',
      `To prepare the operation ${why}: it is not served. Ask for less, or in several operations.`,
      { http: { status: 400 } },
    );
    this.refused.set(job.key, error);
    job.reject(error);
  }

  /** The thread has ended by itself: what it worked on may have been too much for its memory. */
  private ended(error: Error): void {
    const wasReady = this.isReady;
    this.isReady = false;
    this.worker = undefined;
    if (this.isClosing) return;
    const job = this.current?.job;
    if (job !== undefined && isOutOfMemory(error)) this.refuse(job, 'takes too much memory');
    else if (job !== undefined) {
      this.current = undefined;
      clearTimeout(job.timer);
      job.reject(error);
    }
    // Whoever starts it is told when it cannot start at all.
    if (!this.wasEverReady) return;
    this.options.log.error({ err: error }, 'The thread that plans has ended; another takes its place');
    setTimeout(() => this.isClosing || this.begin(), wasReady ? 0 : restMs).unref();
  }

  private begin(): void {
    this.isReady = false;
    this.start().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.isClosing = true;
    const error = new Error('The planner is closed.');
    for (const { timer, reject } of [
      ...this.waiting.splice(0),
      ...(this.current ? [this.current.job] : []),
    ]) {
      clearTimeout(timer);
      reject(error);
    }
    this.current = undefined;
    await this.worker?.terminate();
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function overloaded(): GraphError {
  return retryLater('OVERLOADED', 'Many operations that are new wait to be prepared.', 1);
}

// Keeps some connections busy for a while, and measures a window of that while.
import { setTimeout as delay } from 'node:timers/promises';
import { Channel, type Answer, type Target } from './channel';

/** What one slice is to do. */
export interface Load {
  target: Target;
  /** The bytes of the request for each set of variables. */
  requests: readonly Buffer[];
  /** Which request is the first. */
  startAt: number;
  connections: number;
  /** How long the connections are busy before the window begins; what goes wrong before it is not counted. */
  wakeMs: number;
  sliceMs: number;
  /** The fewest answers that the window waits for, however long it takes. */
  least: number;
  /** False for an answer that is none; throws when it is wrong. */
  check(variant: number, answer: Answer): boolean;
  /** Called as the window begins and as it ends. */
  onEdge(): void;
}

/** What was measured in the window. */
export interface Slice {
  ms: number;
  /** Milliseconds of each answer that came within the window. */
  latencies: number[];
  /** What came within the window and is no answer. */
  failures: Answer[];
}

/** Runs one slice. Throws what `check` throws within the window. */
export async function runSlice(load: Load): Promise<Slice> {
  const busy = new Busy(load);
  const channels = await Promise.all(
    Array.from({ length: load.connections }, () => Channel.open(load.target)),
  );
  try {
    const work = Promise.all(channels.map((channel) => busy.work(channel)));
    work.catch(() => undefined); // it is awaited below; when the window fails, it fails after it
    const slice = await Promise.race([busy.window(), work.then(() => undefined)]);
    await work;
    if (slice === undefined) throw new Error('The connections ended before the window did.');
    return slice;
  } finally {
    busy.stop();
    for (const channel of channels) channel.close();
  }
}

/** The state that the connections of a slice share. */
class Busy {
  private readonly latencies: number[] = [];
  private readonly failures: Answer[] = [];
  private next: number;
  private awake = 0;
  private state: 'waking' | 'measuring' | 'stopping' = 'waking';

  constructor(private readonly load: Load) {
    this.next = load.startAt;
  }

  /** Sends request after request on one connection, until the window has ended. */
  async work(channel: Channel): Promise<void> {
    let first = true;
    while (this.state !== 'stopping') {
      const variant = (this.next += 1) % this.load.requests.length;
      const began = performance.now();
      const answer = await channel.ask(this.load.requests[variant] ?? Buffer.alloc(0));
      const ended = performance.now();
      if (this.state === 'measuring') {
        if (this.load.check(variant, answer)) this.latencies.push(ended - began);
        else this.failures.push(answer);
      }
      if (first) this.awake += 1;
      first = false;
    }
  }

  /** Waits until every connection is awake, measures for the time of a slice, and lets the connections end. */
  async window(): Promise<Slice> {
    await delay(this.load.wakeMs);
    while (this.awake < this.load.connections && this.state === 'waking') await delay(5);
    this.load.onEdge();
    const began = performance.now();
    this.state = 'measuring';
    await delay(this.load.sliceMs);
    while (this.answers < this.load.least && this.state === 'measuring') await delay(5);
    this.state = 'stopping';
    const ms = performance.now() - began;
    this.load.onEdge();
    return { ms, latencies: this.latencies, failures: this.failures };
  }

  private get answers(): number {
    return this.latencies.length + this.failures.length;
  }

  stop(): void {
    this.state = 'stopping';
  }
}

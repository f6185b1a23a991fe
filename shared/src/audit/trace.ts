// What one request of a client reads in the subgraphs of this process: logged once for each of them, before the answer leaves.
import type { ReadLog } from './read-log';
import { happeningOf, type Watched } from './watched';

/** The reads of one request, until they are logged. */
export class Trace {
  private readonly calls = new Map<ReadLog, [Watched, ...Watched[]]>();
  private isWritten = false;

  /** Takes note of what a call of a subgraph read. One that ends after the answer is logged by itself: nobody waits for it. */
  add(log: ReadLog, call: Watched): void {
    if (this.isWritten) return void log.write(happeningOf([call])).catch(() => undefined);
    const known = this.calls.get(log);
    if (known === undefined) this.calls.set(log, [call]);
    else known.push(call);
  }

  /** Logs what was read; done when it is durable. Rejects when it cannot be logged: then the answer must not leave. */
  async write(): Promise<void> {
    this.isWritten = true;
    await Promise.all([...this.calls].map(([log, calls]) => log.write(happeningOf(calls))));
  }
}

// What one request of a client reads in the subgraphs of this process: logged as one entry, before the answer leaves.
import type { ReadLog } from './read-log';
import { happeningOf, type Input, type Watched } from './watched';

/** The reads of one request, until they are logged. */
export class Trace {
  private calls: [Watched, ...Watched[]] | undefined;
  /** The log of the subgraph that was the first to give something. */
  private log: ReadLog | undefined;
  private isWritten = false;

  /** `input` is what the client asked. */
  constructor(private readonly input: Input) {}

  /** Takes note of what a call of a subgraph read. One that ends after the answer is logged by itself: nobody waits for it. */
  add(log: ReadLog, call: Watched): void {
    if (this.isWritten) return void log.write(happeningOf([call])).catch(() => undefined);
    this.log ??= log;
    if (this.calls === undefined) this.calls = [call];
    else this.calls.push(call);
  }

  /** Logs what was read; done when it is durable. Rejects when it cannot be logged: then the answer must not leave. */
  async write(): Promise<void> {
    this.isWritten = true;
    if (this.calls !== undefined) await this.log?.write(happeningOf(this.calls, this.input));
  }
}

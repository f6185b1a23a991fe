// What one request of a client reads in the subgraphs of this process: logged as one entry, before the answer leaves.
import { outcomeUnlogged } from '../errors/db-errors';
import type { ReadLog } from './read-log';
import { happeningOf, type Input, type Watched } from './watched';

/**
 * Waits until what is to be answered is logged. Throws what prevents it, and OUTCOME_UNKNOWN where a change may have been made: nothing else
 * tells its caller to send it again with its key.
 */
export async function untilLogged(
  logged: Promise<void>,
  request: Readonly<Pick<Watched, 'mayHaveChanged'>>,
): Promise<void> {
  try {
    await logged;
  } catch (error) {
    throw request.mayHaveChanged ? outcomeUnlogged() : error;
  }
}

/** The reads of one request, until they are logged. */
export class Trace {
  private calls: [Watched, ...Watched[]] | undefined;
  /** The log of the subgraph that was the first to give something. */
  private log: ReadLog | undefined;
  private isWritten = false;
  private readonly mutations: Watched[] = [];

  /** `input` is what the client asked. */
  constructor(private readonly input: Input) {}

  /** True unless it is known that no change was made for the request. */
  get mayHaveChanged(): boolean {
    return this.mutations.some((call) => call.mayHaveChanged);
  }

  /** Takes note of a call that may change something, before it does. */
  addMutation(call: Watched): void {
    this.mutations.push(call);
  }

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

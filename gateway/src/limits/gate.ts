// How many operations run at once: who comes when all places are taken is told to come back, not kept waiting.
import { retryLater } from './retry-later';

/** A number of places. */
export class Gate {
  private running = 0;

  constructor(private readonly places: number) {}

  /** Runs work in a place. Throws OVERLOADED when there is none. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.places)
      throw retryLater('OVERLOADED', `The graph answers ${this.places} operations at once, and does.`, 1);
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
    }
  }
}

// How many operations run at once: who comes when there are as many is told to come back, not kept waiting.
import { retryLater } from './retry-later';

/** Runs so many operations at once, and no more. */
export class ConcurrencyLimiter {
  private running = 0;

  constructor(private readonly limit: number) {}

  /** Runs work. Throws OVERLOADED when there is too much already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.limit)
      throw retryLater('OVERLOADED', `The graph answers ${this.limit} operations at once, and does.`, 1);
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
    }
  }
}

// Counts what is asked for in vain: for each account, class of data and day, not one by one, so that nobody can fill the log.
import type { DataClass } from '../auth/matrix';
import type { Viewer } from '../auth/viewer';
import { today, type Clock } from '../domain/clock';
import type { Db } from '../db/db';
import type { SubgraphName } from '../identity/node-types';
import type { Logger } from '../telemetry/log';
import { addAttempts, type Attempt } from './audit.store';
import { plain } from './entry';

/** What a count of attempts works with. */
export interface AttemptsOptions {
  db: Db;
  subgraph: SubgraphName;
  clock: Clock;
  log: Logger;
}

/** How long attempts wait in memory, in milliseconds: what a crash may lose. */
const PATIENCE = 1000;

/** Counts that are kept until then. Beyond them accounts are counted together. */
const mostCounts = 10_000;

/** Who stands for the accounts that are counted together. */
const others = 'others';

/** The attempts of one subgraph in this process. */
export class Attempts {
  private counts = new Map<string, Attempt>();
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<void> = Promise.resolve();

  constructor(private readonly options: AttemptsOptions) {}

  /** Counts a request for classes of data that were refused to the viewer. */
  count({ subject, roles }: Viewer, classes: ReadonlySet<DataClass>): void {
    const { clock } = this.options;
    const [day, at] = [today(clock), clock.now()];
    for (const dataClass of classes)
      this.add({
        day,
        actor: plain(subject),
        roles: [...roles],
        dataClass,
        count: 1,
        firstAt: at,
        lastAt: at,
      });
    this.timer ??= setTimeout(() => this.send(), PATIENCE).unref();
  }

  /** Ends when everything that was counted is stored, or cannot be. */
  async close(): Promise<void> {
    this.send();
    await this.sending;
    clearTimeout(this.timer);
  }

  private add(attempt: Attempt): void {
    const { day, actor, roles, dataClass } = attempt;
    const key = JSON.stringify([day, actor, roles, dataClass]);
    const known = this.counts.get(key);
    if (known !== undefined) {
      known.count += attempt.count;
      if (known.lastAt < attempt.lastAt) known.lastAt = attempt.lastAt;
    } else if (this.counts.size < mostCounts || actor === others) this.counts.set(key, attempt);
    else this.add({ ...attempt, actor: others });
  }

  private send(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sending = this.sending.then(() => this.store());
  }

  /** Stores what was counted; what cannot be stored is counted on. Never rejects. */
  private async store(): Promise<void> {
    const { db, subgraph, log } = this.options;
    // In one order in all processes, so that no two wait for each other.
    const counted = [...this.counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
    if (counted.length === 0) return;
    this.counts = new Map();
    try {
      await db.transaction(
        async (tx) =>
          await addAttempts(
            tx,
            subgraph,
            counted.map(([, attempt]) => attempt),
          ),
      );
    } catch (error) {
      log.error({ err: error, subgraph }, 'refused attempts cannot be stored');
      for (const [, attempt] of counted) this.add(attempt);
      this.timer ??= setTimeout(() => this.send(), PATIENCE).unref();
    }
  }
}

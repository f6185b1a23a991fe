// The relay of a subgraph: takes in what the others tell, each fact once in effect, at once when it is woken and else by asking.
import type { Database } from '../db/database';
import { beginning, type Position } from '../db/relayed';
import type { Clock } from '../domain/clock';
import { messageOf } from '../telemetry/error-text';
import type { SubgraphName } from '../identity/node-types';
import type { Logger } from '../telemetry/log';
import { factsChannel, findPositions, movePosition, resetPosition } from './outbox.store';
import type { FactProjection } from './projection';

/** What a relay works with. */
export interface RelayOptions {
  database: Pick<Database, 'own' | 'listen'>;
  /** The subgraph that takes facts in. */
  consumer: SubgraphName;
  projections: readonly FactProjection[];
  clock: Clock;
  log: Logger;
  /** How often the sources are asked though nobody woke the relay, in milliseconds; 1,000 unless told. */
  pollMs?: number | undefined;
}

/** How far a projection has come. */
export interface ProjectionState {
  projection: string;
  source: SubgraphName;
  position: Position;
  /** Why it does not move on; null when it does. */
  failure: string | null;
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** What is known of a projection that fails. */
interface Failing {
  times: number;
  message: string;
  /** On the clock of the process. */
  retryAt: number;
}

/** Takes facts in for one subgraph. */
export class Relay {
  private readonly failing = new Map<FactProjection, Failing>();
  private loop: Promise<void> | undefined;
  private isStopped = false;
  private isWoken = false;
  private wakeUp: (() => void) | undefined;
  private endListening: (() => Promise<void>) | undefined;

  constructor(private readonly options: RelayOptions) {}

  /** Begins to follow the sources. */
  async start(): Promise<void> {
    const { database, projections, log } = this.options;
    if (projections.length === 0 || this.loop !== undefined) return;
    try {
      this.endListening = await database.listen(factsChannel, () => this.wake());
    } catch (error) {
      log.warn({ err: error }, 'facts are asked for only: the database does not say when there are new ones');
    }
    this.loop = this.follow();
  }

  /** Ends after the batch that is being taken in. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.endListening?.();
    await this.loop;
  }

  /** Takes in everything that is told by now. Throws when a projection fails. */
  async catchUp(): Promise<void> {
    const positions = await findPositions(this.options.database.own, this.options.consumer);
    for (const projection of this.options.projections)
      await this.advance(projection, positions.get(projection.name) ?? beginning);
  }

  /** How far each projection has come. */
  async positions(): Promise<ProjectionState[]> {
    const { database, consumer, projections } = this.options;
    const positions = await findPositions(database.own, consumer);
    return projections.map((projection) => {
      const { transaction, number } = positions.get(projection.name) ?? beginning;
      return {
        projection: projection.name,
        source: projection.source,
        position: { transaction, number },
        failure: this.failing.get(projection)?.message ?? null,
      };
    });
  }

  /** The projections that fail, in words; undefined when all move on. */
  trouble(): string | undefined {
    if (this.failing.size === 0) return undefined;
    return [...this.failing.keys()].map(({ name }) => `The facts of "${name}" do not arrive.`).join(' ');
  }

  /** Empties what the projections fill and takes everything in from the beginning. */
  async rebuild(): Promise<void> {
    const { database, consumer, projections, clock } = this.options;
    // In one transaction: projections may share a table.
    await database.own.transaction(async (tx) => {
      for (const { name, tables } of projections) {
        await resetPosition(tx, consumer, name, clock.now());
        for (const table of tables) await tx.delete(table);
      }
    });
    await this.catchUp();
  }

  private wake(): void {
    this.isWoken = true;
    this.wakeUp?.();
  }

  private async follow(): Promise<void> {
    while (!this.isStopped) {
      this.isWoken = false;
      await this.round();
      await this.pause();
    }
  }

  /** Lets every projection take in what there is; one that fails is left alone for a while, and holds up no other. */
  private async round(): Promise<void> {
    const { database, consumer, projections, log } = this.options;
    try {
      const positions = await findPositions(database.own, consumer);
      for (const projection of projections) await this.attempt(projection, positions.get(projection.name));
    } catch (error) {
      log.error({ err: error }, 'the positions of facts cannot be read');
    }
  }

  private async attempt(projection: FactProjection, position: Position = beginning): Promise<void> {
    const { times = 0, retryAt = 0 } = this.failing.get(projection) ?? {};
    if (this.isStopped || performance.now() < retryAt) return;
    try {
      await this.advance(projection, position);
      this.failing.delete(projection);
    } catch (error) {
      const wait = Math.min(FIRST_WAIT * 2 ** times, LONGEST_WAIT);
      const message = messageOf(error);
      this.failing.set(projection, { times: times + 1, message, retryAt: performance.now() + wait });
      this.options.log.error({ err: error, projection: projection.name, wait }, 'facts cannot be taken in');
    }
  }

  /** Takes in batch after batch. Facts and position move in one transaction; when another process was faster, it stops. */
  private async advance(projection: FactProjection, position: Position): Promise<void> {
    const { database, consumer, clock } = this.options;
    let from = position;
    for (;;) {
      const batch = await projection.next(database.own, from);
      if (batch === undefined) return;
      const step = { projection: projection.name, from, to: batch.upTo, at: clock.now() };
      const moved = await database.own.transaction(async (tx) => {
        const isOurs = await movePosition(tx, consumer, step);
        if (isOurs) await batch.apply(tx);
        return isOurs;
      });
      if (!moved || !batch.isFull || this.isStopped) return;
      from = batch.upTo;
    }
  }

  private pause(): Promise<void> {
    if (this.isWoken) return Promise.resolve();
    return new Promise((resume) => {
      const timer = setTimeout(resume, this.options.pollMs ?? 1000);
      timer.unref();
      this.wakeUp = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }
}

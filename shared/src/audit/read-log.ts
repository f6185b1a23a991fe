// The log of reads: what one turn of the event loop read is one statement, and no answer leaves before it is stored.
import { randomBytes } from 'node:crypto';
import type { Database } from '../db/database';
import type { SubgraphName } from '../identity/node-types';
import { appendEntries, beginChain, holdHead } from './audit.store';
import { appendChange } from './change';
import { digestOf, emptyChain, openingAction, seal, type Happening, type Head } from './entry';

/** What a log of reads works with. */
export interface ReadLogOptions {
  database: Pick<Database, 'own' | 'ownReader'>;
  subgraph: SubgraphName;
}

/** Reads that travel together: more would let one wait for too many others. */
const mostInGroup = 200;

/**
 * Chains of one process: so many groups may be on their way at the same time, each behind the head of its own chain. What
 * comes while all are under way gathers for the first that comes back.
 */
const mostChains = 2;

interface Waiting {
  happening: Happening;
  settle(stored: Promise<void>): void;
}

/** The log of the reads of one subgraph in this process. */
export class ReadLog {
  private waiting: Waiting[] = [];
  /** Chains on which nothing is on its way; who reads alone uses the last of them only. */
  private readonly free: ReadChain[];
  /** The groups that are on their way. */
  private readonly sending = new Set<Promise<void>>();

  constructor(options: ReadLogOptions) {
    this.free = Array.from({ length: mostChains }, () => new ReadChain(options));
  }

  /** Stores a read; done when it is durable. Rejects when it cannot be stored: then the answer must not leave. */
  write(happening: Happening): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ happening, settle: resolve });
      if (this.waiting.length === 1) process.nextTick(() => this.store());
    });
  }

  /** Ends when everything that was written is stored. */
  async close(): Promise<void> {
    while (this.sending.size > 0) await Promise.all(this.sending);
  }

  /** Sends what waits, unless something is on its way on every chain: then the first that is free takes it. */
  private store(): void {
    if (this.waiting.length === 0) return;
    const chain = this.free.pop();
    if (chain === undefined) return;
    const sending = this.send(chain, this.waiting.splice(0, mostInGroup));
    this.sending.add(sending);
    void sending.then(() => this.sending.delete(sending));
  }

  private async send(chain: ReadChain, group: readonly Waiting[]): Promise<void> {
    const stored = chain.append(group.map(({ happening }) => happening));
    for (const { settle } of group) settle(stored);
    await stored.catch(() => undefined); // whoever wrote hears of it
    this.free.push(chain);
    this.store();
  }
}

/** A chain that this process alone adds to. */
class ReadChain {
  private readonly name = `reads-${randomBytes(8).toString('hex')}`;
  /** Where the chain ends; unknown before the first group, and after one of which it is not known whether it was stored. */
  private head: Head | undefined;

  constructor(private readonly options: ReadLogOptions) {}

  async append(happenings: readonly Happening[]): Promise<void> {
    const { database, subgraph } = this.options;
    const [first] = happenings;
    if (first === undefined) return;
    const head = this.head ?? (await this.open(first.at));
    const entries = seal(subgraph, head, happenings);
    this.head = undefined;
    await appendEntries(database.ownReader, subgraph, head, entries);
    this.head = entries.at(-1);
  }

  /** The end of the chain. A new chain is announced in the chain of changes, so that none can vanish as a whole. */
  private async open(at: Date): Promise<Head> {
    const { database, subgraph } = this.options;
    return await database.own.transaction(async (tx) => {
      if (await beginChain(tx, subgraph, this.name)) await appendChange(tx, subgraph, this.announcement(at));
      return (await holdHead(tx, subgraph, this.name)) ?? emptyChain(this.name);
    });
  }

  private announcement(at: Date): Happening {
    return {
      at,
      actor: 'system',
      roles: [],
      missionId: null,
      purpose: null,
      action: openingAction,
      classes: [],
      subjects: [this.name],
      subjectCount: 1,
      inputHash: digestOf(this.name),
      requestId: '',
    };
  }
}

// The log of reads: what one turn of the event loop read is one statement, and no answer leaves before it is stored.
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Db } from '../db/open';
import type { SubgraphName } from '../identity/node-types';
import { appendEntries, beginChain, holdHead } from './audit.store';
import { appendChange } from './change';
import { digestOf, emptyChain, openingAction, seal, type Happening, type Head } from './entry';

/** What a log of reads works with. */
export interface ReadLogOptions {
  db: Db;
  subgraph: SubgraphName;
}

/** Reads that travel together: more would let one wait for too many others. */
const mostInGroup = 200;

/**
 * How long a group that finds others waiting when it is stored lets more of them gather, in milliseconds: while there is
 * much to do, one statement stores the reads of several requests. Who reads alone never waits for it.
 */
const gatherMs = 4;

interface Waiting {
  happening: Happening;
  settle(stored: Promise<void>): void;
}

/** The log of the reads of one subgraph in this process. */
export class ReadLog {
  private waiting: Waiting[] = [];
  private readonly chain: ReadChain;
  /** The group that is on its way. */
  private sending: Promise<void> | undefined;

  constructor(options: ReadLogOptions) {
    this.chain = new ReadChain(options);
  }

  /** Stores a read; done when it is durable. Rejects when it cannot be stored: then the answer must not leave. */
  write(happening: Happening): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ happening, settle: resolve });
      if (this.waiting.length === 1) setImmediate(() => this.store());
    });
  }

  /** Ends when everything that was written is stored. */
  async close(): Promise<void> {
    while (this.sending !== undefined) await this.sending;
  }

  /** Sends what waits, unless a group is on its way: then the next one takes it. */
  private store(): void {
    if (this.waiting.length > 0) this.sending ??= this.send(this.waiting.splice(0, mostInGroup));
  }

  private async send(group: readonly Waiting[]): Promise<void> {
    const stored = this.chain.append(group.map(({ happening }) => happening));
    for (const { settle } of group) settle(stored);
    await stored.catch(() => undefined); // whoever wrote hears of it
    if (this.waiting.length > 0) await setTimeout(gatherMs);
    this.sending = undefined;
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
    const { db, subgraph } = this.options;
    const [first] = happenings;
    if (first === undefined) return;
    const head = this.head ?? (await this.open(first.at));
    const entries = seal(subgraph, head, happenings);
    this.head = undefined;
    await appendEntries(db, subgraph, head, entries);
    this.head = entries.at(-1);
  }

  /** The end of the chain. A new chain is announced in the chain of changes, so that none can vanish as a whole. */
  private async open(at: Date): Promise<Head> {
    const { db, subgraph } = this.options;
    return await db.transaction(async (tx) => {
      if (await beginChain(tx, subgraph, this.name)) await appendChange(tx, subgraph, this.announcement(at));
      return (await holdHead(tx, subgraph, this.name)) ?? emptyChain(this.name);
    });
  }

  private announcement(at: Date): Happening {
    return {
      ...{
        at,
        actor: 'system',
        roles: [],
        missionId: null,
        purpose: null,
        action: openingAction,
        classes: [],
      },
      ...{ subjects: [this.name], subjectCount: 1, inputHash: digestOf(this.name), requestId: '' },
    };
  }
}

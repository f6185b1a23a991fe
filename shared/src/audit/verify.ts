// Whether a log is whole: every entry has the hash of what it says and names the one before it, and every chain ends at its head.
import { BrokenLine, type LogItem } from './log-items';
import { changeChain, emptyChain, hashOf, openingAction, type Entry, type Head } from './entry';
import type { SubgraphName } from '../identity/node-types';

/** The first place where a log is not what it was. */
export interface BrokenLink {
  subgraph: SubgraphName | null;
  chain: string | null;
  /** The entry, counted from 1; null when a whole chain is meant. */
  position: number | null;
  problem: string;
}

/** What a verification found. */
export interface Verdict {
  chains: number;
  entries: number;
  broken: BrokenLink | null;
}

/** Reads a log to its end, or to the first broken link. */
export async function verifyLog(items: AsyncIterable<LogItem>): Promise<Verdict> {
  const verdict: Verdict = { chains: 0, entries: 0, broken: null };
  const logs = new Map<SubgraphName, Log>();
  try {
    for await (const item of items) {
      const log = logs.get(item.subgraph) ?? new Log(item.subgraph);
      logs.set(item.subgraph, log);
      if ('head' in item) verdict.chains += 1;
      else verdict.entries += 1;
      verdict.broken = 'head' in item ? log.begin(item.head) : log.add(item.entry);
      if (verdict.broken !== null) return verdict;
    }
  } catch (error) {
    if (!(error instanceof BrokenLine)) throw error;
    return { ...verdict, broken: { subgraph: null, chain: null, position: null, problem: error.message } };
  }
  for (const log of logs.values()) verdict.broken ??= log.end();
  return verdict;
}

/** The chains of one subgraph while they are read. */
class Log {
  private readonly chains = new Map<string, { head: Head; last: Head }>();
  /** Chains of reads that the chain of changes names. */
  private readonly announced = new Set<string>();

  constructor(private readonly subgraph: SubgraphName) {}

  begin(head: Head): BrokenLink | null {
    if (this.chains.has(head.chain)) return this.broken(head.chain, null, 'the chain has two heads');
    this.chains.set(head.chain, { head, last: emptyChain(head.chain) });
    return null;
  }

  add(entry: Entry): BrokenLink | null {
    const { chain, position } = entry;
    const known = this.chains.get(chain);
    if (known === undefined) return this.broken(chain, position, 'the chain has no head');
    const { head, last } = known;
    if (position !== last.position + 1)
      return this.broken(
        chain,
        last.position + 1,
        `the entry is missing: ${position} follows ${last.position}`,
      );
    if (entry.previousHash !== last.hash)
      return this.broken(chain, position, 'the entry does not name the hash of the one before it');
    if (entry.hash !== hashOf(this.subgraph, entry))
      return this.broken(chain, position, 'the entry does not have the hash of what it says');
    if (position > head.position)
      return this.broken(chain, position, `the head of the chain is at ${head.position}, before this entry`);
    known.last = entry;
    if (chain === changeChain && entry.action === openingAction)
      entry.subjects.forEach((each) => this.announced.add(each));
    return null;
  }

  end(): BrokenLink | null {
    for (const [chain, { head, last }] of this.chains) {
      if (last.position !== head.position)
        return this.broken(chain, last.position + 1, `the tail is cut: the head is at ${head.position}`);
      if (last.hash !== head.hash)
        return this.broken(
          chain,
          last.position,
          'the head of the chain has another hash than its last entry',
        );
      if (chain !== changeChain && !this.announced.has(chain))
        return this.broken(chain, null, 'the chain of changes does not name the chain');
    }
    for (const chain of this.announced)
      if (!this.chains.has(chain)) return this.broken(chain, null, 'the whole chain is missing');
    return null;
  }

  private broken(chain: string, position: number | null, problem: string): BrokenLink {
    return { subgraph: this.subgraph, chain, position, problem };
  }
}

/** The verdict in words, for a person. */
export function wordsOf({ chains, entries, broken }: Verdict): string {
  const read = `${entries.toLocaleString('en-US')} entries in ${chains.toLocaleString('en-US')} chains`;
  if (broken === null) return `The log is whole: ${read}.`;
  const { subgraph, chain, position, problem } = broken;
  const place = [
    ...(subgraph === null ? [] : [`log of ${subgraph}`]),
    ...(chain === null ? [] : [`chain ${chain}`]),
    ...(position === null ? [] : [`entry ${position}`]),
  ];
  return `The log is broken${place.length === 0 ? '' : ` (${place.join(', ')})`}: ${problem}. Read before: ${read}.`;
}

// A log as a stream of its chains and their entries, from the database or from a file of JSON lines.
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { Db } from '../db/db';
import { nodeTypesByOwner, type SubgraphName } from '../identity/node-types';
import { findChains, findEntries, findHeads } from './audit.store';
import type { Entry, Head } from './entry';

/** A chain, before its entries, or one of them, in their order. */
export type LogItem = { subgraph: SubgraphName } & ({ head: Head } | { entry: Entry });

const PAGE = 5000;

/** The logs as they stand at one moment. */
export async function* logInDatabase(db: Db, subgraphs: readonly SubgraphName[]): AsyncGenerator<LogItem> {
  for (const subgraph of subgraphs) {
    const heads = await findHeads(db, subgraph);
    for (const head of heads) yield { subgraph, head };
    const known = new Set(heads.map(({ chain }) => chain));
    const more = (await findChains(db, subgraph)).filter((chain) => !known.has(chain));
    for (const chain of [...known, ...more]) yield* entriesOf(db, subgraph, chain);
  }
}

async function* entriesOf(db: Db, subgraph: SubgraphName, chain: string): AsyncGenerator<LogItem> {
  let after = -1;
  for (;;) {
    const entries = await findEntries(db, subgraph, { chain, after, limit: PAGE });
    for (const entry of entries) yield { subgraph, entry };
    after = entries.at(-1)?.position ?? after;
    if (entries.length < PAGE) return;
  }
}

/** An item as a line of a file. */
export function lineOf(item: LogItem): string {
  return `${JSON.stringify(item)}\n`;
}

/** The file holds something that no export writes. */
export class BrokenLine extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`line ${line} ${reason}`);
  }
}

const place = { chain: z.string(), position: z.int(), hash: z.string() };
const subgraph = z.enum(Object.keys(nodeTypesByOwner) as SubgraphName[]); // its keys are the subgraphs
const entry = z.strictObject({
  ...place,
  at: z.iso.datetime({ precision: 3 }).transform((text) => new Date(text)),
  actor: z.string(),
  roles: z.array(z.string()),
  missionId: z.string().nullable(),
  purpose: z.string().nullable(),
  action: z.string(),
  classes: z.array(z.string()),
  subjects: z.array(z.string()),
  subjectCount: z.int(),
  inputHash: z.string(),
  requestId: z.string(),
  previousHash: z.string(),
});
const item = z.union([
  z.strictObject({ subgraph, head: z.strictObject(place) }),
  z.strictObject({ subgraph, entry }),
]);

/** The logs that a file holds. Throws BrokenLine for a line that is not, byte for byte, what an export writes. */
export async function* logInFile(path: string): AsyncGenerator<LogItem> {
  let number = 0;
  for await (const text of linesOf(path)) {
    number += 1;
    yield itemOf(text, number);
  }
}

function itemOf(text: string, line: number): LogItem {
  const value = parse(text);
  if (value === undefined || JSON.stringify(value) !== text)
    throw new BrokenLine(line, 'is not as it was written');
  const parsed = item.safeParse(value);
  if (!parsed.success) throw new BrokenLine(line, 'is no entry of a log');
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Lines of a file, each of which has an end; bytes that are no UTF-8 are not read as something else. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  let number = 1;
  const decode = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new BrokenLine(number, 'or one soon after it is not as it was written');
    }
  };
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    const lines = (rest + decode(bytes)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield line;
      number += 1;
    }
  }
  rest += decode();
  if (rest !== '') throw new BrokenLine(number, 'has no end');
}

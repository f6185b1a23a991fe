// The file of a backup: lines of JSON, compressed. The first says what it is, then each table has a head and its rows, the last seals it.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

/** The version of the format. */
export const formatVersion = 1;

const head = z.strictObject({
  format: z.literal('foreign-missions-graph backup'),
  version: z.int(),
  at: z.iso.datetime(),
  /** The moment of the last migration of each part, which says what its tables look like. */
  schema: z.record(z.string(), z.number()),
});
const tableHead = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
const seal = z.strictObject({
  end: z.literal(true),
  tables: z.record(z.string(), z.strictObject({ rows: z.int(), sha256: z.string() })),
  sequences: z.record(z.string(), z.string().regex(/^\d+$/)),
});

/** What a backup says of itself. */
export type BackupHead = z.infer<typeof head>;
/** What a table begins with: then each of its rows is a list of texts and nulls, in the order of the columns. */
export type TableHead = z.infer<typeof tableHead>;
/** What a backup ends with. */
export type BackupSeal = z.infer<typeof seal>;

/** A part of a backup, in the order in which they stand there. Rows come as they are written, several at a time. */
export type BackupItem =
  | { kind: 'head'; head: BackupHead }
  | { kind: 'table'; table: TableHead }
  | { kind: 'rows'; table: string; lines: readonly string[] }
  | { kind: 'seal'; seal: BackupSeal };

/** The file is no backup, or not as it was written; the message says which. */
export class BrokenBackup extends Error {}

/** Counts the rows of each table and sums them up. */
export class Sums {
  private readonly tables = new Map<string, { rows: number; hash: Hash }>();

  begin(table: string): void {
    if (this.tables.has(table)) throw new BrokenBackup(`it holds ${table} twice`);
    this.tables.set(table, { rows: 0, hash: createHash('sha256') });
  }

  add(table: string, lines: readonly string[]): void {
    const sum = this.tables.get(table);
    if (sum === undefined) throw new BrokenBackup('it holds rows of no table');
    sum.rows += lines.length;
    for (const line of lines) sum.hash.update(`${line}\n`);
  }

  /** What was counted; nothing can be added any more. */
  end(): BackupSeal['tables'] {
    return Object.fromEntries(
      [...this.tables].map(([table, { rows, hash }]) => [table, { rows, sha256: hash.digest('hex') }]),
    );
  }
}

const most = 1000;

/** Reads a backup to its end. Throws BrokenBackup when something of it is missing, or is not what was written. */
export async function* readBackup(path: string): AsyncGenerator<BackupItem> {
  const sums = new Sums();
  let table: string | undefined;
  let lines: string[] = [];
  let isSealed = false;
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (isSealed) throw new BrokenBackup('something stands behind its end');
    if (number === 1) {
      yield { kind: 'head', head: readHead(line) };
      continue;
    }
    if (line.startsWith('[')) {
      lines.push(line);
      if (lines.length < most) continue;
    }
    if (lines.length > 0) {
      sums.add(table ?? '', lines);
      yield { kind: 'rows', table: table ?? '', lines };
      lines = [];
    }
    if (line.startsWith('[')) continue;
    const item = readItem(line, number);
    if (item.kind === 'seal') {
      isSealed = true;
      if (JSON.stringify(sums.end()) !== JSON.stringify(item.seal.tables))
        throw new BrokenBackup('its rows are not those that were written');
    } else {
      table = item.table.table;
      sums.begin(table);
    }
    yield item;
  }
  if (!isSealed) throw new BrokenBackup('its end is missing: it was cut off');
}

function readHead(line: string): BackupHead {
  const parsed = head.safeParse(parse(line));
  if (!parsed.success) throw new BrokenBackup('it is no backup of this graph');
  if (parsed.data.version !== formatVersion)
    throw new BrokenBackup(
      `it is of version ${parsed.data.version}, and this release reads version ${formatVersion}`,
    );
  return parsed.data;
}

function readItem(line: string, number: number): Extract<BackupItem, { kind: 'table' | 'seal' }> {
  const value = parse(line);
  const ended = seal.safeParse(value);
  if (ended.success) return { kind: 'seal', seal: ended.data };
  const begun = tableHead.safeParse(value);
  if (begun.success) return { kind: 'table', table: begun.data };
  throw new BrokenBackup(`its line ${number} is not as it was written`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** The lines of a compressed file; nothing but a line feed ends one. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    const text = pipeline(createReadStream(path), createGunzip(), () => undefined);
    for await (const bytes of text as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw isFromContent(error)
      ? new BrokenBackup('it cannot be unpacked: it is no backup, or was cut off or changed')
      : error;
  }
  if (rest !== '') throw new BrokenBackup('its end is missing: it was cut off');
}

/** No gzip, cut off, or no text: everything else is an error of the file system, or of whoever reads the lines. */
function isFromContent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  const code = String(error.code);
  return code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

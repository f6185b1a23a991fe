import { hash as hashOf } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aRead } from '../testing/audit';
import { changeChain, emptyChain, openingAction, seal, type Entry, type Happening } from './entry';
import { lineOf, logInFile, type LogItem } from './log-items';
import { verifyLog, wordsOf } from './verify';
import { quickest } from '../testing/quickest';

/** A log with a chain of changes, which announces the chain of reads, and these reads. */
function aLog(reads: readonly Happening[]): LogItem[] {
  const opening = { action: openingAction, subjects: ['reads-1'], subjectCount: 1, classes: [] };
  const changes = seal('missions', emptyChain(changeChain), [aRead(opening)]);
  const entries = seal('missions', emptyChain('reads-1'), reads);
  return [...chain(changes), ...chain(entries)];
}

function chain(entries: readonly Entry[]): LogItem[] {
  const { chain: name = '', position = 0, hash = '' } = entries.at(-1) ?? {};
  return [
    { subgraph: 'missions', head: { chain: name, position, hash } },
    ...entries.map((entry): LogItem => ({ subgraph: 'missions', entry })),
  ];
}

async function* given(items: readonly LogItem[]): AsyncGenerator<LogItem> {
  yield* items;
}

const verify = (items: readonly LogItem[]) => verifyLog(given(items));
const reads = Array.from({ length: 5 }, (_, index) =>
  aRead({ actor: `désk "${index}"\n\u0007`, purpose: null }),
);

/** The same log with one entry changed or left out. */
function withEntry(position: number, change: (entry: Entry) => Entry | undefined): LogItem[] {
  return aLog(reads).flatMap((item): LogItem[] => {
    if (!('entry' in item) || item.entry.chain !== 'reads-1' || item.entry.position !== position)
      return [item];
    const entry = change(item.entry);
    return entry === undefined ? [] : [{ ...item, entry }];
  });
}

describe('a log', () => {
  test('that nobody touched is whole', async () => {
    expect(await verify(aLog(reads))).toEqual({ chains: 2, entries: 6, broken: null });
  });

  test.each([
    [
      'says something else',
      3,
      withEntry(3, (entry) => ({ ...entry, actor: 'nobody' })),
      'hash of what it says',
    ],
    [
      'was sealed anew',
      4,
      withEntry(
        3,
        (entry) => seal('missions', { ...entry, position: 2, hash: entry.previousHash }, [aRead()])[0],
      ),
      'hash of the one before',
    ],
    ['lacks an entry', 3, withEntry(3, () => undefined), '4 follows 2'],
    ['lacks its tail', 5, withEntry(5, () => undefined), 'the tail is cut'],
  ])('that %s is broken at entry %d', async (_, position, items, problem) => {
    const { broken } = await verify(items);
    expect(broken).toMatchObject({ subgraph: 'missions', chain: 'reads-1', position });
    expect(broken?.problem).toContain(problem);
  });

  test('that lacks a whole chain names it, and so does one with a chain that nobody announced', async () => {
    const changes = aLog([]).slice(0, 2);
    expect((await verify(changes)).broken).toMatchObject({ chain: 'reads-1', position: null });
    const others = chain(seal('missions', emptyChain('reads-2'), reads));
    expect((await verify([...aLog(reads), ...others])).broken).toMatchObject({
      chain: 'reads-2',
      position: null,
    });
  });

  test('is told in one sentence', async () => {
    expect(wordsOf(await verify(aLog(reads)))).toBe('The log is whole: 6 entries in 2 chains.');
    expect(wordsOf(await verify(withEntry(3, () => undefined)))).toContain(
      'The log is broken (log of missions, chain reads-1, entry 3): the entry is missing',
    );
  });
});

describe('an exported log', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'log-'));
    path = join(folder, 'log.jsonl');
    writeFileSync(path, aLog(reads).map(lineOf).join(''));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read back as it was', async () => {
    expect(await verifyLog(logInFile(path))).toEqual({ chains: 2, entries: 6, broken: null });
  });

  test('in which any one bit is flipped is broken, whichever it is', async () => {
    const whole = readFileSync(path);
    const unnoticed: number[] = [];
    // Every byte, and a bit of it that changes from byte to byte: all eight are met at every kind of place.
    for (let place = 0; place < whole.length; place += 1) {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << ((place * 5) % 8));
      writeFileSync(path, bytes);
      if ((await verifyLog(logInFile(path))).broken === null) unnoticed.push(place);
    }
    expect(unnoticed).toEqual([]);
  });

  test('of many entries is verified in a few times what it takes to read and to hash their lines', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => aRead({ requestId: `r${index}` }));
    writeFileSync(path, aLog(many).map(lineOf).join(''));
    const readAndHash = await quickest(() => {
      for (const line of readFileSync(path, 'utf8').trimEnd().split('\n'))
        hashOf('sha256', JSON.stringify(JSON.parse(line)));
    });
    const verified = await quickest(async () => {
      expect(await verifyLog(logInFile(path))).toMatchObject({ entries: 20_001, broken: null });
    });
    // What looks at all entries for each of them takes hundreds of times as long; the collector costs a few.
    expect(verified / readAndHash).toBeLessThan(50);
  });
});

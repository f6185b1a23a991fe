// What the readers share: checked text, and the repairs of values.
import { countOf, dateInName, isDate, linesOf, textOf } from './reader';
import { fixture } from './testing/fixture';

describe('the text of a file', () => {
  it('keeps a letter whose bytes fall into two pieces, and drops the byte order mark', async () => {
    // The stream reads 64 KiB at a time; the letter lies across that border.
    const text = `\uFEFF${'x'.repeat(64 * 1024 - 4)}é\n`;
    let read = '';
    for await (const piece of textOf(fixture('a.txt', text))) read += piece;
    expect(read).toBe(text.slice(1));
  });

  it('is refused when it ends inside a letter', async () => {
    const reading = async (): Promise<void> => {
      for await (const piece of textOf(fixture('a.txt', new Uint8Array([0x61, 0x0a, 0xc3]))))
        expect(piece).toBe('a\n');
    };
    await expect(reading()).rejects.toThrow(/a\.txt, line 2: bytes after this line are not UTF-8/);
  });

  it('is told in lines that are not blank, with their numbers', async () => {
    const lines: unknown[] = [];
    for await (const line of linesOf(fixture('a.txt', 'a\n\n \nb\u2028c\nd')))
      lines.push([line.line, line.text]);
    expect(lines).toEqual([
      [1, 'a'],
      [4, 'b\u2028c'],
      [5, 'd'],
    ]);
  });
});

describe('the values', () => {
  it.each([
    ['0', 0],
    ['1,234,567', 1234567],
    [' 12 ', 12],
    ['12,34', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['', undefined],
  ])('count "%s" as %s', (text, count) => expect(countOf(text)).toBe(count));

  it('are dates only when the day is in the calendar', () => {
    expect(['2024-02-29', '2023-02-29', '2023-2-1', 'x'].map(isDate)).toEqual([true, false, false, false]);
    expect(dateInName('/data/2023-01-01.jsonl')).toBe('2023-01-01');
    expect(dateInName('/2023-01-01/x.jsonl')).toBeUndefined();
  });
});

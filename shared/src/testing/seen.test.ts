import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSeen, tablesOf } from './seen';

test('what was seen is a table for each area, in one order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seen-'));
  const row = (area: string, fault: string) => ({ area, fault, required: 'an answer', seen: '3 | 4' });
  const rows = [row('Redis', 'gone'), row('Database', 'stopped'), row('Database', 'cut')];
  writeFileSync(join(folder, 'seen.jsonl'), rows.map((each) => `${JSON.stringify(each)}\n`).join(''));
  expect(tablesOf(readSeen(folder))).toBe(
    [
      '## Database',
      '',
      '| Fault | Required | Seen |',
      '| --- | --- | --- |',
      '| cut | an answer | 3 \\| 4 |',
      '| stopped | an answer | 3 \\| 4 |',
      '',
      '## Redis',
      '',
      '| Fault | Required | Seen |',
      '| --- | --- | --- |',
      '| gone | an answer | 3 \\| 4 |',
    ].join('\n'),
  );
  rmSync(folder, { recursive: true });
  expect(readSeen(folder)).toEqual([]);
});

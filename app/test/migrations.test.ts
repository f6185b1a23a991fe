import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import * as events from '@fmg/events/db';
import * as facilities from '@fmg/facilities/db';
import * as missions from '@fmg/missions/db';
import * as privileges from '@fmg/privileges/db';

type Snapshot = Parameters<typeof generateMigration>[0];

function lastSnapshot(name: string): Snapshot {
  const folder = resolve(__dirname, '../../subgraphs', name, 'migrations', 'meta');
  const last = readdirSync(folder)
    .filter((file) => file.endsWith('_snapshot.json'))
    .toSorted()
    .at(-1);
  return JSON.parse(readFileSync(join(folder, last ?? ''), 'utf8')) as Snapshot;
}

test.each(Object.entries({ missions, privileges, facilities, events }))(
  'the migrations of %s lead to its tables as they are written',
  async (name, tables) => {
    const written = generateDrizzleJson(tables, undefined, [name]);
    expect(await generateMigration(lastSnapshot(name), written)).toEqual([]);
  },
);

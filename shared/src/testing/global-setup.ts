// Before all tests: the migrated, empty database that every test file starts from, made once.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { migrate, sharedMigrations } from '../db/migrate';
import { openDatabase } from '../db/open';
import { writeTemplate, type Migrations } from '../db/template';
import { subgraphsWithTables, testTemplate, testUrl } from './settings';

const root = resolve(__dirname, '../../..');

export default async function prepareTemplates(): Promise<void> {
  const folders = subgraphsWithTables
    .map((name) => ({ name, folder: join(root, 'subgraphs', name, 'migrations') }))
    .filter(({ folder }) => existsSync(folder));
  const version = versionOf([sharedMigrations, ...folders.map(({ folder }) => folder)]);
  const dump = join(root, '.data', 'test', `${version}.tar`);
  process.env['FMG_TEST_DUMP'] = dump;
  if (!existsSync(dump)) await writeTemplate(dump, folders);
  if (testUrl() !== undefined) await makeTemplate(folders);
}

async function makeTemplate(migrations: readonly Migrations[]): Promise<void> {
  const url = testUrl() ?? '';
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`drop database if exists ${testTemplate}`);
  await admin.unsafe(`create database ${testTemplate} template template0 encoding 'UTF8'`);
  await admin.end();
  const target = new URL(url);
  target.pathname = `/${testTemplate}`;
  const database = await openDatabase({ url: target.href, connections: 2 });
  for (const { name, folder } of migrations) await migrate(database, name, folder);
  await database.close();
}

function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .toSorted())
      hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

// Before all tests: the migrated, empty database that every test file starts from, made once, and a directory for the run.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { migrate, sharedMigrations } from '../db/migrate';
import { openDatabase } from '../db/engine/open';
import { writeTemplate, type Migrations } from '../db/engine/template';
import { subgraphsWithTables, testUrl } from './settings';

const root = resolve(__dirname, '../../..');

export default async function prepareTemplates(): Promise<void> {
  const folders = subgraphsWithTables
    .map((name) => ({ name, folder: join(root, 'subgraphs', name, 'migrations') }))
    .filter(({ folder }) => existsSync(folder));
  const version = versionOf([sharedMigrations, ...folders.map(({ folder }) => folder)]);
  const dump = join(root, '.data', 'test', `${version}.tar`);
  process.env['FMG_TEST_DUMP'] = dump;
  if (!existsSync(dump)) await writeTemplate(dump, folders);
  process.env['FMG_TEST_FOLDER'] = mkdtempSync(join(tmpdir(), 'fmg-test-'));
  const template = `fmg_test_template_${version}`;
  process.env['FMG_TEST_TEMPLATE'] = template;
  const url = testUrl();
  if (url !== undefined) await makeTemplate(url, template, folders);
}

/** Makes the template of this version of the migrations, unless it is there; others of the same time make their own. */
async function makeTemplate(url: string, template: string, migrations: readonly Migrations[]): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  const isThere = async (): Promise<boolean> =>
    (await admin`select from pg_database where datname = ${template}`).length > 0;
  try {
    if (await isThere()) return;
    const part = `${template}_${process.pid}`;
    await admin.unsafe(`drop database if exists ${part}`);
    await admin.unsafe(`create database ${part} template template0 encoding 'UTF8'`);
    const target = new URL(url);
    target.pathname = `/${part}`;
    const database = await openDatabase({ url: target.href, connections: 2 });
    for (const { name, folder } of migrations) await migrate(database, name, folder);
    await database.close();
    try {
      await admin.unsafe(`alter database ${part} rename to ${template}`);
    } catch (error) {
      await admin.unsafe(`drop database ${part}`);
      if (!(await isThere())) throw error;
    }
  } finally {
    await admin.end();
  }
}

/** Of the texts, and of the journals: a database remembers by their times which migrations it has had. */
function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .toSorted();
    for (const name of [...texts, join('meta', '_journal.json')])
      hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

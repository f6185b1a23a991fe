// The committed files of the schema, as the tests read them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const schemaFolder = resolve(__dirname, '..');
export const repository = resolve(schemaFolder, '..');

/** Text of a file of the schema. */
export function schemaFile(...path: string[]): string {
  return readFileSync(join(schemaFolder, ...path), 'utf8');
}

/** The operations of real clients that are kept with the schema: file name to text. */
export function operationFiles(): [name: string, text: string][] {
  const folder = join(schemaFolder, 'operations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

/** A file of the material beside the repository, or undefined in a clone that has none. */
export function materialFile(...path: string[]): string | undefined {
  const file = resolve(repository, '../shared', ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

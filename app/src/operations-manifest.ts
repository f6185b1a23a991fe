// `npm run operations:manifest -- [--out FILE] [FILE or FOLDER …]`: the list of operations that OPERATIONS=safelist serves.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { CommandError, runCommand } from './command';
import { ManifestError, manifestOf } from './manifest';

const schemaFolder = resolve(__dirname, '../../schema');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'operations.json' } },
    allowPositionals: true,
  });
  const api = buildSchema(readFileSync(resolve(schemaFolder, 'api.graphql'), 'utf8'));
  try {
    const manifest = manifestOf(api, [resolve(schemaFolder, 'operations'), ...positionals]);
    writeFileSync(values.out, `${JSON.stringify(manifest, undefined, 2)}\n`);
    console.log(`${values.out}: ${manifest.operations.length} texts that are served.`);
  } catch (error) {
    throw error instanceof ManifestError ? new CommandError(error.message, { cause: error }) : error;
  }
}

runCommand(main);

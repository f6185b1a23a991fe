// `npm run operations:manifest`: the list of operations that OPERATIONS=safelist serves.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, type CommandLine } from '@fmg/shared/command/line';
import { buildSchema } from 'graphql';
import { runCommand } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { ManifestError, manifestOf } from '../operations/manifest';

const schemaFolder = resolve(__dirname, '../../../schema');

async function main({
  values,
  operands,
}: CommandLine<(typeof commands)['operations:manifest']>): Promise<void> {
  const api = buildSchema(readFileSync(resolve(schemaFolder, 'api.graphql'), 'utf8'));
  try {
    const manifest = manifestOf(api, [resolve(schemaFolder, 'operations'), ...operands]);
    writeFileSync(values.out, `${JSON.stringify(manifest, undefined, 2)}\n`);
    console.log(`${values.out}: ${manifest.operations.length} texts that are served.`);
  } catch (error) {
    throw error instanceof ManifestError ? new CommandError(error.message, { cause: error }) : error;
  }
}

runCommand(commands['operations:manifest'], main);

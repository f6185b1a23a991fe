// `npm run import`: published files into the graph.
import { resolve } from 'node:path';
import { wholeNumber, type CommandLine } from '@fmg/shared/command/line';
import { runCommand } from '../command-line/run-command';
import { runElsewhere } from '../ipc/command-socket';
import { commands } from '../command-line/commands';
import { loadConfig, type Config } from '../settings/config';
import { runImport, type ImportOptions } from '../import/run';
import { progressLine } from '../command-line/progress';
import { withDatabase } from '../database/with-database';

interface Arguments {
  path: string;
  options: ImportOptions;
}

/** What the command line asks for: where no path is named, what was rejected. */
export function readArguments(
  { values, operands: [path] }: CommandLine<typeof commands.import>,
  config: Pick<Config, 'importMaxBytes'>,
): Arguments {
  if (values.rejected || path === undefined) return { path: '.', options: { rejected: path ?? true } };
  const given = values['max-bytes'];
  const maxBytes = given === undefined ? config.importMaxBytes : wholeNumber('max-bytes', given, 1);
  return { path: resolve(path), options: { check: values.check, maxBytes } };
}

async function main(commandLine: CommandLine<typeof commands.import>): Promise<number> {
  const config = loadConfig();
  const { path, options } = readArguments(commandLine, config);
  const line = progressLine(process.stdout);
  process.stdout.on('error', goOnWithoutReader);
  const elsewhere =
    config.databaseUrl === undefined
      ? await runElsewhere(config.dataDir, { command: 'import', folder: path, options }, line)
      : null;
  return (
    elsewhere ??
    (await runHere(config, { path, options: { ...options, progress: line.progress } }, line.print))
  );
}

/** Whoever reads the report may stop reading, as `head` does; the import goes on. */
function goOnWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

async function runHere(
  config: Config,
  { path, options }: Arguments,
  print: (line: string) => void,
): Promise<number> {
  return await withDatabase(config, (database) => runImport(database, path, options, print));
}

if (require.main === module) runCommand(commands.import, main);

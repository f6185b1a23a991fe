// `npm run import -- <folder> [--check] [--max-bytes N] [--rejected [run]]`: published files into the graph.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, CommandError } from './command';
import { runElsewhere } from './command-socket';
import { loadConfig, type Config } from './config';
import { runImport, type ImportOptions } from './import/run';
import { progressLine } from './progress';
import { withDatabase } from './with-database';

const usage = `npm run import -- <folder or file> [--check] [--max-bytes N]
npm run import -- --rejected [run]

  --check        reads and reports, writes nothing
  --max-bytes N  the largest file that is read, in bytes
  --rejected     lists what could not be used, by the last run of each file or by the run of that id`;

interface Arguments {
  path: string;
  options: ImportOptions;
}

/** What the command line asks for. Throws CommandError when it cannot be understood. */
export function parseArguments(args: readonly string[], config: Pick<Config, 'importMaxBytes'>): Arguments {
  const { values, positionals } = parse(args);
  const [path, ...more] = positionals;
  const maxBytes = values['max-bytes'] === undefined ? config.importMaxBytes : Number(values['max-bytes']);
  if (!Number.isSafeInteger(maxBytes) || maxBytes <= 0) {
    throw new CommandError(`--max-bytes is "${values['max-bytes']}": it must be a whole number above 0`);
  }
  if (more.length > 0 || (path === undefined && values.rejected !== true)) throw new CommandError(usage);
  if (values.rejected === true) return { path: '.', options: { rejected: path ?? true } };
  return { path: resolve(path ?? '.'), options: { check: values.check === true, maxBytes } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: 'boolean' }, 'max-bytes': { type: 'string' }, rejected: { type: 'boolean' } },
    });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

async function main(): Promise<void> {
  const config = loadConfig();
  const { path, options } = parseArguments(process.argv.slice(2), config);
  const line = progressLine(process.stdout);
  process.stdout.on('error', goOnWithoutReader);
  const elsewhere =
    config.databaseUrl === undefined
      ? await runElsewhere(config.dataDir, { command: 'import', folder: path, options }, line)
      : null;
  process.exitCode =
    elsewhere ??
    (await runHere(config, { path, options: { ...options, progress: line.progress } }, line.print));
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

if (require.main === module) runCommand(main);

// `npm run audit:verify`, `audit:export` and `audit:attempts`: the logs, checked and taken away, and what was asked for in vain.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError, type CommandLine } from '@fmg/shared/command/line';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { commands } from '../command-line/commands';
import { progressLine } from '../command-line/progress';
import { runCommand } from '../command-line/run-command';
import { withDatabase } from '../database/with-database';
import { runElsewhere } from '../ipc/command-socket';
import { loadConfig } from '../settings/config';
import { subgraphNames } from '../subgraphs/subgraphs';
import { reportVerdict, runAudit, verifyFile, type AuditWork } from '../upkeep/audit';

async function verify({ values, operands }: CommandLine<(typeof commands)['audit:verify']>): Promise<number> {
  const subgraphs = subgraphsIn(operands);
  const { file } = values;
  if (file === undefined) return await carryOut({ command: 'audit:verify', subgraphs });
  return reportVerdict(await verifyFile(file), console.log);
}

async function exportInto({
  values: { to },
  operands,
}: CommandLine<(typeof commands)['audit:export']>): Promise<number> {
  const subgraphs = subgraphsIn(operands);
  return await carryOut({ command: 'audit:export', subgraphs, path: resolve(to) });
}

async function listAttempts({ operands }: CommandLine<(typeof commands)['audit:attempts']>): Promise<number> {
  return await carryOut({ command: 'audit:attempts', subgraphs: subgraphsIn(operands) });
}

/** Lets the graph that runs on the embedded database do the work, or does it here. */
async function carryOut(work: AuditWork): Promise<number> {
  const config = loadConfig();
  const output = progressLine(process.stdout);
  const elsewhere =
    config.databaseUrl === undefined && (await isWritableElsewhere(work))
      ? await runElsewhere(config.dataDir, work, output)
      : null;
  return elsewhere ?? (await withDatabase(config, (database) => runAudit(database, work, output.print)));
}

/** What is no file, such as a pipe of this process, means nothing to another one. */
async function isWritableElsewhere(work: AuditWork): Promise<boolean> {
  if (work.command !== 'audit:export') return true;
  const found = await stat(work.path).catch(() => undefined);
  return found === undefined || found.isFile();
}

/** The subgraph that is named, or all. */
function subgraphsIn([name]: readonly string[]): readonly SubgraphName[] {
  const subgraphs = name === undefined ? subgraphNames : subgraphNames.filter((each) => each === name);
  if (subgraphs.length === 0)
    throw new UsageError(`"${name}" is no subgraph: it must be one of ${subgraphNames.join(', ')}.`);
  return subgraphs;
}

// The first word says which of the three it is.
const [work, ...args] = process.argv.slice(2);
if (work === 'export') runCommand(commands['audit:export'], exportInto, args);
else if (work === 'attempts') runCommand(commands['audit:attempts'], listAttempts, args);
else runCommand(commands['audit:verify'], verify, work === 'verify' ? args : process.argv.slice(2));

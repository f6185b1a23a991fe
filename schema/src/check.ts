// `npm run generated:check`: fails when a generated file is not what the schema gives now.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { runProgram } from '@fmg/shared/command/run';
import { generateContract } from './artifacts';
import { root } from './sources';

async function main(): Promise<void> {
  const stale: string[] = [];
  for (const [path, content] of generateContract()) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) stale.push(relative(root, path));
  }
  if (stale.length === 0) return;
  console.error(`Not fresh, run "npm run codegen": ${stale.join(', ')}`);
  process.exitCode = 1;
}

runProgram(
  {
    call: 'npm run generated:check',
    does: 'Fails when a generated file is not what the schema gives now.',
    flags: {},
  },
  main,
  // A schema that does not compose says so by itself.
  { known: (error) => (error instanceof Error ? error.message : undefined) },
);

// `npm run codegen`: writes everything that is generated from the schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { runProgram } from '@fmg/shared/command/run';
import { generateArtifacts } from './artifacts';
import { root } from './sources';

async function main(): Promise<void> {
  for await (const [path, content] of generateArtifacts()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(relative(root, path));
  }
}

runProgram(
  { call: 'npm run codegen', does: 'Writes everything that is generated from the schema.', flags: {} },
  main,
  // A schema that does not compose says so by itself.
  { known: (error) => (error instanceof Error ? error.message : undefined) },
);

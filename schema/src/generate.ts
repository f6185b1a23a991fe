// `npm run codegen`: writes the schemas and pages that are made from what is written. Each build makes the TypeScript with `--code`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { CommandLine, CommandSpec } from '@fmg/shared/command/line';
import { runProgram } from '@fmg/shared/command/run';
import { generateCode, generateContract } from './artifacts';
import { root } from './sources';

const spec = {
  call: 'npm run codegen',
  does: 'Writes the schemas and pages that are generated from the schema of each subgraph.',
  flags: { code: { type: 'boolean', says: 'write the TypeScript of the subgraphs, as each build does' } },
} as const satisfies CommandSpec;

async function main({ values }: CommandLine<typeof spec>): Promise<void> {
  for await (const [path, content] of values.code ? generateCode() : generateContract()) {
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(relative(root, path));
  }
}

// A schema that cannot be read or does not compose says so by itself.
runProgram(spec, main, { known: (error) => (error instanceof Error ? error.message : undefined) });

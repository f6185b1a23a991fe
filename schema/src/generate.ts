// `npm run codegen`: writes everything that is generated from the schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { generateArtifacts } from './artifacts';
import { root } from './sources';

async function main(): Promise<void> {
  for await (const [path, content] of generateArtifacts()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(relative(root, path));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

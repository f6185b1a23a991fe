// After the tests of faults: with WRITE_RELIABILITY=1 what they saw becomes docs/RELIABILITY.md.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import removeFolder from './global-teardown';
import { readSeen, tablesOf } from './seen';
import { writesReliability } from './settings';

const head = `# Reliability

What was broken on purpose, what is required then, and what was seen. \`npm run test:faults\` does all of it again, with real processes, a
PostgreSQL cluster of its own and faults on the wire; with \`WRITE_RELIABILITY=1\` it writes this page. A row stands here only when
everything that its test asks for held. Figures are of one machine with two cores.
`;

export default async function writeReliability(): Promise<void> {
  const rows = readSeen();
  if (writesReliability() && rows.length > 0)
    writeFileSync(resolve(__dirname, '../../../docs/RELIABILITY.md'), `${head}\n${tablesOf(rows)}\n`);
  await removeFolder();
  await globalThis.clusterOfRun?.remove();
}

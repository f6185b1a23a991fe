// Made-up operations on made-up supergraphs. OPERATIONS=2000 compares so many on each, SEED=n begins with that one, ONLY=name
// takes one supergraph, REPORT=file writes all that differ into a file, and SMALL=n makes so many of them small in place of three.
import { appendFileSync } from 'node:fs';
import { isExhaustive } from '@fmg/shared/testing/settings';
import { firstOfSeeds } from '@fmg/shared/testing/sample';
import { openComparison, textOf, type Found } from './comparison';
import { fixtures } from './fixtures';

/** How many there are in all, of which a run takes a sample, another one each day. */
const all = 2000;
const sample = isExhaustive() ? 200 : 25;

const { OPERATIONS, SEED, ONLY, REPORT, SMALL = 3 } = process.env;
const count = Number(OPERATIONS ?? sample);
const first = Number(SEED ?? firstOfSeeds(all, count));
const chosen = fixtures.filter(({ name }) => ONLY === undefined || ONLY === name);

function reportOf(found: readonly Found[]): string {
  const seeds = found.map(({ seed }) => seed).join(', ');
  const some = found.slice(0, 3).map(textOf).join('\n\n');
  return found.length === 0 ? '' : `${found.length} of ${count} differ, seeds ${seeds}\n\n${some}`;
}

describe.each(chosen.map((fixture) => [fixture.name, fixture] as const))(
  'the supergraph %s',
  (_, fixture) => {
    test(`${count} made-up operations from seed ${first} on are answered as by one schema`, async () => {
      const comparison = await openComparison(fixture);
      const found: Found[] = [];
      for (let seed = first; seed < first + count; seed += 1) {
        const shrinks = found.length < Number(SMALL);
        const difference = await comparison.compareMadeUp(seed, { shrinks });
        if (difference === undefined) continue;
        found.push(difference);
        if (REPORT !== undefined) appendFileSync(REPORT, `${JSON.stringify(difference)}\n`);
      }
      await comparison.stop();
      expect(reportOf(found)).toBe('');
    }, 3_600_000);
  },
);

import { resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { firstOfSeeds } from '@fmg/shared/testing/sample';
import { isExhaustive } from '@fmg/shared/testing/settings';
import { openSideBySide, type SideBySide } from './side-by-side';

/** How many operations are made up in all, and how many of them are compared in this run. */
const all = 2000;
const count = isExhaustive() ? all : 60;
const first = firstOfSeeds(all, count);

const examples = loadExamples(resolve(__dirname, '../../schema/operations'));

describe('the executor beside the one of Apollo', () => {
  let both: SideBySide;

  beforeAll(async () => {
    both = await openSideBySide();
  }, 120_000);
  afterAll(() => both.close());

  test.each(examples.map((each) => [each.name, each] as const))(
    '%s has the same data',
    async (_, { operation, variables }) => {
      const { ours, theirs } = await both.answers(operation, variables);
      expect(ours).toEqual(theirs);
      expect(ours).not.toBeNull();
    },
  );

  test(`${count} operations that were made up from seed ${first} on have the same data`, async () => {
    expect(await both.compareMadeUp(first, first + count - 1)).toBeGreaterThan(0.95 * count);
  }, 900_000);
});

import { resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { openSideBySide, type SideBySide } from './side-by-side';

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

  test('a thousand operations that were made up have the same data', async () => {
    expect(await both.compareMadeUp(1, 1000)).toBeGreaterThan(990);
  }, 240_000);
});

import { openSideBySide, type SideBySide } from './side-by-side';

describe('the executor beside the one of Apollo, further on', () => {
  let both: SideBySide;

  beforeAll(async () => {
    both = await openSideBySide();
  }, 120_000);
  afterAll(() => both.close());

  test('a thousand operations that were made up from other seeds have the same data', async () => {
    expect(await both.compareMadeUp(1001, 2000)).toBeGreaterThan(990);
  }, 240_000);
});

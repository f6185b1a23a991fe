import { fixtures } from './fixtures';
import { composeFixture } from './subgraphs';

test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s composes', (_, fixture) => {
  expect(composeFixture(fixture).api.getQueryType()).toBeDefined();
});

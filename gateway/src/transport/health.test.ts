import { healthOf, notReady } from './health';

const well = (name: string) => ({ name, healthy: true });
const dead = (name: string) => ({ name, healthy: false, detail: 'It does not answer.' });

test.each([
  ['all subgraphs answer', [well('a'), well('b')], 'ready'],
  ['one subgraph does not answer', [well('a'), dead('b')], 'degraded'],
  [
    'a subgraph answers, and something is wrong with it',
    [well('a'), { ...well('b'), detail: 'Facts do not arrive.' }],
    'degraded',
  ],
  ['no subgraph answers', [dead('a'), dead('b')], 'not ready'],
])('when %s', (_, reports, status) => {
  expect(healthOf(reports)).toEqual({ status, subgraphs: reports });
});

test('a note changes nothing', () => {
  expect(healthOf([well('a')], ['Counted here alone.'])).toMatchObject({
    status: 'ready',
    notes: ['Counted here alone.'],
  });
});

test('a graph that stops is not ready, whatever its subgraphs do', () => {
  expect(notReady(['a'], 'The graph is stopping.')).toEqual({
    status: 'not ready',
    detail: 'The graph is stopping.',
    subgraphs: [{ name: 'a', healthy: false, detail: 'The graph is stopping.' }],
  });
});

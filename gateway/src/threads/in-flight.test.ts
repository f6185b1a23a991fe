import { InFlight } from './in-flight';

test('what is in flight is found by its number until it ends', () => {
  const words = new InFlight<string>();
  words.add(7, 'seven');
  words.add(2 ** 32 + 1, 'many');
  expect([words.size, words.get(7), words.get(2 ** 32 + 1), words.get(8)]).toEqual([
    2,
    'seven',
    'many',
    undefined,
  ]);
  words.end(7);
  words.end(7);
  words.end(8);
  expect([words.size, words.get(7)]).toEqual([1, undefined]);
});

test('everything ends at once', () => {
  const words = new InFlight<string>();
  words.add(1, 'one');
  words.add(2, 'two');
  expect(words.endAll()).toEqual(['one', 'two']);
  expect([words.size, words.get(1), words.endAll()]).toEqual([0, undefined, []]);
});

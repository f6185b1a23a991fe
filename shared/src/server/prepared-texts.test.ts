import { PreparedTexts } from './prepared-texts';

test('texts are kept up to so many characters, and what was used least recently goes', () => {
  const texts = new PreparedTexts<number>(30, 0);
  const owner = {};
  for (const [index, text] of ['a', 'b', 'c'].entries()) texts.put(owner, text.repeat(10), index);
  expect([texts.characters, texts.get(owner, 'a'.repeat(10))]).toEqual([30, 0]);
  texts.put(owner, 'd'.repeat(10), 3);
  expect(texts.get(owner, 'b'.repeat(10))).toBeUndefined();
  expect(['a', 'c', 'd'].map((text) => texts.get(owner, text.repeat(10)))).toEqual([0, 2, 3]);
});

test('all owners share the bound, and each has its own value', () => {
  const texts = new PreparedTexts<number>(30, 0);
  const owners = [{}, {}, {}];
  owners.forEach((owner, index) => texts.put(owner, 'a'.repeat(10), index));
  expect([texts.characters, ...owners.map((owner) => texts.get(owner, 'a'.repeat(10)))]).toEqual([
    30, 0, 1, 2,
  ]);
  texts.put(owners[0] ?? {}, 'b'.repeat(10), 9);
  expect([texts.characters, texts.get(owners[0] ?? {}, 'a'.repeat(10))]).toEqual([10, undefined]);
});

test('a text that is longer than all that is kept is not kept', () => {
  const texts = new PreparedTexts<number>(30, 0);
  texts.put({}, 'a'.repeat(31), 1);
  expect(texts.characters).toBe(0);
});

test('a short text counts as more than its characters', () => {
  const texts = new PreparedTexts<number>(30, 14);
  const owner = {};
  for (const [index, text] of ['a', 'b', 'c'].entries()) texts.put(owner, text, index);
  expect([texts.characters, texts.get(owner, 'a'), texts.get(owner, 'c')]).toEqual([30, undefined, 2]);
});

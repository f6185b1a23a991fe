import { textBetween } from './buffer';

test('text between two places is what Node itself reads there', () => {
  const bytes = Buffer.from('a é 𝄞 \u0000 end');
  for (let start = 0; start <= bytes.length; start += 1)
    for (let end = start; end <= bytes.length; end += 1)
      expect(textBetween(bytes, start, end)).toBe(bytes.toString('utf8', start, end));
});

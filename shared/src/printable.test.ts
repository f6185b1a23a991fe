import { asMessage, escapeUnprintable, isPrintable, quoted } from './printable';

describe('text that can be kept and shown', () => {
  test.each(['ann', 'auth0|5f7c8ec7c33c6c004bbafe82', 'Zoë O’Brien', '上海', 'a b', '🇫🇷'])(
    '%j is',
    (text) => {
      expect(isPrintable(text, 100)).toBe(true);
    },
  );

  test.each([
    ['nothing', ''],
    ['blanks', '  '],
    ['a break of lines', 'a\nb'],
    ['a return', 'a\rb'],
    ['the character zero', 'a\u0000b'],
    ['an escape', '\u001b[2J'],
    ['deletion', '\u007f'],
    ['a control of the second row', 'a\u009bb'],
    ['a turn of the direction', 'a\u202eb'],
    ['an isolated direction', '\u2066a'],
    ['a mark of direction', 'a\u200f'],
    ['a separator of lines', 'a\u2028b'],
    ['what has no width', 'a\u200bb'],
    ['a byte order mark', '\ufeffa'],
    ['a hidden tag', 'a\u{e0041}'],
    ['half a character', '\ud83d'],
    ['what is too long', 'x'.repeat(101)],
  ])('%s is not', (_, text) => expect(isPrintable(text, 100)).toBe(false));
});

describe('text that a caller sent', () => {
  test('shows what it holds instead of doing it', () => {
    expect(escapeUnprintable('a\u202eb\u0085\n\u{e0041}\ud800 é 🇫🇷')).toBe(
      'a\\u202eb\\u0085\\u000a\\udb40\\udc41\\ud800 é 🇫🇷',
    );
  });

  test('is repeated as far as it takes to find it', () => {
    expect(quoted('a'.repeat(100))).toBe(`"${'a'.repeat(100)}"`);
    expect(quoted('a'.repeat(101))).toBe(`"${'a'.repeat(100)}…"`);
    expect(asMessage('a'.repeat(5000))).toHaveLength(2001);
  });

  test('keeps what a message says at its end, and no break of a line there', () => {
    expect(asMessage(`"${'a'.repeat(5000)}" is no name.\n`)).toMatch(/^"a+…a+" is no name\.$/);
  });

  test('is not left with half a character where it is cut', () => {
    const cut = asMessage(`${'a'.repeat(1499)}🇫🇷${'b'.repeat(500)}`);
    expect(cut).toBe(`${'a'.repeat(1499)}\\ud83c…${'b'.repeat(500)}`);
  });
});

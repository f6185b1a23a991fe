import { helpOf, readCommandLine, UsageError, wholeNumber, type CommandSpec } from './line';

const spec = {
  call: 'npm run thing',
  does: 'Does a thing.',
  flags: {
    size: { type: 'string', value: 'N', default: '3', says: 'how large' },
    dry: { type: 'boolean', says: 'does nothing' },
    word: { type: 'string', value: 'TEXT', multiple: true, says: 'a word' },
    place: { type: 'string', value: 'PATH', says: 'where' },
  },
  operands: { name: 'FILE', says: 'what with', least: 1, most: 1 },
} as const satisfies CommandSpec;

const read = (...args: string[]) => readCommandLine(spec, args);

test('what is given is read, and what is not has its value', () => {
  expect(read('a')).toEqual({
    values: { size: '3', dry: false, word: [], place: undefined },
    operands: ['a'],
  });
  expect(read('--dry', 'a', '--size', '7', '--word', 'x', '--word=y', '--place', '/')).toEqual({
    values: { size: '7', dry: true, word: ['x', 'y'], place: '/' },
    operands: ['a'],
  });
});

test.each([
  ['an option that is not known', ['a', '--dry-run'], /Unknown option '--dry-run'/],
  ['a value that is missing', ['a', '--size'], /--size/],
  ['a value of what has none', ['a', '--dry=yes'], /--dry/],
  ['too much', ['a', 'b'], /"b" is not understood/],
  ['too little', [], /FILE is missing/],
])('%s is refused, with how it is called', (_, args, problem) => {
  expect(() => read(...args)).toThrow(UsageError);
  expect(() => read(...args)).toThrow(problem);
  expect(() => read(...args)).toThrow(
    'npm run thing -- FILE [--size N] [--dry] [--word TEXT]… [--place PATH]',
  );
});

test('what a command does nothing without is shown without brackets, and asked for', () => {
  const needing = {
    ...spec,
    flags: {
      to: { type: 'string', value: 'FILE', required: true, says: 'the file to write' },
      all: { type: 'boolean', says: 'takes everything' },
    },
    operands: { ...spec.operands, unless: 'all' },
  } as const satisfies CommandSpec;
  const usage = 'npm run thing -- (FILE | --all) --to FILE';
  expect(helpOf(needing)).toContain(`\n${usage}\n`);
  expect(() => readCommandLine(needing, ['a'])).toThrow(`--to is missing: the file to write.\n\n${usage}`);
  expect(() => readCommandLine(needing, ['--to', 'x'])).toThrow('FILE is missing.');
  expect(readCommandLine(needing, ['--all', '--to', 'x'])).toMatchObject({ operands: [] });
});

test('help is asked for by either name, whatever else stands there', () => {
  expect([read('--help'), read('-h'), read('a', '--dry', '--help')]).toEqual(['help', 'help', 'help']);
});

test('the help names everything', () => {
  expect(helpOf(spec)).toBe(`Does a thing.

npm run thing -- FILE [--size N] [--dry] [--word TEXT]… [--place PATH]

  FILE          what with
  --size N      how large; 3 unless told
  --dry         does nothing
  --word TEXT   a word
  --place PATH  where
  --help        shows this
`);
});

test('a whole number is one', () => {
  expect(wholeNumber('size', '12')).toBe(12);
  for (const text of ['', ' ', '1.5', 'many', '-1'])
    expect(() => wholeNumber('size', text)).toThrow(UsageError);
  expect(() => wholeNumber('size', '0', 1)).toThrow('--size is "0": it must be a whole number, at least 1.');
  expect(() => wholeNumber('size', '9', 1, 8)).toThrow('--size is "9": it must be a whole number, 1 to 8.');
});

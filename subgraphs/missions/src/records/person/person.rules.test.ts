import { ageOn, anniversary, mayBeBornOn } from './person.rules';

test.each([
  ['2026-01-15', true],
  ['2026-01-16', false],
  ['2300-01-01', false],
  ['1896-01-15', true],
  ['1896-01-14', false],
  ['1690-01-01', false],
  ['0001-01-01', false],
])('on 15 January 2026 somebody may be born on %s: %s', (birth, may) =>
  expect(mayBeBornOn(birth, '2026-01-15')).toBe(may),
);

describe('ages', () => {
  test.each([
    ['2005-01-15', '2026-01-14', 20],
    ['2005-01-15', '2026-01-15', 21],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2004-02-29', '2024-02-29', 20],
  ])('who is born on %s is on %s %i years old', (birth, day, age) => expect(ageOn(birth, day)).toBe(age));

  test('the anniversary of 29 February is 1 March in a year without one', () =>
    expect(anniversary('2004-02-29', 21)).toBe('2025-03-01'));
  test('an anniversary may lie before the date', () =>
    expect(anniversary('2026-01-15', -18)).toBe('2008-01-15'));
});

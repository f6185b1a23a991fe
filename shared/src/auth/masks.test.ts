import { masked } from './masks';

test('of a date the year stays, of a number its last two characters', () => {
  expect(masked('YEAR', '1961-04-18')).toBe('1961-01-01');
  expect(masked('LAST_TWO', 'D1234567')).toBe('…67');
});

test('nothing stays of what is no longer than what would stay, and of what the mask does not fit', () => {
  expect(masked('LAST_TWO', '67')).toBe('…');
  expect(masked('YEAR', 'long ago')).toBeNull();
  expect(masked('LAST_TWO', { number: '67' })).toBeNull();
  expect(masked('YEAR', null)).toBeNull();
});

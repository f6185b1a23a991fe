import { effectiveOn } from './effective-day.rules';

const today = '2026-01-15';

test.each([
  ['today', today, {}, true],
  ['400 days ago', '2024-12-11', {}, true],
  ['401 days ago', '2024-12-10', {}, false],
  ['in 1999', '1999-01-15', {}, false],
  ['tomorrow', '2026-01-16', {}, false],
  ['tomorrow, as a plan', '2026-01-16', { mayPlan: true }, true],
  ['in 400 days, as a plan', '2027-02-19', { mayPlan: true }, true],
  ['in 401 days, as a plan', '2027-02-20', { mayPlan: true }, false],
  ['in 2099, as a plan', '2099-01-15', { mayPlan: true }, false],
  [
    'on the day of what it rests on',
    '2026-01-05',
    { notBefore: { day: '2026-01-05', what: 'The post' } },
    true,
  ],
  ['the day before', '2026-01-04', { notBefore: { day: '2026-01-05', what: 'The post' } }, false],
  [
    'before something of which no day is known',
    '2026-01-04',
    { notBefore: { day: null, what: 'The post' } },
    true,
  ],
])('an act may take effect %s: %s', (_, day, more, answer) =>
  expect(effectiveOn(day, { today, ...more }).answer).toBe(answer),
);

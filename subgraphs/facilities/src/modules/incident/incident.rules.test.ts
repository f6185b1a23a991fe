import { respondByOf } from './incident.rules';

test.each([
  ['S4', '2026-01-15T12:15:00.000Z'],
  ['S3', '2026-01-15T13:00:00.000Z'],
  ['S2', '2026-01-15T16:00:00.000Z'],
  ['S1', '2026-01-16T12:00:00.000Z'],
] as const)('a report of severity %s at noon is to be answered by %s', (severity, due) =>
  expect(respondByOf(severity, new Date('2026-01-15T12:00:00Z')).toISOString()).toBe(due),
);

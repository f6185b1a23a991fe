import {
  derivedStatusEndsOn,
  departureOn,
  graceEndsOn,
  mayExtend,
  outstandingDocuments,
} from './departure.rules';

describe('the days to leave (R12)', () => {
  test.each([
    ['2026-01-15', 'REGULAR', '2026-02-14'],
    ['2026-01-15', 'EXTENDED', '2026-03-16'],
    ['2024-01-30', 'REGULAR', '2024-02-29'],
    ['2026-02-20', 'REGULAR', '2026-03-22'],
    ['2026-10-15', 'REGULAR', '2026-11-14'],
  ] as const)('after %s, %s, the last is %s', (endedOn, length, last) =>
    expect(graceEndsOn(endedOn, length)).toBe(last),
  );

  const facts = { endedOn: '2026-01-15', length: 'REGULAR', fixedDay: null, departedOn: null } as const;

  test.each([
    ['2026-02-14', {}, 'IN_TIME'],
    ['2026-02-15', {}, 'OVERDUE'],
    ['2026-03-16', { length: 'EXTENDED' }, 'IN_TIME'],
    ['2026-03-17', { length: 'EXTENDED' }, 'OVERDUE'],
    ['2026-04-01', { departedOn: '2026-02-14' }, 'DEPARTED_IN_TIME'],
    ['2026-04-01', { departedOn: '2026-02-15' }, 'DEPARTED_LATE'],
    ['2026-02-10', { departedOn: '2026-02-14' }, 'IN_TIME'],
    ['2026-01-18', { fixedDay: '2026-01-18' }, 'IN_TIME'],
    ['2026-01-19', { fixedDay: '2026-01-18' }, 'OVERDUE'],
  ] as const)('on %s with %j: %s', (day, more, answer) =>
    expect(departureOn({ ...facts, ...more }, day).answer).toBe(answer),
  );

  test('a day that the host State fixed rests on another rule', () => {
    expect(departureOn(facts, '2026-01-16')).toMatchObject({ rule: 'R12', lastDay: '2026-02-14' });
    expect(departureOn({ ...facts, fixedDay: '2026-01-18' }, '2026-01-16')).toMatchObject({
      rule: 'R13',
      lastDay: '2026-01-18',
    });
  });
});

describe('a longer time to leave (R12)', () => {
  const request = {
    terminatedOn: '2026-01-15',
    requestedOn: '2026-02-14',
    earlierExtensions: 0,
    exceptional: true,
  };

  test.each([
    ['asked for on day 30', {}, true],
    ['asked for on day 31', { requestedOn: '2026-02-15' }, false],
    ['asked for before the end', { requestedOn: '2026-01-10' }, true],
    ['a second time', { earlierExtensions: 1 }, false],
    ['without exceptional circumstances', { exceptional: false }, false],
  ])('%s', (_, more, answer) =>
    expect(mayExtend({ ...request, ...more })).toMatchObject({ answer, rule: 'R12' }),
  );
});

describe('what derives from a tie (R15)', () => {
  test.each([
    [null, '2026-02-14'],
    ['2026-02-13', '2026-02-13'],
    ['2026-02-15', '2026-02-14'],
  ])('after a birthday of 15 January, departure %s: to %s', (departedOn, answer) =>
    expect(derivedStatusEndsOn('2026-01-15', departedOn)).toMatchObject({ answer, rule: 'R15' }),
  );
});

describe('documents that are out (R48)', () => {
  const card = {
    kind: 'IDENTITY_CARD',
    number: '7KQ2-M9XD-0',
    issuedOn: '2024-01-01',
    returnedOn: null,
    reportedLostOn: null,
  };

  test.each([
    [{}, true],
    [{ returnedOn: '2026-01-15' }, false],
    [{ returnedOn: '2026-01-16' }, true],
    [{ reportedLostOn: '2026-01-15' }, false],
    [{ reportedLostOn: '2026-01-16' }, true],
    [{ issuedOn: '2026-01-16' }, false],
  ])('with %j out on 15 January: %s', (more, out) =>
    expect(outstandingDocuments([{ ...card, ...more }], '2026-01-15').answer).toHaveLength(out ? 1 : 0),
  );

  test('the answer names them', () =>
    expect(outstandingDocuments([card], '2026-01-15')).toMatchObject({
      rule: 'R48',
      explanation: 'Still out: IDENTITY_CARD 7KQ2-M9XD-0.',
    }));
});

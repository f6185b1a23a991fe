import {
  lateness,
  missingPapers,
  missingPromotionFilings,
  needsReview,
  registrationOf,
  withoutPrivileges,
} from './staff-notification.rules';

describe('the notification within 30 days (R7, VCDR 10)', () => {
  const arrival = { arrivedOn: '2026-01-01', notifiedOn: null, acceptedOn: null };

  test.each([
    ['day 30', '2026-01-31', {}, 'NOT_YET_DUE', 0, 'NO_PRESUMPTION'],
    ['day 31', '2026-02-01', {}, 'LATE', 1, 'NONE'],
    [
      'day 40, notified on day 30',
      '2026-02-10',
      { notifiedOn: '2026-01-31' },
      'IN_TIME',
      0,
      'NO_PRESUMPTION',
    ],
    ['day 40, notified on day 31', '2026-02-10', { notifiedOn: '2026-02-01' }, 'LATE', 1, 'NONE'],
    ['day 35, to be notified on day 40', '2026-02-05', { notifiedOn: '2026-02-10' }, 'LATE', 5, 'NONE'],
    [
      'the day of the acceptance of a late notice',
      '2026-02-15',
      { notifiedOn: '2026-02-10', acceptedOn: '2026-02-15' },
      'LATE',
      10,
      'NO_PRESUMPTION',
    ],
    [
      'the day before that acceptance',
      '2026-02-14',
      { notifiedOn: '2026-02-10', acceptedOn: '2026-02-15' },
      'LATE',
      10,
      'NONE',
    ],
  ] as const)('on %s', (_, day, more, answer, daysLate, presumption) =>
    expect(lateness({ ...arrival, ...more }, day)).toMatchObject({
      answer,
      daysLate,
      presumption,
      rule: 'R7',
    }),
  );

  test('thirty days are thirty dates, also over the change of the clocks', () => {
    const autumn = { arrivedOn: '2026-10-20', notifiedOn: null, acceptedOn: null };
    expect(lateness(autumn, '2026-11-19').answer).toBe('NOT_YET_DUE');
    expect(lateness(autumn, '2026-11-20').answer).toBe('LATE');
  });
});

describe('the threshold of 90 days (R8)', () => {
  test.each([
    [1, 'TEMPORARY_DUTY'],
    [89, 'TEMPORARY_DUTY'],
    [90, 'REGISTERED'],
    [null, 'REGISTERED'],
  ])('%s days: %s', (days, answer) => expect(registrationOf(days)).toMatchObject({ answer, rule: 'R8' }));
});

describe('visa and papers', () => {
  test('who is sent needs passport, visa and record of entry; who is hired here the passport', () => {
    expect(missingPapers('SERVICE_STAFF', ['PASSPORT'])).toEqual(['VISA', 'ENTRY_RECORD']);
    expect(missingPapers('SERVICE_STAFF', ['VISA', 'ENTRY_RECORD', 'PASSPORT'])).toEqual([]);
    expect(missingPapers('LOCALLY_EMPLOYED', ['PASSPORT'])).toEqual([]);
    expect(missingPapers('LOCALLY_EMPLOYED', [])).toEqual(['PASSPORT']);
  });
});

describe('who is registered without privileges', () => {
  test.each([
    ['LOCALLY_EMPLOYED', false, true],
    ['FOREIGN_GOV_EMPLOYEE_MFGO', false, true],
    ['ADMIN_TECH_STAFF', true, true],
    ['ADMIN_TECH_STAFF', false, false],
    ['DIPLOMATIC_AGENT', true, true],
    ['CAREER_CONSULAR_OFFICER', true, false],
    ['IO_STAFF', true, false],
  ] as const)('%s, national or resident %s: %s', (category, nationalOrResident, answer) =>
    expect(withoutPrivileges({ category, nationalOrResident }).answer).toBe(answer),
  );
});

describe('six years', () => {
  test.each([
    ['2026-01-15', false],
    ['2026-01-16', true],
  ])('a post of 15 January 2020 is to be looked at on %s: %s', (day, answer) =>
    expect(needsReview('2020-01-15', day).answer).toBe(answer),
  );
});

describe('a promotion across categories (R46)', () => {
  const move = { from: 'ADMIN_TECH_STAFF', to: 'DIPLOMATIC_AGENT' } as const;

  test('asks for all three filings', () => {
    expect(missingPromotionFilings(move, [])).toMatchObject({
      answer: ['CHANGE_OF_VISA_CLASS', 'TERMINATION_OF_OLD_POST', 'NEW_NOTICE'],
      rule: 'R46',
    });
    expect(missingPromotionFilings(move, ['NEW_NOTICE', 'CHANGE_OF_VISA_CLASS']).answer).toEqual([
      'TERMINATION_OF_OLD_POST',
    ]);
    expect(
      missingPromotionFilings(move, ['NEW_NOTICE', 'CHANGE_OF_VISA_CLASS', 'TERMINATION_OF_OLD_POST']).answer,
    ).toEqual([]);
  });

  test('a move that keeps the class of the visa needs no other', () =>
    expect(
      missingPromotionFilings({ from: 'SERVICE_STAFF', to: 'ADMIN_TECH_STAFF' }, [
        'TERMINATION_OF_OLD_POST',
        'NEW_NOTICE',
      ]).answer,
    ).toEqual([]));
});

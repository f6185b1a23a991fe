import { legalDay } from '@fmg/shared/domain/clock';
import { appointmentStatuses } from '../appointment/appointment.tables';
import {
  householdStatus,
  workPermissionEndsOn,
  type MemberFacts,
  type SponsorFacts,
} from './household.rules';

const child: MemberFacts = {
  relation: 'CHILD',
  birthDate: '2005-01-15',
  since: '2022-06-01',
  until: null,
  livesInHousehold: true,
  studentUntil: null,
  disabilityStatementOn: null,
  marriedOn: null,
  authorizedOn: null,
  acceptedOn: '2000-01-01',
  refusedOn: null,
};
const spouse: MemberFacts = { ...child, relation: 'SPOUSE', birthDate: '1980-03-03' };
const sponsor: SponsorFacts = {
  category: 'DIPLOMATIC_AGENT',
  status: 'ACCREDITED',
  terminatedOn: null,
  departedOn: null,
  partnersRecognised: false,
};
const brief = ({ status, reason, lostOn }: ReturnType<typeof householdStatus>) => [status, reason, lostOn];

test.each([
  ['nothing is decided', { acceptedOn: null }, 'NOT_HOUSEHOLD', 'NOT_ACCEPTED'],
  ['it was accepted on the day after', { acceptedOn: '2023-01-02' }, 'NOT_HOUSEHOLD', 'NOT_ACCEPTED'],
  ['it was accepted on the day', { acceptedOn: '2023-01-01' }, 'ELIGIBLE', 'SPOUSE'],
  [
    'it was refused on the day after',
    { acceptedOn: null, refusedOn: '2023-01-02' },
    'NOT_HOUSEHOLD',
    'NOT_ACCEPTED',
  ],
  ['it was refused', { acceptedOn: null, refusedOn: '2023-01-01' }, 'NOT_HOUSEHOLD', 'TIE_REFUSED'],
] as const)('of a tie on the day when %s', (_, more, status, reason) =>
  expect(householdStatus({ ...spouse, ...more }, sponsor, '2023-01-01')).toMatchObject({ status, reason }),
);

describe('children (R14, R15)', () => {
  const student = { studentUntil: '2028-05-31' };

  test.each([
    ['the eve of the 21st birthday', '2026-01-14', {}, 'ELIGIBLE', 'MINOR_CHILD', null],
    ['the 21st birthday', '2026-01-15', {}, 'AGED_OUT', 'AGE', '2026-01-15'],
    ['the 21st birthday of a student', '2026-01-15', student, 'ELIGIBLE', 'STUDENT', null],
    ['the eve of the 23rd birthday of a student', '2028-01-14', student, 'ELIGIBLE', 'STUDENT', null],
    ['the 23rd birthday of a student', '2028-01-15', student, 'AGED_OUT', 'AGE', '2028-01-15'],
    ['the last day of a letter', '2026-05-31', { studentUntil: '2026-05-31' }, 'ELIGIBLE', 'STUDENT', null],
    ['the day after', '2026-06-01', { studentUntil: '2026-05-31' }, 'AGED_OUT', 'AGE', '2026-06-01'],
    [
      'a letter that ended at 20',
      '2026-01-15',
      { studentUntil: '2025-05-31' },
      'AGED_OUT',
      'AGE',
      '2026-01-15',
    ],
    [
      'the 30th birthday of who cannot support itself',
      '2035-01-15',
      { disabilityStatementOn: '2024-05-01' },
      'ELIGIBLE',
      'DISABLED_CHILD',
      null,
    ],
    [
      'the day before the statement',
      '2026-02-01',
      { disabilityStatementOn: '2026-02-02' },
      'AGED_OUT',
      'AGE',
      '2026-01-15',
    ],
    ['the eve of the wedding', '2025-08-01', { marriedOn: '2025-08-02' }, 'ELIGIBLE', 'MINOR_CHILD', null],
    ['the wedding', '2025-08-02', { marriedOn: '2025-08-02' }, 'NOT_HOUSEHOLD', 'MARRIED', '2025-08-02'],
    [
      'boarding school with its letter',
      '2025-01-15',
      { livesInHousehold: false, studentUntil: '2025-06-01' },
      'ELIGIBLE',
      'MINOR_CHILD',
      null,
    ],
    ['elsewhere', '2025-01-15', { livesInHousehold: false }, 'NOT_HOUSEHOLD', 'LIVES_ELSEWHERE', null],
    [
      'any day, born nobody knows when',
      '2025-01-15',
      { birthDate: null },
      'NOT_HOUSEHOLD',
      'BIRTH_DATE_UNKNOWN',
      null,
    ],
  ] as const)('%s', (_, day, more, ...expected) =>
    expect(brief(householdStatus({ ...child, ...more }, sponsor, day))).toEqual(expected),
  );

  test.each([
    ['2025-02-28', 'ELIGIBLE'],
    ['2025-03-01', 'AGED_OUT'],
  ])('who is born on 29 February is on %s %s', (day, status) =>
    expect(householdStatus({ ...child, birthDate: '2004-02-29' }, sponsor, day).status).toBe(status),
  );

  test('a birthday begins at midnight in Washington, on days on which the clocks change as well', () => {
    const at = (birthDate: string, moment: string) =>
      householdStatus({ ...child, birthDate }, sponsor, legalDay(new Date(moment))).status;
    expect(at('2005-03-08', '2026-03-08T04:59:59Z')).toBe('ELIGIBLE');
    expect(at('2005-03-08', '2026-03-08T05:00:00Z')).toBe('AGED_OUT');
    expect(at('2005-11-01', '2026-11-01T03:59:59Z')).toBe('ELIGIBLE');
    expect(at('2005-11-01', '2026-11-01T04:00:00Z')).toBe('AGED_OUT');
    expect(at('2005-11-02', '2026-11-02T04:59:59Z')).toBe('ELIGIBLE');
  });

  test('who has grown out is told by which rule', () =>
    expect(householdStatus(child, sponsor, '2026-01-15')).toMatchObject({
      rule: 'R15',
      legalBasis: '22 CFR 41.21(a)(3); VCDR 39(2)',
      explanation: 'The child has grown out of the household on 2026-01-15.',
    }));
});

describe('spouses, partners and relatives (R14)', () => {
  const day = '2026-01-15';
  const parent: MemberFacts = { ...spouse, relation: 'PARENT' };

  test.each([
    ['a spouse', spouse, {}, 'ELIGIBLE', 'SPOUSE', null],
    [
      'a spouse elsewhere',
      { ...spouse, livesInHousehold: false },
      {},
      'NOT_HOUSEHOLD',
      'LIVES_ELSEWHERE',
      null,
    ],
    ['a spouse from tomorrow', { ...spouse, since: '2026-01-16' }, {}, 'NOT_HOUSEHOLD', 'NOT_YET', null],
    ['a spouse to tomorrow', { ...spouse, until: '2026-01-16' }, {}, 'ELIGIBLE', 'SPOUSE', null],
    ['a spouse to today', { ...spouse, until: day }, {}, 'NOT_HOUSEHOLD', 'TIE_ENDED', day],
    [
      'a partner',
      { ...spouse, relation: 'DOMESTIC_PARTNER' },
      {},
      'NOT_HOUSEHOLD',
      'PARTNER_NOT_RECOGNIZED',
      null,
    ],
    [
      'a partner by reciprocity',
      { ...spouse, relation: 'DOMESTIC_PARTNER' },
      { partnersRecognised: true },
      'ELIGIBLE',
      'DOMESTIC_PARTNER',
      null,
    ],
    ['a parent', parent, {}, 'NOT_HOUSEHOLD', 'NOT_AUTHORIZED', null],
    ['a parent, authorized', { ...parent, authorizedOn: day }, {}, 'ELIGIBLE', 'AUTHORIZED', null],
    [
      'a parent, authorized tomorrow',
      { ...parent, authorizedOn: '2026-01-16' },
      {},
      'NOT_HOUSEHOLD',
      'NOT_AUTHORIZED',
      null,
    ],
  ] as const)('%s', (_, member, more, ...expected) =>
    expect(brief(householdStatus(member, { ...sponsor, ...more }, day))).toEqual(expected),
  );
});

describe('the post from which the status derives', () => {
  test.each([
    ['2026-01-15', { terminatedOn: '2026-01-15' }, 'SPOUSE', null],
    ['2026-01-16', { terminatedOn: '2026-01-15' }, 'SPONSOR_ENDED', '2026-01-15'],
    ['2026-01-20', { terminatedOn: '2026-01-15', departedOn: '2026-01-18' }, 'SPONSOR_ENDED', '2026-01-15'],
    ['2026-01-15', { departedOn: '2026-01-15' }, 'SPONSOR_ENDED', '2026-01-15'],
    ['2026-01-15', { category: 'HONORARY_CONSULAR_OFFICER' }, 'SPONSOR_WITHOUT_FAMILY', null],
    ['2026-01-15', { category: 'LOCALLY_EMPLOYED' }, 'SPONSOR_WITHOUT_FAMILY', null],
  ] as const)('on %s with %j: %s', (day, more, reason, lostOn) => {
    const answer = householdStatus(spouse, { ...sponsor, ...more }, day);
    expect([answer.reason, answer.lostOn]).toEqual([reason, lostOn]);
  });

  test('a post that is not recognised carries no family', () =>
    expect(
      appointmentStatuses.filter(
        (status) => householdStatus(spouse, { ...sponsor, status }, '2026-01-15').status === 'NOT_HOUSEHOLD',
      ),
    ).toEqual(['REGISTERED_NO_PI', 'REFUSED', 'WITHDRAWN', 'RECOGNITION_REFUSED']));
});

describe('permission to work', () => {
  test.each([
    [{ student: 'NO', studentLimit: 25 }, '2026-01-15'],
    [{ student: 'FULL_TIME', studentLimit: 23 }, '2028-01-15'],
    [{ student: 'FULL_TIME', studentLimit: 25 }, '2030-01-15'],
  ] as const)('with %j to %s', (facts, answer) =>
    expect(workPermissionEndsOn('2005-01-15', facts).answer).toBe(answer),
  );

  test('a limit of 25 keeps nobody in the household', () =>
    expect(householdStatus({ ...child, studentUntil: '2029-06-01' }, sponsor, '2029-01-15').status).toBe(
      'AGED_OUT',
    ));
});

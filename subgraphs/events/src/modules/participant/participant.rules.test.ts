// The table of limits of stay, and how whole months are counted.
import {
  lastDayOfStay,
  limits,
  participantCategories,
  staysWithinLimit,
  type ParticipantCategory,
  type Stay,
} from './participant.rules';

const stay = (category: ParticipantCategory, rest: Partial<Stay> = {}): Stay => ({
  category,
  startsOn: '2026-03-15',
  inAgricultureOrHospitality: false,
  extensionMonths: 0,
  ...rest,
});

describe('how long an exchange visitor may stay (22 CFR 62)', () => {
  test.each<[ParticipantCategory, string | null]>([
    ['PROFESSOR', '2031-03-14'],
    ['RESEARCH_SCHOLAR', '2031-03-14'],
    ['SHORT_TERM_SCHOLAR', '2026-09-14'],
    ['TRAINEE', '2027-09-14'],
    ['INTERN', '2027-03-14'],
    ['STUDENT_INTERN', '2027-03-14'],
    ['COLLEGE_UNIVERSITY_STUDENT', null],
    ['TEACHER', '2029-03-14'],
    ['SECONDARY_SCHOOL_STUDENT', '2027-03-14'],
    ['SPECIALIST', '2027-03-14'],
    ['PHYSICIAN', '2033-03-14'],
    ['INTERNATIONAL_VISITOR', '2027-03-14'],
    ['GOVERNMENT_VISITOR', '2027-09-14'],
    ['CAMP_COUNSELOR', '2026-07-14'],
    ['AU_PAIR', '2027-03-14'],
    ['SUMMER_WORK_TRAVEL', '2026-07-14'],
  ])('a stay as %s from 15 March 2026 may last until %s', (category, last) => {
    expect(lastDayOfStay(stay(category))).toBe(last);
  });

  test('every category has a limit, and no limit is of an unknown category', () => {
    expect(Object.keys(limits).toSorted()).toEqual(participantCategories.toSorted());
  });

  test('a trainee in agriculture or hospitality stays 12 months, not 18; other categories are not shortened', () => {
    expect(lastDayOfStay(stay('TRAINEE', { inAgricultureOrHospitality: true }))).toBe('2027-03-14');
    expect(lastDayOfStay(stay('SPECIALIST', { inAgricultureOrHospitality: true }))).toBe('2027-03-14');
  });

  test('a teacher may be given two more years, an au pair one, and no more', () => {
    expect(lastDayOfStay(stay('TEACHER', { extensionMonths: 24 }))).toBe('2031-03-14');
    expect(lastDayOfStay(stay('TEACHER', { extensionMonths: 36 }))).toBe('2031-03-14');
    expect(lastDayOfStay(stay('AU_PAIR', { extensionMonths: 9 }))).toBe('2027-12-14');
  });

  test('months granted to a category that cannot be extended do not count', () => {
    expect(lastDayOfStay(stay('INTERN', { extensionMonths: 6 }))).toBe('2027-03-14');
  });

  test('a month that has no such day ends with its last day, in leap years too', () => {
    expect(lastDayOfStay(stay('SHORT_TERM_SCHOLAR', { startsOn: '2026-08-31' }))).toBe('2027-02-28');
    expect(lastDayOfStay(stay('SHORT_TERM_SCHOLAR', { startsOn: '2027-08-31' }))).toBe('2028-02-29');
    expect(lastDayOfStay(stay('SHORT_TERM_SCHOLAR', { startsOn: '2026-07-01' }))).toBe('2026-12-31');
  });

  test('a stay that ends on the last day is within the limit, a day later it is not', () => {
    expect(staysWithinLimit({ ...stay('INTERN'), endsOn: '2027-03-14' })).toBe(true);
    expect(staysWithinLimit({ ...stay('INTERN'), endsOn: '2027-03-15' })).toBe(false);
  });

  test('a student at a college is within the limit whatever the length of study', () => {
    expect(staysWithinLimit({ ...stay('COLLEGE_UNIVERSITY_STUDENT'), endsOn: '2033-01-01' })).toBe(true);
  });
});

import {
  admissionOn,
  honoraryConditions,
  honoraryStanding,
  type HonoraryFacts,
} from './consular-officer.rules';

describe('when the head of a consular post may act (R47)', () => {
  const facts = {
    consentedOn: '2025-01-01',
    exequaturOn: null,
    provisionallyAdmittedOn: null,
    endedOn: null,
  };

  test.each([
    ['with consent alone', {}, 'NOT_ADMITTED'],
    ['from the day of the exequatur', { exequaturOn: '2026-01-15' }, 'ACTIVE'],
    ['before the exequatur', { exequaturOn: '2026-01-16' }, 'NOT_ADMITTED'],
    ['by provisional admission', { provisionallyAdmittedOn: '2026-01-15' }, 'ACTIVE'],
    [
      'with an exequatur but without consent',
      { exequaturOn: '2026-01-10', consentedOn: null },
      'NOT_ADMITTED',
    ],
    ['from the day of the withdrawal', { exequaturOn: '2026-01-10', endedOn: '2026-01-15' }, 'ENDED'],
    ['the day before it', { exequaturOn: '2026-01-10', endedOn: '2026-01-16' }, 'ACTIVE'],
  ])('%s', (_, more, answer) =>
    expect(admissionOn({ ...facts, ...more }, '2026-01-15')).toMatchObject({ answer, rule: 'R47' }),
  );
});

describe('honorary officers (R23)', () => {
  const day = '2026-01-15';
  const facts: HonoraryFacts = {
    nationalOfHost: true,
    permanentResident: false,
    birthDate: '2005-01-15',
    livesInDistrict: true,
    approvedOn: day,
  };

  test.each([
    [{}, 'MAY_ACT', []],
    [{ nationalOfHost: false, permanentResident: true }, 'MAY_ACT', []],
    [{ nationalOfHost: false }, 'DENIED', ['NATIONAL_OR_RESIDENT']],
    [{ birthDate: '2005-01-16' }, 'DENIED', ['AGE']],
    [{ birthDate: null }, 'DENIED', ['AGE']],
    [{ livesInDistrict: false }, 'DENIED', ['LIVES_IN_DISTRICT']],
    [{ approvedOn: null }, 'MAY_BE_RECOGNIZED', ['APPROVED']],
    [{ approvedOn: '2026-01-16' }, 'MAY_BE_RECOGNIZED', ['APPROVED']],
    [{ approvedOn: null, livesInDistrict: false }, 'DENIED', ['LIVES_IN_DISTRICT', 'APPROVED']],
  ] as const)('with %j: %s', (more, answer, failed) =>
    expect(honoraryStanding({ ...facts, ...more }, day)).toMatchObject({ answer, failed, rule: 'R23' }),
  );

  test('every condition is told, with what was found', () =>
    expect(honoraryConditions(facts, day).map(({ name, explanation }) => [name, explanation])).toEqual([
      ['NATIONAL_OR_RESIDENT', 'The officer is a national of the host State.'],
      ['AGE', 'The officer is 21 years old; 21 is the least.'],
      ['LIVES_IN_DISTRICT', 'The officer lives in the area of the district.'],
      ['APPROVED', 'Recognised since 2026-01-15.'],
    ]));
});

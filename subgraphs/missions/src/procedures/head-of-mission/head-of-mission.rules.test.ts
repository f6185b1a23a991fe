import { agrementAllows, functionsBeganAt, mayTakeCharge, type ChargeFacts } from './head-of-mission.rules';

describe('agrément first (R1, VCDR 4)', () => {
  test.each([
    [null, false],
    ['2026-01-16', false],
    ['2026-01-15', true],
    ['2025-11-03', true],
  ])('with agrément of %s a head may be appointed on 15 January: %s', (grantedOn, answer) =>
    expect(agrementAllows(grantedOn, '2026-01-15')).toMatchObject({
      answer,
      rule: 'R1',
      legalBasis: 'VCDR 4(1)',
    }),
  );
});

describe("the start of a head's functions (R2, VCDR 13(1))", () => {
  const copy = new Date('2026-01-05T15:00:00Z');
  const presented = new Date('2026-01-14T16:00:00Z');

  test.each([
    ['COPY_PRESENTED', copy, presented, copy],
    ['COPY_PRESENTED', copy, null, copy],
    ['COPY_PRESENTED', null, presented, presented],
    ['COPY_PRESENTED', null, null, null],
    ['ACCREDITED', copy, presented, presented],
    ['ACCREDITED', copy, null, null],
  ] as const)('by the practice %s, with %p and %p: %p', (practice, copyAt, presentedAt, answer) =>
    expect(
      functionsBeganAt({ credentialsCopyPresentedAt: copyAt, credentialsPresentedAt: presentedAt }, practice),
    ).toMatchObject({ answer, rule: 'R2' }),
  );
});

describe('charge ad interim (R5, VCDR 19)', () => {
  const facts: ChargeFacts = {
    head: 'VACANT',
    category: 'DIPLOMATIC_AGENT',
    accepted: true,
    otherInCharge: false,
  };

  test.each([
    [{}, true],
    [{ head: 'CANNOT_ACT' }, true],
    [{ head: 'ACTS' }, false],
    [{ category: 'ADMIN_TECH_STAFF' }, false],
    [{ category: 'HEAD_OF_MISSION' }, false],
    [{ accepted: false }, false],
    [{ otherInCharge: true }, false],
  ] as const)('with %j: %s', (more, answer) =>
    expect(mayTakeCharge({ ...facts, ...more })).toMatchObject({ answer, rule: 'R5', legalBasis: 'VCDR 19' }),
  );

  test('everything that stands against it is told', () =>
    expect(mayTakeCharge({ ...facts, head: 'ACTS', otherInCharge: true }).explanation).toBe(
      "The person may not take charge: the head of mission acts; another chargé d'affaires is in charge.",
    ));
});

import { testMachine } from '@fmg/shared/testing/machine';
import { relationsMachine } from './relations.machine';
import { dutiesIn } from '../../records/country/relations.rules';

describe('the life of diplomatic relations', () => {
  testMachine(relationsMachine, {
    steps: [
      [null, 'recordNone', 'NONE'],
      [null, 'establish', 'NORMAL'],
      ['NONE', 'establish', 'NORMAL'],
      ['NORMAL', 'restrict', 'RESTRICTED'],
      ['NORMAL', 'recallMission', 'MISSION_RECALLED'],
      ['NORMAL', 'sever', 'RELATIONS_SEVERED'],
      ['RESTRICTED', 'recallMission', 'MISSION_RECALLED'],
      ['RESTRICTED', 'sever', 'RELATIONS_SEVERED'],
      ['RESTRICTED', 'restore', 'RESTORED'],
      ['MISSION_RECALLED', 'sever', 'RELATIONS_SEVERED'],
      ['MISSION_RECALLED', 'nameProtectingPower', 'PROTECTING_POWER_NAMED'],
      ['MISSION_RECALLED', 'restore', 'RESTORED'],
      ['RELATIONS_SEVERED', 'nameProtectingPower', 'PROTECTING_POWER_NAMED'],
      ['RELATIONS_SEVERED', 'takeIntoCustody', 'STATE_CUSTODY'],
      ['RELATIONS_SEVERED', 'restore', 'RESTORED'],
      ['PROTECTING_POWER_NAMED', 'restore', 'RESTORED'],
      ['STATE_CUSTODY', 'nameProtectingPower', 'PROTECTING_POWER_NAMED'],
      ['STATE_CUSTODY', 'restore', 'RESTORED'],
      ['RESTORED', 'restrict', 'RESTRICTED'],
      ['RESTORED', 'recallMission', 'MISSION_RECALLED'],
      ['RESTORED', 'sever', 'RELATIONS_SEVERED'],
    ],
    facts: {
      today: '2026-01-15',
      countryCode: 'FR',
      legalBasis: 'Note of 15 January 2026',
      protectingPowerCode: 'CH',
      protectingPowerAccepted: true,
    },
    when: { takeIntoCustody: { protectingPowerCode: null } },
    broken: {
      NOTICE_GIVEN: { legalBasis: ' ' },
      THIRD_STATE_NAMED: { protectingPowerCode: 'FR' },
      PROTECTING_POWER_ACCEPTED: { protectingPowerAccepted: false },
      NO_PROTECTING_POWER: { protectingPowerCode: 'CH' },
    },
  });

  test('the host State cannot protect the interests of another against itself', () => {
    const guard = relationsMachine.transitions
      .flatMap((each) => each.guards ?? [])
      .find((each) => each.code === 'THIRD_STATE_NAMED');
    const facts = { today: '2026-01-15', countryCode: 'FR', legalBasis: null, protectingPowerAccepted: true };
    expect(guard?.holds({ ...facts, protectingPowerCode: 'US' })).toBe(false);
    expect(guard?.holds({ ...facts, protectingPowerCode: null })).toBe(false);
  });

  test.each([
    ['NORMAL', []],
    ['RESTRICTED', ['VCDR 11; VCCR 20; 22 USC 4304(b)']],
    ['RELATIONS_SEVERED', ['VCDR 44; VCCR 26', 'VCDR 45(a); VCCR 27(1)(a)']],
    ['PROTECTING_POWER_NAMED', ['VCDR 45(a); VCCR 27(1)(a)', 'VCDR 45(b)', 'VCDR 45(c), 46']],
    ['STATE_CUSTODY', ['VCDR 45(a); VCCR 27(1)(a)', '22 USC 4305(c)']],
  ] as const)('%s: the duties and their articles', (status, articles) =>
    expect(dutiesIn(status).map((each) => each.legalBasis)).toEqual(articles),
  );
});

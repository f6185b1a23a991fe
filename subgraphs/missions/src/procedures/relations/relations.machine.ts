// The life of diplomatic relations with a State: in force, limited, broken, protected, restored (VCDR 2, 11, 44-46).
import { machineOver, type Guard, type MachineFacts } from '@fmg/shared/domain/machine';
import { relationsStatuses } from '../../records/country/relations.rules';

/** What decides the steps of relations. */
export interface RelationsFacts extends MachineFacts {
  /** Code of the State that the relations are with. */
  countryCode: string;
  /** The notice or act on which the step rests; null when none is named. */
  legalBasis: string | null;
  /** Code of the State that is to protect the interests; null when none is named. */
  protectingPowerCode: string | null;
  /** Whether the host State accepts it. */
  protectingPowerAccepted: boolean;
}

const HOST = 'US';

const noticeGiven: Guard<RelationsFacts> = {
  code: 'NOTICE_GIVEN',
  message: 'the notice or act on which the step rests is named',
  legalBasis: 'VCDR 2, 45',
  path: ['input', 'legalBasis'],
  holds: ({ legalBasis }) => legalBasis !== null && legalBasis.trim() !== '',
};

const thirdState: Guard<RelationsFacts> = {
  code: 'THIRD_STATE_NAMED',
  message: 'a third State is named, neither the sending nor the host State',
  legalBasis: 'VCDR 45(b), 45(c), 46',
  path: ['input', 'protectingPowerCode'],
  holds: ({ protectingPowerCode: code, countryCode }) =>
    code !== null && code !== countryCode && code !== HOST,
};

const accepted: Guard<RelationsFacts> = {
  code: 'PROTECTING_POWER_ACCEPTED',
  message: 'the host State accepts that State as protecting power',
  legalBasis: 'VCDR 45(c), 46',
  path: ['input', 'accepted'],
  holds: (facts) => facts.protectingPowerAccepted,
};

const nobodyNamed: Guard<RelationsFacts> = {
  code: 'NO_PROTECTING_POWER',
  message: 'no protecting power or other agent is named',
  rule: 'R42',
  legalBasis: '22 USC 4305(c)',
  holds: ({ protectingPowerCode }) => protectingPowerCode === null,
};

/** Diplomatic relations with one State. Restored relations are in force like those that never broke. */
export const relationsMachine = machineOver<RelationsFacts>()({
  name: 'diplomatic relations',
  legalBasis: 'VCDR 2, 44-46',
  states: relationsStatuses,
  ends: [],
  transitions: [
    { event: 'recordNone', from: [null], to: 'NONE', by: ['SENIOR_DECISION'], mutation: 'recordNoRelations' },
    {
      event: 'establish',
      from: [null, 'NONE'],
      to: 'NORMAL',
      by: ['SENIOR_DECISION'],
      mutation: 'establishRelations',
    },
    {
      event: 'restrict',
      from: ['NORMAL', 'RESTORED'],
      to: 'RESTRICTED',
      by: ['SENIOR_DECISION'],
      mutation: 'restrictRelations',
    },
    {
      event: 'recallMission',
      from: ['NORMAL', 'RESTRICTED', 'RESTORED'],
      to: 'MISSION_RECALLED',
      by: ['SENIOR_DECISION'],
      mutation: 'recordMissionRecall',
    },
    {
      event: 'sever',
      from: ['NORMAL', 'RESTRICTED', 'MISSION_RECALLED', 'RESTORED'],
      to: 'RELATIONS_SEVERED',
      by: ['SENIOR_DECISION'],
      mutation: 'severRelations',
      guards: [noticeGiven],
    },
    {
      event: 'nameProtectingPower',
      // Custody and interests may be entrusted also when a mission is recalled and relations stay (VCDR 45).
      from: ['MISSION_RECALLED', 'RELATIONS_SEVERED', 'STATE_CUSTODY'],
      to: 'PROTECTING_POWER_NAMED',
      by: ['SENIOR_DECISION'],
      mutation: 'nameProtectingPower',
      guards: [thirdState, accepted],
    },
    {
      event: 'takeIntoCustody',
      from: ['RELATIONS_SEVERED'],
      to: 'STATE_CUSTODY',
      by: ['SENIOR_DECISION'],
      mutation: 'takeIntoCustody',
      guards: [nobodyNamed],
    },
    {
      event: 'restore',
      from: [
        'RESTRICTED',
        'MISSION_RECALLED',
        'RELATIONS_SEVERED',
        'PROTECTING_POWER_NAMED',
        'STATE_CUSTODY',
      ],
      to: 'RESTORED',
      by: ['SENIOR_DECISION'],
      mutation: 'restoreRelations',
    },
  ],
});

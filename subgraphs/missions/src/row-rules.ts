// Of which class rows are, and whose: people are their mission's by post and household, too, and
// the case about a consular post is its embassy's.
import type { RowRules } from '@fmg/shared/guards/row-rules';
import { tie } from '@fmg/shared/db/tie';
import { appointment } from './records/appointment/appointment.tables';
import { householdMember } from './records/household/household.tables';
import { mission } from './records/mission/mission.tables';

export const rowRules: RowRules = {
  AccreditationCase: {
    class: { property: 'caseClass' },
    own: ['missionId', tie({ property: 'missionId', key: mission.id, missionId: mission.parentId })],
  },
  AppointmentNotice: {},
  Appointment: { class: { property: 'postClass' } },
  IdentityCard: { class: { property: 'cardClass' } },
  LateNotification: {},
  MissionStaffing: {},
  Passport: {},
  Person: {
    class: { property: 'nameClass' },
    own: [
      'missionId',
      tie({ key: appointment.personId, missionId: appointment.missionId }),
      tie({ key: householdMember.personId, missionId: householdMember.missionId }),
    ],
  },
};

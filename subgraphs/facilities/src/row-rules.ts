// Of which class rows are, and whose: crises and advisories are those of the missions to which they are addressed; protocol
// knows the assessments of events alone, the public the cases of zoning that the board reviews.
import type { RowRules } from '@fmg/shared/guards/row-rules';
import { tie } from '@fmg/shared/db/tie';
import { crisisMission } from './modules/crisis/crisis.tables';
import { cyberAdvisoryMission } from './modules/cyber-advisory/cyber-advisory.tables';

export const rowRules: RowRules = {
  Crisis: { own: [tie({ key: crisisMission.crisisId, missionId: crisisMission.missionId })] },
  CyberAdvisory: {
    own: [tie({ key: cyberAdvisoryMission.advisoryId, missionId: cyberAdvisoryMission.missionId })],
  },
  CyberAdvisoryAddressee: {},
  Facility: { class: { property: 'addressClass' } },
  MissionAccountability: {},
  PersonAccountability: {},
  SecurityAssessment: { part: { property: 'eventId' } },
  ZoningCase: { part: { property: 'path', value: 'FMBZA_REVIEW' } },
};

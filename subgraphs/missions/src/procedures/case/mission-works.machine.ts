// What the state of a mission leaves possible: nothing is notified, agreed or accepted without consent to it, or where work has stopped.
import type { Actor, Guard, MachineFacts } from '@fmg/shared/domain/machine';
import { worksIn } from '../../records/mission/mission.rules';
import type { MissionState } from '../../records/mission/mission.tables';

/** What every case of a person knows of the mission; who takes a step need not state it. */
export interface MissionStanding {
  missionState: MissionState;
}

/** What decides the steps of a case at a mission. */
export interface CaseFacts extends MachineFacts, MissionStanding {}

/** Stands before each step that begins something or gives status. Whatever ends it is possible in every state of the mission. */
export const missionWorks: Guard<MissionStanding> = {
  code: 'MISSION_WORKS',
  message: 'the host State has consented to the mission, and its work has neither ended nor been suspended',
  legalBasis: 'VCDR 2, 3, 45; VCCR 4, 25, 27',
  holds: ({ missionState }) => worksIn(missionState),
  found: ({ missionState }) => `The mission is ${missionState}.`,
};

/** Who may bring about the end of a mission: what hangs on it ends with their act, or by the clock. */
export const endedBy: readonly Actor[] = [
  'SYSTEM',
  'MISSION_CLERK',
  'ACCREDITATION_OFFICER',
  'PROTOCOL_OFFICER',
  'SENIOR_DECISION',
];

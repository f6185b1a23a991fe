// What the state of a mission leaves possible: nothing is notified, agreed or accepted without consent to it, or where work has stopped.
import type { Guard, MachineFacts } from '@fmg/shared/domain/machine';
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

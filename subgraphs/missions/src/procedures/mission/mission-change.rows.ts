// What changes of missions answer: ids, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a change of a mission. */
export type MissionPayloadRow = Payload<{ missionId: string; caseId: string | null }>;

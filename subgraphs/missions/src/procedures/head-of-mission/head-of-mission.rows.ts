// What changes of heads of missions answer: ids, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a change of a case. */
export type AccreditationCasePayloadRow = Payload<{ caseId: string }>;

/** The answer of an appointment. */
export type AppointHeadOfMissionPayloadRow = Payload<{ caseId: string; appointmentId: string | null }>;

/** The answer of a change of a post. */
export type AppointmentPayloadRow = Payload<{ appointmentId: string }>;

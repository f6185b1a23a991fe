// What changes of notices answer: ids, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';
import type { RecognitionTest } from './recognition.rules';

/** The answer of a notice: ids, from which the payload is read anew. */
export type AppointmentNoticePayloadRow = Payload<{ caseId: string; appointmentId: string | null }>;

/** The answer of an acceptance. */
export type AcceptAppointmentPayloadRow = Payload<{
  caseId: string;
  identityCardId: string | null;
  failedTests: readonly RecognitionTest[];
}>;

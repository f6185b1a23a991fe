// What changes of posts answer: ids, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a transfer. */
export type TransferAppointmentPayloadRow = Payload<{
  caseId: string;
  endedCaseId: string;
  appointmentId: string | null;
}>;

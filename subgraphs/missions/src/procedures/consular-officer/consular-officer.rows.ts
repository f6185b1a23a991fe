// What changes of consular officers answer: ids, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a change of the case of a consular officer. */
export type ConsularOfficerPayloadRow = Payload<{ caseId: string; appointmentId: string | null }>;

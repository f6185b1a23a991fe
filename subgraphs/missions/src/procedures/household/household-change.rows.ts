// What changes of households answer: ids, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a change of a household. */
export type HouseholdMemberPayloadRow = Payload<{ householdMemberId: string }>;

// What changes of relations answer: keys, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a change of relations. */
export type RelationsPayloadRow = Payload<{ countryCode: string; caseIds: string[] }>;

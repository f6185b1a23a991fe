// What the registration of a person answers: an id, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a registration. */
export type RegisterPersonPayloadRow = Payload<{ personId: string }>;

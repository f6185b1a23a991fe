// What changes of identity cards answer: ids, from which the payload is read anew.
import type { Payload } from '@fmg/shared/changes/change';

/** The answer of a change of a card. */
export type IdentityCardPayloadRow = Payload<{ identityCardId: string }>;

// The one list of codes with which a change can be refused, each with what it means and how to mend it.
import { graphRefusals } from './graph';
import type { RefusalMeaning } from './meaning';
import { missionsRefusals } from './missions';

const registry = { ...graphRefusals, ...missionsRefusals } as const;

/** A code with which a change can be refused: a value of `RefusalCode` in the schema. */
export type RefusalCode = keyof typeof registry;

/** What each means, by code. */
export const refusalCodes: Readonly<Record<RefusalCode, RefusalMeaning>> = registry;

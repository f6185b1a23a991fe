// Refusals as clients see them.
import type { Refusal } from '../domain/machine';
import { refusalCodes } from '../domain/refusals/codes';

/** How to mend what a code stands for is the same wherever the code is given. */
export const refusalResolvers = {
  Refusal: { remedy: ({ code }: Refusal): string => refusalCodes[code].remedy },
};

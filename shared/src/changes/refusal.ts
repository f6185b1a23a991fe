// Refusals: what the Office declines on a rule is an answer, not an error.
import type { Refusal } from '../domain/machine';
import type { RefusalCode } from '../domain/refusals/codes';

export type { Refusal };

/** A refusal of which only what matters is told. */
export function refusal(
  code: RefusalCode,
  message: string,
  { rule = null, legalBasis = null, path = null }: Partial<Refusal> = {},
): Refusal {
  return { code, message, rule, legalBasis, path };
}

/** Thrown within a change: nothing of it remains, and the caller gets the refusals. */
export class Refused extends Error {
  /** `told` is answered beside the refusals, e.g. the tests that were not passed. */
  constructor(
    readonly refusals: readonly Refusal[],
    readonly told: Readonly<Record<string, unknown>> = {},
  ) {
    super(refusals.map((each) => each.message).join(' '));
    this.name = 'Refused';
  }
}

/** Ends a change with one refusal; of a ruling its rule and article are told. */
export function refuse(code: RefusalCode, message: string, more: Partial<Refusal> = {}): never {
  throw new Refused([refusal(code, message, more)]);
}

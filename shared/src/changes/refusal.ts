// Refusals: what the Office declines on a rule is an answer, not an error.

/** Why something was not done, as the `Refusal` of the schema. */
export interface Refusal {
  /** What is refused, in one word, e.g. `GUARD_FAILED`; see the codes of each change. */
  code: string;
  /** What is wrong, and how to mend it. */
  message: string;
  /** The rule that decides, e.g. `R7`; null when no rule of law does. */
  rule: string | null;
  /** The article behind the rule, e.g. `VCDR 10`. */
  legalBasis: string | null;
  /** The part of the input that is meant, e.g. `["input", "arrivedAt"]`. */
  path: readonly string[] | null;
}

/** A refusal of which only what matters is told. */
export function refusal(code: string, message: string, more: Partial<Refusal> = {}): Refusal {
  return { rule: null, legalBasis: null, path: null, ...more, code, message };
}

/** Thrown within a change: nothing of it remains, and the caller gets the refusals. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((each) => each.message).join(' '));
    this.name = 'Refused';
  }
}

/** Ends a change with one refusal. */
export function refuse(code: string, message: string, more: Partial<Refusal> = {}): never {
  throw new Refused([refusal(code, message, more)]);
}

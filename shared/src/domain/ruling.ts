// The answer to a question of law: what holds, by which rule and article, and why.

/** An answer with what it rests on. */
export interface Ruling<Answer> {
  answer: Answer;
  /** The rule that decides, e.g. `R12`; null where practice has no numbered rule. */
  rule: string | null;
  /** The article or practice behind it, e.g. `VCDR 39(2)`. */
  legalBasis: string;
  /** The reason in one sentence. */
  explanation: string;
}

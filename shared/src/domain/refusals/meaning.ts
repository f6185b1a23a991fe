// What is documented of a refusal.

/** What a code means, and how to mend what it refuses. */
export interface RefusalMeaning {
  meaning: string;
  remedy: string;
  /** Which changes give it, in words, where naming them says less. */
  by?: string;
}

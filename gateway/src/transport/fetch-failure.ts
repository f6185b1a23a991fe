// Why a call of a subgraph brought nothing.

/** Why a fetch brought nothing. */
export type Reason = 'FAILED' | 'REFUSED' | 'TIMED_OUT' | 'INVALID_ANSWER';

const messages: Readonly<Record<Reason, string>> = {
  FAILED: 'could not be reached',
  REFUSED: 'gave errors only',
  TIMED_OUT: 'did not answer in time',
  INVALID_ANSWER: 'gave an answer that cannot be used',
};

/** A fetch that brought nothing, and why; the cause is for the log. */
export class FetchFailure extends Error {
  constructor(
    readonly reason: Reason,
    cause?: unknown,
  ) {
    super(messages[reason], { cause });
  }
}

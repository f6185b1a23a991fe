// Whether anybody still waits for an answer.

/** Says whether anybody still waits; an AbortSignal does, but costs more to make than most reads. */
export interface AbortState {
  /** True when the caller has gone or its time is up. */
  readonly aborted: boolean;
}

/** Throws when nobody waits any more. */
export function throwIfGone(state: AbortState | undefined): void {
  if (state?.aborted === true) throw new DOMException('This operation was aborted', 'AbortError');
}

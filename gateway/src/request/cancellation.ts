// Tells that a client has disconnected before it had its response. An AbortSignal says the same, and costs more to make than a small
// read.

/** Whether the work for a request is cancelled, and who wants to hear of it. */
export class Cancellation {
  private readonly listeners = new Set<() => void>();
  private cancelled = false;

  /** True when the client has disconnected. */
  get isCancelled(): boolean {
    return this.cancelled;
  }

  /** The client has disconnected. */
  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    for (const listener of this.listeners) listener();
  }

  addListener(listener: () => void): void {
    this.listeners.add(listener);
  }

  removeListener(listener: () => void): void {
    this.listeners.delete(listener);
  }
}

// When a client goes before it has its answer. An AbortSignal says the same, and costs more to make than a small read.

/** Whether a client has gone, and who wants to hear of it. */
export class Departure {
  private readonly listeners = new Set<() => void>();
  private isOver = false;

  /** True when the client has gone. */
  get isPast(): boolean {
    return this.isOver;
  }

  /** The client goes. */
  happen(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const listener of this.listeners) listener();
  }

  add(listener: () => void): void {
    this.listeners.add(listener);
  }

  delete(listener: () => void): void {
    this.listeners.delete(listener);
  }
}

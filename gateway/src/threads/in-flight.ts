// What is in flight between two threads, by its number.

/** A `Map` from which every answer deletes would keep what it held, see decision 020. */
export class InFlight<Value> {
  private readonly values: Record<number, Value> = {};
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(id: number): Value | undefined {
    return this.values[id];
  }

  /** Adds something under a number that is not taken. */
  add(id: number, value: Value): void {
    this.values[id] = value;
    this.count += 1;
  }

  /** Ends what has a number, if anything has. */
  end(id: number): void {
    if (!(id in this.values)) return;
    delete this.values[id];
    this.count -= 1;
  }

  /** Ends everything, and gives what it was. */
  endAll(): Value[] {
    const ids = Object.keys(this.values).map(Number);
    return ids.flatMap((id) => {
      const value = this.values[id];
      this.end(id);
      return value === undefined ? [] : [value];
    });
  }
}

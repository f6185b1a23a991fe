// A map that does not grow for ever: what was put in first goes first.

/** Keeps at most so many values, each until its moment. */
export class Remembered<Value> {
  private readonly values = new Map<string, { value: Value; until: number }>();

  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const found = this.values.get(key);
    if (found === undefined || Date.now() < found.until) return found?.value;
    this.values.delete(key);
    return undefined;
  }

  /** Keeps a value until a moment, in milliseconds of `Date.now()`. */
  set(key: string, value: Value, until: number): void {
    const [oldest] = this.values.keys();
    if (this.values.size >= this.limit && oldest !== undefined && !this.values.has(key))
      this.values.delete(oldest);
    this.values.set(key, { value, until });
  }

  delete(key: string): void {
    this.values.delete(key);
  }
}

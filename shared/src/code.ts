// Texts that become functions: what is known when something is prepared is written out, and costs nothing when it runs.

/** The text of a function, and the values that it names. */
export class Code {
  private readonly values: unknown[] = [];

  /** The name by which the text knows a value. */
  hold(value: unknown): string {
    return `held${this.values.push(value) - 1}`;
  }

  /** Gives what the text says. Nothing of a request may be in it but as JSON. */
  compile(text: string): unknown {
    const names = this.values.map((_, index) => `held${index}`);
    const make = new Function(...names, `return ${text};`) as (...values: unknown[]) => unknown; // it returns what the text says
    return make(...this.values);
  }
}

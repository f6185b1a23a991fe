// Texts that become functions: what is known when an operation is prepared is written out, and costs nothing when it runs.
import { isEnumType, type GraphQLLeafType } from 'graphql';

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

/**
 * The text of a test that a leaf passes only when it may stand in an answer as it is: most do. `assignment` gives `value` the
 * leaf. Undefined where there is no such test; what does not pass is not wrong for that.
 */
export function glance(code: Code, type: GraphQLLeafType, assignment: string): string | undefined {
  if (isEnumType(type)) {
    const all = type.getValues();
    if (!all.every(({ name, value }) => name === value)) return undefined;
    return `${code.hold(new Set(all.map(({ name }) => name)))}.has(${assignment})`;
  }
  switch (type.name) {
    case 'String':
    case 'ID':
      return `typeof (${assignment}) === 'string'`;
    case 'Int':
      return `typeof (${assignment}) === 'number' && (value | 0) === value`;
    case 'Float':
      return `Number.isFinite(${assignment})`;
    case 'Boolean':
      return `typeof (${assignment}) === 'boolean'`;
    default:
      return undefined;
  }
}

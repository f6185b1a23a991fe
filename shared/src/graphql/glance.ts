// Leaves that are as they should be, told at a glance.
import { isEnumType, type GraphQLLeafType } from 'graphql';
import type { Code } from '../code';

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

// Leaves that are as they should be, told at a glance.
import { isEnumType, isLeafType, isNonNullType, type GraphQLLeafType, type GraphQLOutputType } from 'graphql';
import type { Code } from '../code';

/**
 * The text that gives what an answer holds for a property: a leaf as it is, when its type tells at a glance that it may stand there,
 * and everything else as `completed` says. The code has a variable `value`. A type is null where nothing is known of it.
 */
export function valueCode(
  code: Code,
  type: GraphQLOutputType | null,
  { property, completed }: { property: string; completed(value: string): string },
): string {
  const leafType = isNonNullType(type) ? type.ofType : type;
  const test = isLeafType(leafType) ? quickTest(code, leafType, `value = ${property}`) : undefined;
  return test === undefined ? completed(property) : `${test} ? value : ${completed('value')}`;
}

/**
 * The text of a test that a leaf passes only when it may stand in an answer as it is: most do. `assignment` gives `value` the
 * leaf. Undefined where there is no such test; what does not pass is not wrong for that.
 */
function quickTest(code: Code, type: GraphQLLeafType, assignment: string): string | undefined {
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

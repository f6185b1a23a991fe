// Operations that nobody would write, made from the API schema: the same seed makes the same ones.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { Random } from '@fmg/shared/seed/random';

/** An operation with the variables it is sent with. */
export interface RandomOperation {
  query: string;
  variables: Record<string, unknown>;
}

interface Making {
  schema: GraphQLSchema;
  random: Random;
  /** Ids that exist, by type. */
  ids: ReadonlyMap<string, readonly string[]>;
  definitions: string[];
  variables: Record<string, unknown>;
  fragments: string[];
  /** How many fields may still be selected. */
  budget: number;
}

/** Makes one operation. */
export function randomOperation(
  schema: GraphQLSchema,
  seed: number,
  ids: ReadonlyMap<string, readonly string[]>,
): RandomOperation {
  const random = new Random(seed, 'operations');
  const making: Making = {
    schema,
    random,
    ids,
    definitions: [],
    variables: {},
    fragments: [],
    budget: random.between(4, 30),
  };
  const query = schema.getQueryType();
  if (query == null) throw new Error('the schema has no queries');
  const fields = Object.values(query.getFields());
  const roots = Array.from(
    { length: random.between(1, 3) },
    (_, index) => `r${index}: ${fieldText(random.pick(fields), making, 0) ?? '__typename'}`,
  );
  const head = making.definitions.length > 0 ? `query Q(${making.definitions.join(', ')})` : 'query Q';
  return {
    query: `${head} { ${roots.join(' ')} __typename }\n${making.fragments.join('\n')}`,
    variables: making.variables,
  };
}

function fieldText(field: GraphQLField<unknown, unknown>, making: Making, depth: number): string | undefined {
  const type = getNamedType(field.type);
  const args = argumentsText(field, making);
  if (args === undefined) return undefined;
  making.budget -= 1;
  const text = `${field.name}${args}${conditionText(making)}`;
  if (isLeafType(type)) return text;
  if (!isCompositeType(type)) return undefined;
  return `${text} ${selectionText(type, making, depth + 1)}`;
}

function selectionText(type: GraphQLCompositeType, making: Making, depth: number): string {
  const { random, schema } = making;
  const parts = random.chance(0.4) ? ['__typename'] : [];
  if (isAbstractType(type)) {
    for (const possible of schema.getPossibleTypes(type).filter(() => random.chance(0.25))) {
      parts.push(`... on ${possible.name} ${selectionText(possible, making, depth)}`);
    }
  }
  if ('getFields' in type) {
    const fields = Object.values(type.getFields());
    for (const field of fields.filter(() => random.chance(fields.length > 12 ? 0.25 : 0.5))) {
      if (depth >= 6 || making.budget <= 0) break;
      const text = fieldText(field, making, depth);
      if (text !== undefined) parts.push(aliased(text, field.name, making));
    }
  }
  // Of an object in which nothing is ever selected Apollo's gateway answers null; one schema answers an empty object.
  if (parts.every(isNeverSelected)) parts.push('__typename');
  return wrapped(parts.join(' '), type, making);
}

const never = ['@skip(if: true)', '@include(if: false)'];

function isNeverSelected(text: string): boolean {
  const [operation] = parse(`{ ${text} }`).definitions;
  const [selected] =
    operation !== undefined && 'selectionSet' in operation ? (operation.selectionSet?.selections ?? []) : [];
  return (selected?.directives ?? []).map(print).some((each) => never.includes(each));
}

/** Aliases are one to one with what they stand for, so that two selections of one object never conflict. */
function aliased(text: string, name: string, { random }: Making): string {
  if (/^\w+\(/.test(text)) return `${name}_${random.between(1, 1_000_000)}: ${text}`;
  return random.chance(0.15) ? `${name}_alias: ${text}` : text;
}

function wrapped(inner: string, type: GraphQLCompositeType, making: Making): string {
  const { random, fragments } = making;
  if (random.chance(0.15)) return `{ ... on ${type.name} { ${inner} } }`;
  if (!random.chance(0.1)) return `{ ${inner} }`;
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${type.name} { ${inner} }`);
  return `{ ...${name} }`;
}

function conditionText({ random, definitions, variables }: Making): string {
  if (!random.chance(0.1)) return '';
  const name = `c${definitions.length}`;
  const directive = random.pick(['include', 'skip']);
  if (random.chance(0.3)) return ` @${directive}(if: ${random.chance(0.5)})`;
  definitions.push(random.chance(0.5) ? `$${name}: Boolean!` : `$${name}: Boolean = true`);
  if (definitions.at(-1)?.endsWith('!') === true || random.chance(0.5)) variables[name] = random.chance(0.5);
  return ` @${directive}(if: $${name})`;
}

function argumentsText(field: GraphQLField<unknown, unknown>, making: Making): string | undefined {
  const parts: string[] = [];
  for (const argument of field.args) {
    const value = argumentValue(field, argument, making);
    if (value === undefined && isNonNullType(argument.type)) return undefined;
    if (value !== undefined) parts.push(`${argument.name}: ${value}`);
  }
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

function argumentValue(
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  making: Making,
): string | undefined {
  const { random, definitions, variables, ids } = making;
  if (argument.name === 'first') return String(random.between(0, 3));
  if (argument.name === 'id' || argument.name === 'ids') {
    const type = getNamedType(field.type).name;
    const ofType = ids.get(type) ?? [];
    const known = ofType.length > 0 ? ofType : [...ids.values()].flat();
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${String(argument.type)}`);
    variables[name] = argument.name === 'id' ? random.pick(known) : [random.pick(known), random.pick(known)];
    return `$${name}`;
  }
  if (argument.name === 'code') return JSON.stringify(random.pick(['FR', 'JP', 'ZZ']));
  if (argument.name === 'orderBy' && random.chance(0.3)) return orderText(argument.type, random);
  if (argument.name === 'groupBy') return '[YEAR]';
  if (argument.name === 'where' && field.name === 'visaIssuances') return '{ series: { eq: FISCAL_YEAR } }';
  if (argument.name === 'location') return '{ latitude: 38.9, longitude: -77.03 }';
  return undefined;
}

function orderText(type: GraphQLInputType, random: Random): string | undefined {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || !isListType(isNonNullType(type) ? type.ofType : type)) return undefined;
  const field = getNamedType(named.getFields()['field']?.type);
  if (!isEnumType(field)) return undefined;
  return `[{ field: ${random.pick(field.getValues()).name}, direction: ${random.pick(['ASC', 'DESC'])} }]`;
}

/** Types of the API that are stored, for which ids are wanted. */
export function nodeTypes(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node'))
    .map((type) => type.name);
}

// Operations that ask for everything a type has, and where in their answers each field stands.
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const schemaFolder = resolve(__dirname, '../../schema');

/** The API as clients see it. */
export const api: GraphQLSchema = buildSchema(readFileSync(resolve(schemaFolder, 'api.graphql'), 'utf8'));

/** The supergraph: it says the class of every field. */
const supergraph = buildSchema(readFileSync(resolve(schemaFolder, 'supergraph.graphql'), 'utf8'), {
  assumeValidSDL: true,
});

/** A field of a type of the API. */
export interface ApiField {
  type: string;
  field: string;
  result: string;
  classes: readonly string[];
}

/** The classes of a field, as the supergraph has them. */
export function fieldOf(type: string, { name, type: result }: GraphQLField<unknown, unknown>): ApiField {
  const owner = supergraph.getType(type);
  const node = isObjectType(owner) ? owner.getFields()[name]?.astNode : undefined;
  const access = node?.directives?.find((each) => each.name.value === 'access');
  const value = access?.arguments?.find((each) => each.name.value === 'class')?.value;
  const classes =
    value?.kind === Kind.LIST
      ? value.values.flatMap((each) => (each.kind === Kind.ENUM ? [each.value] : []))
      : [];
  return { type, field: name, result: getNamedType(result).name, classes };
}

/** Arguments that fields cannot do without. */
const needed: Readonly<Record<string, string>> = {
  groupBy: '[SERIES]',
  location: '{ latitude: 38.9, longitude: -77 }',
  withinDays: '30',
  city: '"Houston"',
};

/** Arguments that say how long a list may be. */
const short: Readonly<Record<string, string>> = { first: '2', limit: '2' };

/** The arguments that a root list cannot do without, to be written behind its own. */
export function neededOf({ args }: GraphQLField<unknown, unknown>): string {
  return args
    .filter((each) => isNonNullType(each.type) && each.defaultValue === undefined)
    .map((each) => `, ${each.name}: ${needed[each.name] ?? '?'}`)
    .join('');
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  // Lists are kept short: what one row shows, every row does, and some roles may not ask for much at once.
  const given = args.flatMap(({ name, type, defaultValue }) => {
    if (name in short) return [`${name}: ${short[name]}`];
    return isNonNullType(type) && defaultValue === undefined ? [`${name}: ${needed[name] ?? '?'}`] : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** True for a type whose objects stand in records: it has no identity and is no list. */
function isWithin(type: GraphQLObjectType): boolean {
  return !/(Connection|Edge|^PageInfo)$/.test(type.name) && type.getInterfaces().length === 0;
}

/** The selection of all fields of a type; of what lies in a record, all fields again. */
export function everythingOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => selectedWith(field, '__typename'))
    .join(' ');
}

/** The selection of a field that tells something of it: of a list how long it is. */
export function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const isList = getNamedType(field.type).name.endsWith('Connection');
  return selectedWith(field, isList ? 'totalCount' : '__typename');
}

/** A field with what is selected of a record or a list to which it leads. */
function selectedWith(field: GraphQLField<unknown, unknown>, ofRecord: string): string {
  const result = getNamedType(field.type);
  const inner = !isObjectType(result)
    ? isLeafType(result)
      ? ''
      : '{ __typename }'
    : isWithin(result)
      ? `{ __typename ${everythingOf(result)} }`
      : `{ ${ofRecord} }`;
  return `${field.name}${argumentsOf(field)} ${inner}`;
}

/** The fields of a type that stand in its records: of what lies in them, the fields again, with the way to them. */
export function* fieldsWithin(
  type: GraphQLObjectType,
  way: readonly string[] = [],
): Generator<{ field: ApiField; way: readonly string[] }> {
  for (const each of Object.values(type.getFields())) {
    yield { field: fieldOf(type.name, each), way: [...way, each.name] };
    const result = getNamedType(each.type);
    if (isObjectType(result) && isWithin(result)) yield* fieldsWithin(result, [...way, each.name]);
  }
}

/** The paths of `where` that test a field of a list, as arguments that are harmless. */
export function filtersOf(list: string): { field: string; where: string }[] {
  const where = api.getType(`${list}Where`);
  if (!isInputObjectType(where)) return [];
  return Object.values(where.getFields())
    .filter(({ name }) => !['and', 'or', 'not'].includes(name))
    .map(({ name, type }) => {
      const filter = getNamedType(type);
      const isNull = 'isNull: false';
      const key = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
      const test = key.includes('isNull')
        ? isNull
        : key.includes('code')
          ? `code: { ${isNull} }`
          : `id: { ${isNull} }`;
      return { field: name, where: `{ ${name}: { ${test} } }` };
    });
}

// Connection, edge, filter and order types of every type marked `@connection`, from the type's own description.
import {
  Kind,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { ListSpec } from '@fmg/shared/pagination/spec';
import type { ListAccess } from './access';
import { described, directive, enumValue, field, input, namedType, object, screaming } from './ast';

/** Names of the types a subgraph knows, by what a filter has to know of them. */
export interface KnownTypes {
  enums: ReadonlySet<string>;
  /** Types that have a key: they are filtered by it. */
  entities: ReadonlySet<string>;
}

/** What one listed type brings. */
export interface ExpandedList {
  definitions: DefinitionNode[];
  /** Enums whose filter inputs are needed. */
  filteredEnums: string[];
  spec: ListSpec;
}

const scalarFilters: Readonly<Record<string, string>> = {
  ID: 'IDFilter',
  String: 'StringFilter',
  Int: 'IntFilter',
  Float: 'FloatFilter',
  Boolean: 'BooleanFilter',
  Date: 'DateFilter',
  DateTime: 'DateTimeFilter',
  Decimal: 'DecimalFilter',
};

/** The arguments of a field that answers a connection. */
export function connectionArguments(type: string, listed: ExpandedList): InputValueDefinitionNode[] {
  return [
    input(
      'first',
      'Int',
      'How many rows from the start of the page, 0 to 200; 25 when neither `first` nor `last` is given.',
    ),
    input('after', 'String', 'Cursor after which the page starts.'),
    input('last', 'Int', 'How many rows from the end, 0 to 200.'),
    input('before', 'String', 'Cursor before which the page ends.'),
    ...(listed.spec.filters.length > 0
      ? [input('where', `${type}Where`, 'Which rows are wanted; all of the list unless told.')]
      : []),
    ...(Object.keys(listed.spec.orders).length > 0
      ? [
          input(
            'orderBy',
            `[${type}OrderBy!]`,
            "The order of the rows, its first term first; the list's own unless told.",
          ),
        ]
      : []),
  ];
}

/** The types of one list. `access` is what the fields of its connection carry. */
export function expandList(
  type: ObjectTypeDefinitionNode,
  known: KnownTypes,
  access: ListAccess,
): ExpandedList {
  const name = type.name.value;
  const filters: InputValueDefinitionNode[] = [];
  const paths: string[] = [];
  const filteredEnums: string[] = [];
  const orders: Record<string, string> = {};
  const words: Record<string, string> = {};
  for (const each of type.fields ?? []) {
    const fieldName = each.name.value;
    words[fieldName] = each.description?.value ?? '';
    if (directive(each, 'sort') !== undefined) orders[screaming(fieldName)] = fieldName;
    if (directive(each, 'filter') === undefined) continue;
    const target = filteredType(each, name);
    const filter = filterOf(target, known);
    if (filter === undefined) throw new Error(`${name}.${fieldName}: a ${target} cannot be filtered`);
    if (known.enums.has(target)) filteredEnums.push(target);
    filters.push(input(fieldName, filter, `A test of \`${fieldName}\`. ${words[fieldName]}`.trim()));
    paths.push(pathOf(fieldName, target, known));
  }
  const list = { type: name, filters: paths, orders };
  const definitions = [
    ...connectionTypes(name, access),
    ...whereType(name, filters),
    ...orderTypes(name, orders, words),
  ];
  return { definitions, filteredEnums, spec: list };
}

/**
 * What a field is filtered as: its own type, or for a country marked `@filter(by: CODE)` the code alone, so that
 * `{ country: { eq: "FR" } }` finds it. The store then names the column: `columns: { country: table.countryCode }`.
 */
function filteredType(each: FieldDefinitionNode, owner: string): string {
  const type = namedType(each.type);
  const by = directive(each, 'filter')?.arguments?.find((argument) => argument.name.value === 'by')?.value;
  if (by === undefined) return type;
  if (by.kind === Kind.ENUM && by.value === 'CODE' && type === 'Country') return 'String';
  throw new Error(`${owner}.${each.name.value}: only a Country can be filtered otherwise, by CODE`);
}

function filterOf(type: string, known: KnownTypes): string | undefined {
  if (type === 'Country') return 'CountryFilter';
  if (known.entities.has(type)) return 'EntityFilter';
  return known.enums.has(type) ? `${type}Filter` : scalarFilters[type];
}

function pathOf(fieldName: string, type: string, known: KnownTypes): string {
  if (type === 'Country') return `${fieldName}.code`;
  return known.entities.has(type) ? `${fieldName}.id` : fieldName;
}

function connectionTypes(name: string, access: ListAccess): DefinitionNode[] {
  return [
    object(`${name}Connection`, `A page of a list of ${name}.`, [
      field('edges', `[${name}Edge!]!`, 'The rows with their cursors.', access('rows')),
      field('nodes', `[${name}!]!`, 'The rows.', access('rows')),
      field('pageInfo', 'PageInfo!', 'Where the page stands in the list.', access('page')),
      field(
        'totalCount',
        'Int!',
        'How many rows the whole list has; counted only when selected.',
        access('count'),
      ),
    ]),
    object(`${name}Edge`, `A row of a list of ${name}, with its cursor.`, [
      field('cursor', 'String!', 'Opaque; pass it as `after` or `before`.', access('page')),
      field('node', `${name}!`, 'The row.', access('rows')),
    ]),
  ];
}

function whereType(name: string, filters: readonly InputValueDefinitionNode[]): DefinitionNode[] {
  if (filters.length === 0) return [];
  return [
    inputObject(
      `${name}Where`,
      `Which rows of a list of ${name} are wanted. A test that is null or absent constrains nothing.`,
      [
        ...filters,
        input('and', `[${name}Where!]`, 'All of these.'),
        input('or', `[${name}Where!]`, 'Any of these.'),
        input('not', `${name}Where`, 'None of these tests may hold.'),
      ],
    ),
  ];
}

function orderTypes(
  name: string,
  orders: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>,
): DefinitionNode[] {
  const values = Object.entries(orders).map(([value, fieldName]) =>
    enumValue(value, `By \`${fieldName}\`. ${words[fieldName]}`.trim()),
  );
  if (values.length === 0) return [];
  return [
    {
      kind: Kind.ENUM_TYPE_DEFINITION,
      name: { kind: Kind.NAME, value: `${name}OrderField` },
      ...described(`What may order a list of ${name}.`),
      values,
    },
    inputObject(`${name}OrderBy`, `One term of the order of a list of ${name}; the id always decides last.`, [
      input('field', `${name}OrderField!`, 'What the rows are ordered by.'),
      input('direction', 'Direction!', 'Upwards or downwards; rows without a value come last both ways.'),
    ]),
  ];
}

/** The filter of an enum. */
export function enumFilter(name: string): DefinitionNode {
  return inputObject(`${name}Filter`, `Tests on a ${name}.`, [
    input('eq', name, 'This value.'),
    input('ne', name, 'Different from the value; matches records that have none, too.'),
    input('in', `[${name}!]`, 'One of the values; an empty list matches nothing.'),
    input('isNull', 'Boolean', 'True: has no value. False: has one.'),
  ]);
}

function inputObject(
  name: string,
  description: string,
  fields: readonly InputValueDefinitionNode[],
): DefinitionNode {
  return {
    kind: Kind.INPUT_OBJECT_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    ...described(description),
    fields,
  };
}

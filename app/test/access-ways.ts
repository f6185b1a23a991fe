// Every way in which the schema lets a client learn something of a field: it is made from the SDL, so that a new field is in it.
import { getNamedType, isEnumType, isInputObjectType, isObjectType, type GraphQLField } from 'graphql';
import { nodeTypes, type NodeType } from '@fmg/shared/identity/node-types';
import { readAlways } from './access-arguments';
import { api, fieldOf, filtersOf, neededOf, selectionOf, type ApiField } from './access-operations';

/** A question that tells something of a field. */
export interface Way {
  /** What is asked, in words for a person. */
  name: string;
  /** The field that is learned of, and, where a list leads to it, the fields on the way: who is refused may be refused there. */
  field: ApiField;
  path: readonly ApiField[];
  query: string;
  /** The record that the question is about; undefined where a list cannot be asked for one. */
  about: string | undefined;
  kind: 'SELECTION' | 'LIST';
}

/** A record of a type, and of each type a cursor for each order of its list. */
export interface Examples {
  idOf(type: NodeType): string;
  cursorOf(type: NodeType, order: string): string | undefined;
}

type AnyField = GraphQLField<unknown, unknown>;

const fieldsOf = (type: string): AnyField[] => {
  const found = api.getType(type);
  return isObjectType(found) ? Object.values(found.getFields()) : [];
};
const isNode = (name: string): name is NodeType => (nodeTypes as readonly string[]).includes(name);
const listedBy = (each: AnyField): NodeType | undefined => {
  const { name } = getNamedType(each.type);
  const listed = name.slice(0, -'Connection'.length);
  return name.endsWith('Connection') && isNode(listed) && each.args.some((arg) => arg.name === 'where')
    ? listed
    : undefined;
};

/** A list of a type, and how its field is asked for with arguments and a selection. */
interface List {
  name: string;
  type: NodeType;
  /** The field of the list, and those that it reads whatever it is asked by. */
  path: readonly ApiField[];
  ask(args: string, selection: string): string;
}

function lists(examples: Examples): List[] {
  const roots = fieldsOf('Query').flatMap((each): List[] => {
    const type = listedBy(each);
    if (type === undefined) return [];
    const needed = neededOf(each);
    const ask: List['ask'] = (args, selection) => `{ ${each.name}(${args}${needed}) { ${selection} } }`;
    const read = readAlways(each.name).map(([of, name]) => fieldOf(of, fieldNamed(of, name)));
    return [{ name: each.name, type, path: [fieldOf('Query', each), ...read], ask }];
  });
  const contributed = nodeTypes.flatMap((parent) =>
    fieldsOf(parent).flatMap((each): List[] => {
      const type = listedBy(each);
      if (type === undefined) return [];
      const ask: List['ask'] = (args, selection) =>
        `{ node(id: "${examples.idOf(parent)}") { ... on ${parent} { ${each.name}(${args}) { ${selection} } } } }`;
      return [{ name: `${parent}.${each.name}`, type, path: [fieldOf(parent, each)], ask }];
    }),
  );
  return [...roots, ...contributed];
}

/** What may be selected of a list that is asked by something, by a name. */
const selections: Readonly<Record<string, string>> = {
  nodes: 'nodes { id }',
  edges: 'edges { node { id } }',
  cursors: 'edges { cursor }',
  count: 'totalCount',
  'page info': 'pageInfo { hasNextPage endCursor }',
  alias: 'x: nodes { y: id }',
};

/** How a filter may wrap a test. */
const wrappings: Readonly<Record<string, (id: string, test: string) => string>> = {
  where: (id, test) => `{ and: [${id}, ${test}] }`,
  'where not': (id, test) => `{ and: [${id}], not: ${test} }`,
  'where or': (id, test) => `{ and: [${id}, { or: [${test}, { not: { and: [${test}] } }] }] }`,
};

/** Every way in which lists tell of the fields that they may be filtered and ordered by. */
export function* waysOfLists(examples: Examples): Generator<Way> {
  for (const list of lists(examples)) {
    const { type, path, ask } = list;
    const where = api.getType(`${type}Where`);
    const isNamed = isInputObjectType(where) && 'id' in where.getFields();
    const about = isNamed ? examples.idOf(type) : undefined;
    const id = isNamed ? `{ id: { eq: "${about}" } }` : '{}';
    const way = (name: string, field: ApiField, query: string): Way => ({
      name: `${list.name} ${name}`,
      field,
      path,
      query,
      about,
      kind: 'LIST' as const,
    });
    for (const { field: name, where: test } of filtersOf(type)) {
      const field = fieldOf(type, fieldNamed(type, name));
      for (const [wrapping, wrap] of Object.entries(wrappings))
        for (const [selected, selection] of Object.entries(selections))
          yield way(`${wrapping} ${name}: ${selected}`, field, ask(`where: ${wrap(id, test)}`, selection));
    }
    for (const [order, name] of ordersOf(type)) {
      const field = fieldOf(type, fieldNamed(type, name));
      const orderBy = `where: ${id}, orderBy: [{ field: ${order}, direction: DESC }]`;
      for (const [selected, selection] of Object.entries(selections))
        if (selected !== 'count') yield way(`order ${name}: ${selected}`, field, ask(orderBy, selection));
      const cursor = examples.cursorOf(type, order);
      if (cursor !== undefined)
        yield way(`cursor ${name}`, field, ask(`${orderBy}, after: "${cursor}"`, 'pageInfo { hasNextPage }'));
    }
  }
}

/** Every way in which a selection tells of a field of a record. */
export function* waysOfSelections(examples: Examples): Generator<Way> {
  for (const type of nodeTypes) {
    const about = examples.idOf(type);
    for (const each of fieldsOf(type)) {
      const field = fieldOf(type, each);
      const text = selectionOf(each);
      const way = (name: string, query: string): Way => ({
        name: `${type}.${each.name} by ${name}`,
        field,
        path: [],
        query,
        about,
        kind: 'SELECTION' as const,
      });
      yield way('node', `{ node(id: "${about}") { ... on ${type} { ${text} } } }`);
      yield way(
        'nodes, alias and fragment',
        `{ n: nodes(ids: ["${about}"]) { ...f } } fragment f on ${type} { other: ${text} }`,
      );
    }
  }
}

/** The field of a type that a filter or an order names. */
export function fieldNamed(type: string, name: string): AnyField {
  const found = fieldsOf(type).find((each) => each.name === name);
  if (found === undefined) throw new Error(`${type} is asked by ${name}, which it has not`);
  return found;
}

/** Words of `orderBy` and the fields that they stand for. */
export function ordersOf(type: string): [order: string, field: string][] {
  const orderBy = api.getType(`${type}OrderBy`);
  const words = isInputObjectType(orderBy) ? getNamedType(orderBy.getFields()['field']?.type) : undefined;
  if (!isEnumType(words)) return [];
  return words
    .getValues()
    .map(({ name }) => [
      name,
      name.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    ]);
}

/** Arguments beside those that every list has, by field. */
export function otherArguments(): string[] {
  const usual = new Set(['first', 'after', 'last', 'before', 'where', 'orderBy', 'id', 'ids']);
  return Object.values(api.getTypeMap()).flatMap((type) =>
    !isObjectType(type) || type.name.startsWith('__') || type === api.getMutationType()
      ? []
      : Object.values(type.getFields()).flatMap((each) =>
          each.args
            .filter(({ name }) => !usual.has(name))
            .map(({ name }) => `${type.name}.${each.name} ${name}`),
        ),
  );
}

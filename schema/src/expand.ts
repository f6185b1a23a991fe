// From the hand-written slices of a subgraph to its whole SDL: lists, data classes, stubs, and the common types it uses.
import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { nodeTypesByOwner, type SubgraphName } from '@fmg/shared/identity/node-types';
import type { ListSpec } from '@fmg/shared/pagination/spec';
import { accessOfField, checkAccess, listAccess, published } from './access';
import { directive, namedType, without } from './ast';
import { describer, type OwnersWords } from './descriptions';
import { connectionArguments, enumFilter, expandList, type ExpandedList } from './lists';
import { settleNulls } from './nullability';
import { isModule, type SourceFile } from './sources';

/** A subgraph's whole schema, and what was learnt of it on the way. */
export interface ExpandedSubgraph {
  name: SubgraphName;
  sdl: string;
  /** The same with a `!` wherever the subgraph itself always has the value: what its resolvers have to give. */
  kept: string;
  lists: ListSpec[];
  /** Types whose objects are rows, with the module that exports the row's type as `<Type>Row`. */
  rows: { type: string; module: string }[];
  /** Types of other subgraphs that this one adds to or points at. */
  foreign: string[];
}

/** Directives that only the generator reads. */
const authoring = ['connection', 'filter', 'sort'];

const links = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@composeDirective"])
  @link(url: "https://foreign-missions-graph.example/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
`;

const rootTypes = ['Query', 'Mutation'];

/** What an expansion starts from. */
export interface Written {
  sources: readonly SourceFile[];
  common: readonly SourceFile[];
  /** Every entity that some subgraph defines, with its owner. */
  owners: ReadonlyMap<string, SubgraphName>;
  /** What the owners say of the fields of their entities. */
  words: OwnersWords;
}

/** Expands one subgraph. Throws, naming the type and field, for what the build does not accept. */
export function expandSubgraph(
  name: SubgraphName,
  { sources, common, owners, words }: Written,
): ExpandedSubgraph {
  const merged = mergeRoots(sources.flatMap((source) => source.definitions));
  const describe = describer(words, merged);
  const written = merged.map((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? describe(each) : each));
  const shared = common.flatMap((source) => source.definitions);
  const stubs = stubTypes(name, written, owners).map(describe);
  const lists = listsOf(written, [...shared, ...stubs]);
  const all = reachable(
    [
      ...[...written, ...stubs].map((definition) => expandDefinition(definition, lists)),
      ...[...lists.values()].flatMap((list) => list.definitions),
      ...[...new Set([...lists.values()].flatMap((list) => list.filteredEnums))].map(enumFilter),
    ],
    shared.map((definition) => expandDefinition(definition, lists)),
  );
  all.forEach(checkAccess);
  const { told, kept } = settleNulls({ name, owners, definitions: all });
  return {
    name,
    sdl: textOf(told),
    kept: textOf(kept),
    lists: [...lists.values()].map((list) => list.spec),
    rows: rowTypes(sources),
    foreign: [...new Set([...foreignTypes(sources), ...stubs.map((each) => each.name.value)])],
  };
}

function textOf(definitions: readonly DefinitionNode[]): string {
  return `# Generated from the modules of this subgraph; do not edit.\n${links}\n${definitions.map(print).join('\n\n')}\n`;
}

/** What each type that is marked `@connection` brings, by the name of the type. */
function listsOf(
  written: readonly DefinitionNode[],
  others: readonly DefinitionNode[],
): Map<string, ExpandedList> {
  const known = knownTypes([...written, ...others]);
  return new Map(
    written.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && directive(type, 'connection') !== undefined
        ? [[type.name.value, expandList(type, known, listAccess(type))] as const]
        : [],
    ),
  );
}

/** Every module writes its own part of `Query` and `Mutation`; a schema has one of each. */
function mergeRoots(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const roots = new Map<string, ObjectTypeDefinitionNode>();
  const rest: DefinitionNode[] = [];
  for (const each of definitions) {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION || !rootTypes.includes(each.name.value)) rest.push(each);
    else
      roots.set(each.name.value, {
        ...each,
        fields: [...(roots.get(each.name.value)?.fields ?? []), ...(each.fields ?? [])],
      });
  }
  return [...rest, ...roots.values()];
}

/** The entities that a subgraph's modules define. */
export function ownedTypes(sources: readonly SourceFile[]): string[] {
  const modules = sources.filter(isModule);
  return modules
    .flatMap((source) => objectTypes(source).filter((each) => directive(each, 'key') !== undefined))
    .map((each) => each.name.value);
}

function rowTypes(sources: readonly SourceFile[]): { type: string; module: string }[] {
  return sources.flatMap((source) =>
    objectTypes(source).flatMap(({ name: { value: type } }) => {
      const row = source.rowTypes.find(({ name }) => name === `${type}Row`);
      return row === undefined ? [] : [{ type, module: row.module }];
    }),
  );
}

function objectTypes(source: SourceFile): ObjectTypeDefinitionNode[] {
  return source.definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);
}

function foreignTypes(sources: readonly SourceFile[]): string[] {
  const entities = sources.filter((source) => source.path.includes('/entities/'));
  return entities
    .flatMap((source) => objectTypes(source).filter((each) => directive(each, 'key') !== undefined))
    .map((each) => each.name.value);
}

function knownTypes(definitions: readonly DefinitionNode[]): { enums: Set<string>; entities: Set<string> } {
  const enums = new Set<string>();
  const entities = new Set<string>();
  for (const each of definitions) {
    if (each.kind === Kind.ENUM_TYPE_DEFINITION) enums.add(each.name.value);
    if (each.kind === Kind.OBJECT_TYPE_DEFINITION && directive(each, 'key') !== undefined)
      entities.add(each.name.value);
  }
  return { enums, entities };
}

/**
 * Stubs: what a subgraph has to know of an entity that it only points at. The missions subgraph, which answers
 * `node(id:)`, has one for every type of the graph.
 */
function stubTypes(
  name: SubgraphName,
  written: readonly DefinitionNode[],
  owners: ReadonlyMap<string, SubgraphName>,
): ObjectTypeDefinitionNode[] {
  const defined = new Set(
    written.flatMap((each) => ('name' in each && each.name !== undefined ? [each.name.value] : [])),
  );
  const mentioned = new Set(written.flatMap((each) => [...mentions(each)]));
  const stubs: ObjectTypeDefinitionNode[] = [];
  for (const [owner, types] of Object.entries(nodeTypesByOwner)) {
    if (owner === name) continue;
    for (const type of Object.keys(types)) {
      if (defined.has(type) || !owners.has(type) || !(mentioned.has(type) || name === 'missions')) continue;
      stubs.push(stub(type, name === 'missions'));
    }
  }
  return stubs;
}

function stub(type: string, asNode: boolean): ObjectTypeDefinitionNode {
  const key = type === 'Country' ? 'code: String!' : 'id: ID!';
  const name = type === 'Country' ? 'code' : 'id';
  const sdl = asNode
    ? `type ${type} implements Node @key(fields: "id", resolvable: false) { id: ID! @access(class: [PUBLIC_RECORD]) recordedAt: DateTime! @external }`
    : `type ${type} @key(fields: "${name}", resolvable: false) { ${key} @access(class: [PUBLIC_RECORD]) }`;
  return parse(sdl, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode; // the text above is one object type
}

function expandDefinition(
  definition: DefinitionNode,
  lists: ReadonlyMap<string, ExpandedList>,
): DefinitionNode {
  if (
    definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
    definition.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
    definition.kind !== Kind.OBJECT_TYPE_EXTENSION
  ) {
    return definition;
  }
  // Whom a change obeys is decided by the change; its payload shows what its own fields' classes allow.
  const inherited = definition.name.value === 'Mutation' ? published : directive(definition, 'access');
  const fields = (definition.fields ?? []).map((each) =>
    expandField(each, definition.name.value, { inherited, lists }),
  );
  return { ...without(definition, [...authoring, 'access']), fields };
}

function expandField(
  node: FieldDefinitionNode,
  owner: string,
  {
    inherited,
    lists,
  }: { inherited: ConstDirectiveNode | undefined; lists: ReadonlyMap<string, ExpandedList> },
): FieldDefinitionNode {
  const bare = without(node, [...authoring, 'access']);
  const isForeign = directive(node, 'external') !== undefined;
  const access = isForeign ? undefined : accessOfField(node, owner, inherited);
  const type = namedType(node.type);
  const list = type.endsWith('Connection') ? lists.get(type.slice(0, -'Connection'.length)) : undefined;
  return {
    ...bare,
    directives: [...(bare.directives ?? []), ...(access === undefined ? [] : [access])],
    arguments: [
      ...(node.arguments ?? []),
      ...(list === undefined ? [] : connectionArguments(list.spec.type, list)),
    ],
  };
}

/** The definitions of a subgraph, and of the common ones those that it reaches. */
function reachable(own: readonly DefinitionNode[], common: readonly DefinitionNode[]): DefinitionNode[] {
  const available = new Map(
    common.flatMap((each) =>
      'name' in each && each.name !== undefined ? [[each.name.value, each] as const] : [],
    ),
  );
  const found = new Map<string, DefinitionNode>();
  const visit = (definition: DefinitionNode): void => {
    for (const name of mentions(definition)) {
      const next = available.get(name);
      if (next === undefined || found.has(name)) continue;
      found.set(name, next);
      visit(next);
    }
  };
  own.forEach(visit);
  for (const name of ['access', 'access__DataClass', 'access__View', 'access__Mask']) {
    const definition = available.get(name);
    if (definition !== undefined) found.set(name, definition);
  }
  return [...common.filter((each) => [...found.values()].includes(each)), ...own];
}

/** Names of the types that a definition mentions. */
function mentions(definition: DefinitionNode): Set<string> {
  const names = new Set<string>();
  if (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  ) {
    for (const each of definition.fields ?? []) {
      names.add(namedType(each.type));
      if ('arguments' in each)
        for (const argument of each.arguments ?? []) names.add(namedType(argument.type));
    }
    if ('interfaces' in definition)
      for (const each of definition.interfaces ?? [])
        names.add((each as InterfaceTypeDefinitionNode | typeof each).name.value);
  }
  if (definition.kind === Kind.UNION_TYPE_DEFINITION)
    for (const each of definition.types ?? []) names.add(each.name.value);
  return names;
}

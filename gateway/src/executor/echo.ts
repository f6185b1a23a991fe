// Asks every entity for its key once more: an answer in another order, or of another entity, is noticed and not used.
import type { Supergraph } from '@apollo/federation-internals';
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, print, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { unusedPrefix } from '../unused-prefix';
import type { IsOfType } from './rewrites';
import { isObject, type JsonObject } from './values';

/** Fields without selections in the keys of a type, in a subgraph. */
export type KeysOf = (subgraph: string, type: string) => readonly string[];

/** How the fetches of an operation ask for keys: which there are, and under aliases that nobody else uses. */
export interface Echo {
  keysOf: KeysOf;
  /** The alias under which a key is asked for. */
  aliasOf(key: string): string;
}

/** The echo of an operation; the prefix of its aliases occurs nowhere in the operation. */
export function echoFor(document: DocumentNode, keysOf: KeysOf): Echo {
  const prefix = unusedPrefix(document, '_key_');
  const aliases = new Map<string, string>();
  return {
    keysOf,
    // Asked for each entity of each answer: a text that is made anew each time is slow to look up.
    aliasOf(key) {
      let alias = aliases.get(key);
      if (alias === undefined) aliases.set(key, (alias = prefix + key));
      return alias;
    },
  };
}

/** Names of the subgraphs, by their names in the join specification. */
export function graphNames({ schema }: Supergraph): ReadonlyMap<string, string> {
  const graphs = new Map<string, string>();
  const joined = schema.type('join__Graph');
  if (joined?.kind === 'EnumType')
    for (const value of joined.values) {
      const { name } = value.appliedDirectivesOf('join__graph')[0]?.arguments() ?? {};
      if (typeof name === 'string') graphs.set(value.name, name);
    }
  return graphs;
}

/** Reads the keys of all types out of a supergraph. */
export function keysIn(supergraph: Supergraph): KeysOf {
  const { schema } = supergraph;
  const graphs = graphNames(supergraph);
  const keys = new Map<string, Set<string>>();
  for (const type of schema.types()) {
    for (const applied of type.appliedDirectivesOf('join__type')) {
      const { graph, key } = applied.arguments() as { graph: string; key?: string }; // the arguments of the join specification
      if (key === undefined) continue;
      const place = `${graphs.get(graph)} ${type.name}`;
      keys.set(place, new Set([...(keys.get(place) ?? []), ...leavesOf(key)]));
    }
  }
  return (subgraph, type) => [...(keys.get(`${subgraph} ${type}`) ?? [])];
}

function leavesOf(key: string): string[] {
  const [operation] = parse(`{ ${key} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((each) =>
    each.kind === Kind.FIELD && each.selectionSet === undefined ? [each.name.value] : [],
  );
}

/** The text of a fetch of entities, in which each of them also gives the key by which it is asked for. */
export function withEcho(document: DocumentNode, node: FetchNode, { keysOf, aliasOf }: Echo): string {
  const sent = new Set((node.requires ?? []).flatMap(leavesSent));
  const echoOf = (type: string): FieldNode[] =>
    keysOf(node.serviceName, type)
      .filter((key) => sent.has(key))
      .map((key) => ({ kind: Kind.FIELD, alias: named(aliasOf(key)), name: named(key) }));
  const echoed = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((each) => {
      if (each.kind !== Kind.INLINE_FRAGMENT || each.typeCondition === undefined) return each;
      const { selections } = each.selectionSet;
      const keys = echoOf(each.typeCondition.name.value);
      return { ...each, selectionSet: { ...each.selectionSet, selections: [...selections, ...keys] } };
    }),
  });
  return print(
    visit(document, {
      // The entities are the one field of the root; nothing below them changes.
      Field: (field) =>
        field.name.value === '_entities' && field.selectionSet !== undefined
          ? { ...field, selectionSet: echoed(field.selectionSet) }
          : false,
    }),
  );
}

function named(value: string): { kind: Kind.NAME; value: string } {
  return { kind: Kind.NAME, value };
}

function leavesSent(selection: QueryPlanSelectionNode): string[] {
  if (selection.kind === 'InlineFragment') return selection.selections.flatMap(leavesSent);
  return selection.selections === undefined ? [selection.name] : [];
}

/** True unless an entity says that it is another one than was asked for, or of another type. */
export function isSame(
  entity: unknown,
  asked: JsonObject,
  { aliasOf }: Pick<Echo, 'aliasOf'>,
  isOfType: IsOfType,
): boolean {
  if (entity === null) return true;
  if (!isObject(entity)) return false;
  // A representation is a plain object of our own; a list of its keys for each entity costs more than the comparison.
  for (const key in asked) {
    const value = asked[key];
    if (key === '__typename') {
      const given = entity[key];
      if (given !== undefined && !(typeof given === 'string' && isOfType(given, String(value)))) return false;
    } else if (typeof value !== 'object') {
      const given = entity[aliasOf(key)];
      if (given !== undefined && String(given) !== String(value)) return false;
    }
  }
  return true;
}

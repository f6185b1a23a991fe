// Asks every entity for its key once more: an answer in another order, or of another entity, is noticed and not used.
import type { Supergraph } from '@apollo/federation-internals';
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import type { IsOfType } from './rewrites';
import { isObject, type JsonObject } from './values';

/** Fields without selections in the keys of a type, in a subgraph. */
export type KeysOf = (subgraph: string, type: string) => readonly string[];

const ALIAS = '_key_';

/** Reads the keys of all types out of a supergraph. */
export function keysIn({ schema }: Supergraph): KeysOf {
  const graphs = new Map<string, string>(); // name of a subgraph, by its name in the join specification
  const joined = schema.type('join__Graph');
  if (joined?.kind === 'EnumType')
    for (const value of joined.values) {
      const { name } = value.appliedDirectivesOf('join__graph')[0]?.arguments() ?? {};
      if (typeof name === 'string') graphs.set(value.name, name);
    }
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
export function withEcho({ operation, requires, serviceName }: FetchNode, keysOf: KeysOf): string {
  const sent = new Set((requires ?? []).flatMap(leavesSent));
  const echoOf = (type: string): FieldNode[] =>
    keysOf(serviceName, type)
      .filter((key) => sent.has(key))
      .map((key) => ({ kind: Kind.FIELD, alias: named(ALIAS + key), name: named(key) }));
  return print(
    visit(parse(operation), {
      Field: {
        enter: (field, _key, _parent, path) => {
          // The entities are the one root field: definitions, index, selectionSet, selections, index.
          if (path.length !== 5 || field.selectionSet === undefined) return undefined;
          return { ...field, selectionSet: withFields(field.selectionSet, echoOf) };
        },
      },
    }),
  );
}

function named(value: string): { kind: Kind.NAME; value: string } {
  return { kind: Kind.NAME, value };
}

function withFields(set: SelectionSetNode, echoOf: (type: string) => FieldNode[]): SelectionSetNode {
  const selections = set.selections.map((each): InlineFragmentNode | typeof each => {
    const type = each.kind === Kind.INLINE_FRAGMENT ? each.typeCondition?.name.value : undefined;
    if (each.kind !== Kind.INLINE_FRAGMENT || type === undefined) return each;
    const { selectionSet } = each;
    return {
      ...each,
      selectionSet: { ...selectionSet, selections: [...selectionSet.selections, ...echoOf(type)] },
    };
  });
  return { ...set, selections };
}

function leavesSent(selection: QueryPlanSelectionNode): string[] {
  if (selection.kind === 'InlineFragment') return selection.selections.flatMap(leavesSent);
  return selection.selections === undefined ? [selection.name] : [];
}

/** True unless an entity says that it is another one than was asked for, or of another type. */
export function isSame(entity: unknown, asked: JsonObject, isOfType: IsOfType): boolean {
  if (entity === null) return true;
  if (!isObject(entity)) return false;
  for (const key of Object.keys(asked)) {
    const value = asked[key];
    if (key === '__typename') {
      const given = entity[key];
      if (given !== undefined && !(typeof given === 'string' && isOfType(given, String(value)))) return false;
    } else if (typeof value !== 'object') {
      const given = entity[ALIAS + key];
      if (given !== undefined && String(given) !== String(value)) return false;
    }
  }
  return true;
}

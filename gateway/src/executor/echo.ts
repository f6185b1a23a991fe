// Asks every entity for its key once more: an answer in another order, or of another entity, is noticed and not used.
import type { Supergraph } from '@apollo/federation-internals';
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, print, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { named } from '../names/document-names';

/** Fields without selections in the keys of a type, in a subgraph. */
export type KeysOf = (subgraph: string, type: string) => readonly string[];

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

/** What is known of the keys that the subgraphs of a supergraph give back. */
export class Echo {
  private readonly aliases = new Map<string, string>();
  /** Types whose keys a subgraph did not give back when it was asked. */
  private readonly silent = new Set<string>();

  constructor(
    private readonly keys: KeysOf,
    /** What the aliases of keys begin with: no name of the graph does. */
    private readonly prefix: string,
    /** Subgraphs that promise to give keys back exactly as they came. */
    private readonly exact: ReadonlySet<string>,
  ) {}

  keysOf(subgraph: string, type: string): readonly string[] {
    return this.silent.has(`${subgraph} ${type}`) ? [] : this.keys(subgraph, type);
  }

  /** Gives up asking for the keys of a type. False for a subgraph that promised them. */
  giveUp(subgraph: string, type: string): boolean {
    if (this.exact.has(subgraph)) return false;
    this.silent.add(`${subgraph} ${type}`);
    return true;
  }

  isExact(subgraph: string): boolean {
    return this.exact.has(subgraph);
  }

  /** The alias under which a key is asked for. */
  aliasOf(key: string): string {
    // Asked for each entity of each answer: a text that is made anew each time is slow to look up.
    let alias = this.aliases.get(key);
    if (alias === undefined) this.aliases.set(key, (alias = this.prefix + key));
    return alias;
  }

  isAlias(key: unknown): boolean {
    return typeof key === 'string' && key.startsWith(this.prefix);
  }
}

/** The text of a fetch of entities, in which each of them also gives the key by which it is asked for. */
export function withEcho(document: DocumentNode, node: FetchNode, echo: Echo): string {
  const sent = new Set((node.requires ?? []).flatMap(leavesSent));
  const echoOf = (type: string): FieldNode[] =>
    echo
      .keysOf(node.serviceName, type)
      .filter((key) => sent.has(key))
      .map((key) => ({ kind: Kind.FIELD, alias: named(echo.aliasOf(key)), name: named(key) }));
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

function leavesSent(selection: QueryPlanSelectionNode): string[] {
  if (selection.kind === 'InlineFragment') return selection.selections.flatMap(leavesSent);
  return selection.selections === undefined ? [selection.name] : [];
}

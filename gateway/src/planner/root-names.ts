// The names of the root types: each subgraph may have its own, and the supergraph does not say which.
import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, visit, type SelectionNode, type SelectionSetNode } from 'graphql';
import { entitiesOf, rootOf, sent } from './fetch-text';
import type { JoinedGraph } from './joined-graph';
import { namedTypeOf } from './supergraph-text';

/** A fetch without fragments on a root type inside of that type: there they need no type. */
export function withoutRootNames(fetch: FetchNode, graph: JoinedGraph): FetchNode {
  const names = graph.rootTypes();
  if (!names.some((name) => fetch.operation.includes(`on ${name}`))) return fetch;
  const document = parse(fetch.operation);
  const written = (set: SelectionSetNode, type: string): SelectionSetNode => {
    const selections = set.selections.map((each): SelectionNode => {
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const condition = each.typeCondition?.name.value ?? type;
        const isKnown = condition === type && names.includes(type);
        const selectionSet = written(each.selectionSet, condition);
        return { ...each, typeCondition: isKnown ? undefined : each.typeCondition, selectionSet };
      }
      if (each.kind !== Kind.FIELD || each.selectionSet === undefined) return each;
      const field = graph.field(type, each.name.value);
      return field === undefined
        ? each
        : { ...each, selectionSet: written(each.selectionSet, namedTypeOf(field.type)) };
    });
    return { ...set, selections };
  };
  const isOfEntities = fetch.requires !== undefined;
  const from = isOfEntities ? entitiesOf(document) : rootOf(document);
  const type = isOfEntities ? '' : graph.rootType(fetch.operationKind);
  const changed = visit(document, {
    SelectionSet: (set) => (set === from ? written(set, type) : undefined),
  });
  return { ...fetch, ...sent(changed) };
}

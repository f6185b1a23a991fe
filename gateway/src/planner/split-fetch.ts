// A fetch of entities, split by what its fields require: what one of them lacks, the others may not need.
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, visit, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { placeOf } from './fetch-reading';
import { entitiesOf, sent } from './fetch-text';
import type { JoinedGraph } from './joined-graph';
import { placesIn } from './supergraph-text';

/**
 * A fetch with the fetches that are run in its place for entities that lack a required value: it failed, or was asked for other types
 * only, since the planner may put into one fetch what it selects for an interface and what one type of it requires.
 */
export interface SplitFetch extends FetchNode {
  splits?: readonly FetchNode[];
}

/** The fetches that a fetch can be split into; none when all of its fields require the same. */
export function splitFetch(fetch: FetchNode, graph: JoinedGraph): FetchNode[] {
  const { requires, serviceName } = fetch;
  if (requires === undefined) return [];
  const document = parse(fetch.operation);
  const entities = entitiesOf(document);
  const groups = new Map<string, { needs: ReadonlySet<string>; fields: Set<FieldNode> }>();
  const keyPlaces = new Set<string>();
  const collect = (set: SelectionSetNode | undefined, type: string): void => {
    for (const key of graph.keysOf(serviceName, type))
      for (const place of placesIn(key)) keyPlaces.add(place);
    for (const each of set?.selections ?? []) {
      if (each.kind === Kind.INLINE_FRAGMENT)
        collect(each.selectionSet, each.typeCondition?.name.value ?? type);
      if (each.kind !== Kind.FIELD) continue;
      const needs = new Set(needsOf(each, type, { serviceName, graph }));
      const text = [...needs].toSorted().join(' ');
      const group = groups.get(text) ?? { needs, fields: new Set() };
      groups.set(text, group);
      group.fields.add(each);
    }
  };
  collect(entities, '');
  if (groups.size < 2) return [];
  const needed = new Set([...groups.values()].flatMap(({ needs }) => [...needs]));
  return [...groups.values()].map(({ needs, fields }) => {
    const isRequired = (place: string): boolean =>
      needs.has(place) || keyPlaces.has(place) || !needed.has(place);
    return {
      ...fetch,
      requires: requires.flatMap((each) => requiredOf(each, isRequired)),
      ...sent(
        visit(document, {
          SelectionSet: (set) => (set === entities ? only(set, fields) : undefined),
        }),
      ),
    };
  });
}

function needsOf(
  field: FieldNode,
  type: string,
  { serviceName, graph }: { serviceName: string; graph: JoinedGraph },
): string[] {
  return graph
    .typesOfObjects(serviceName, type)
    .flatMap((each) => placesIn(graph.joinOf(serviceName, each, field.name.value)?.requires));
}

/** A selection with these of its fields only. */
function only(set: SelectionSetNode, fields: ReadonlySet<FieldNode>): SelectionSetNode {
  const selections = set.selections.flatMap((each): SelectionNode[] => {
    if (each.kind === Kind.FIELD) return fields.has(each) ? [each] : [];
    if (each.kind === Kind.FRAGMENT_SPREAD) return [each];
    const selectionSet = only(each.selectionSet, fields);
    return selectionSet.selections.length === 0 ? [] : [{ ...each, selectionSet }];
  });
  return { ...set, selections };
}

/** What of a selection is required, by the places of its leaves. */
function requiredOf(
  each: QueryPlanSelectionNode,
  isRequired: (place: string) => boolean,
  at = '',
): QueryPlanSelectionNode[] {
  const place = each.kind === 'Field' ? placeOf(at, [each.name]) : at;
  if (each.selections === undefined) return isRequired(place) ? [each] : [];
  const selections = each.selections.flatMap((below) => requiredOf(below, isRequired, place));
  return selections.length === 0 ? [] : [{ ...each, selections }];
}

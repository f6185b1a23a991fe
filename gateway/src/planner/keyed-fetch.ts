// What a fetch requires of entities of several types: nothing of those whose key it does not require.
import type { FetchNode, QueryPlanInlineFragmentNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { neededBy } from './fetch-reading';
import type { JoinedGraph } from './joined-graph';
import { placesIn } from './supergraph-text';

/**
 * A fetch that asks for no entity without its key. The planner may require the key of one type and, of an interface that it
 * has, what a field needs: other types of the interface would be sent without a key, and the subgraph would refuse them all.
 */
export function keyedFetch(fetch: FetchNode, graph: JoinedGraph): FetchNode {
  const { requires = [], serviceName } = fetch;
  const hasKey = (each: QueryPlanSelectionNode): each is Typed =>
    isTyped(each) && isKeyed(each, serviceName, graph);
  const keyed = requires.filter(hasKey).map(({ typeCondition }) => typeCondition);
  if (keyed.length === 0) return fetch;
  const narrowed = requires.flatMap((each) =>
    hasKey(each) || !isTyped(each)
      ? [each]
      : [...new Set(keyed.flatMap((type) => common(type, each.typeCondition, graph)))].map((type) => ({
          ...each,
          typeCondition: type,
        })),
  );
  return { ...fetch, requires: narrowed };
}

type Typed = QueryPlanInlineFragmentNode & { typeCondition: string };

function isTyped(each: QueryPlanSelectionNode): each is Typed {
  return each.kind === 'InlineFragment' && each.typeCondition !== undefined;
}

/** True when a fragment holds a key by which the subgraph finds its objects, perhaps as those of an interface. */
function isKeyed({ typeCondition, selections }: Typed, subgraph: string, graph: JoinedGraph): boolean {
  const places = new Set(neededBy(selections, graph));
  return graph
    .typesAbove(typeCondition)
    .some((type) =>
      graph.keysOf(subgraph, type).some((key) => placesIn(key).every((place) => places.has(place))),
    );
}

/** The types of a type that are also those of another one. */
function common(type: string, other: string, graph: JoinedGraph): readonly string[] {
  const others = new Set(graph.objectTypesOf(other));
  const objects = graph.objectTypesOf(type);
  const both = objects.filter((each) => others.has(each));
  return both.length === objects.length ? [type] : both;
}

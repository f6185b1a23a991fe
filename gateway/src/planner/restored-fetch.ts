// Fetches in which required fields with arguments have their own names again: in the texts that subgraphs get, and in representations.
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { parse, visit } from 'graphql';
import { sent } from './fetch-text';
import type { JoinedGraph } from './joined-graph';

/** The fetch for the supergraph as it is. */
export function restoredFetch(node: FetchNode, graph: JoinedGraph): FetchNode {
  if (graph.separated.size === 0) return node;
  const document = visit(parse(node.operation), {
    Field(field) {
      const like = graph.separated.get(field.name.value);
      if (like === undefined) return undefined;
      return { ...like, alias: field.alias ?? like.alias, selectionSet: field.selectionSet };
    },
  });
  const requires = node.requires?.map((each) => represented(each, graph));
  return { ...node, ...sent(document), ...(requires !== undefined && { requires }) };
}

/** What is required of an entity: read under the names of plans, and sent under its own. */
function represented(selection: QueryPlanSelectionNode, graph: JoinedGraph): QueryPlanSelectionNode {
  if (selection.kind === 'InlineFragment') {
    const selections = selection.selections.map((each) => represented(each, graph));
    return { ...selection, selections };
  }
  const like = graph.separated.get(selection.name);
  const selections = selection.selections?.map((each) => represented(each, graph));
  return {
    kind: 'Field',
    ...(like === undefined ? { name: selection.name } : { name: like.name.value, alias: selection.name }),
    ...(selections !== undefined && { selections }),
  };
}

// From the document of an operation to its plan, both plain data: Apollo's planner, and what is done where its plan is not sound.
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type FetchNode, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { unusedPrefix } from '../names/unused-prefix';
import { explicitOperation } from './explicit-operation';
import { explicitPlan } from './explicit-plan';
import { splitFetch, type SplitFetch } from './split-fetch';
import { JoinedGraph } from './joined-graph';
import { keyedFetch } from './keyed-fetch';
import { changeFetches } from './plan-fetches';
import { restoredFetch } from './restored-fetch';
import { withoutRootNames } from './root-names';
import { isSound } from './sound-plan';

/** Plans an operation of a document; the first one when there is no name. */
export type PlanOperation = (document: DocumentNode, operationName: string | undefined) => QueryPlan;

/** Prepares the planning of operations on a supergraph. */
export function planningOf(sdl: string): PlanOperation {
  const graph = new JoinedGraph(sdl, unusedPrefix(sdl, '_required'));
  const planned = planningOn(graph.document);
  let explicitly: PlanOperation | undefined;
  const explicit: PlanOperation = (document, operationName) => {
    explicitly ??= planningOn(graph.withoutRequirements());
    return explicitPlan(explicitly(explicitOperation(document, operationName, graph), operationName), graph);
  };
  const asSent = (fetch: FetchNode): FetchNode => restoredFetch(withoutRootNames(fetch, graph), graph);
  const finished = (plan: QueryPlan): QueryPlan =>
    changeFetches(plan, (fetch): SplitFetch => {
      const keyed = keyedFetch(fetch, graph);
      const splits = splitFetch(keyed, graph).map(asSent);
      return splits.length === 0 ? asSent(keyed) : { ...asSent(keyed), splits };
    });
  return (document, operationName) => {
    const plan = attempt(() => planned(document, operationName));
    if (plan.value !== undefined && isSound(plan.value, graph)) return finished(plan.value);
    const other = attempt(() => explicit(document, operationName));
    const best = other.value ?? plan.value;
    if (best === undefined) throw plan.error;
    return finished(best);
  };
}

function planningOn(document: DocumentNode): PlanOperation {
  // Whoever loads it has found it valid; a field that had another name may be left over in a subgraph that required it.
  const supergraph = Supergraph.build(document, { validateSupergraph: false });
  // Fragments would save subgraphs some text, at the price of searching every fetch for them.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false });
  return (asked, operationName) =>
    planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), asked, { operationName }));
}

function attempt<Value>(work: () => Value): { value?: Value; error?: unknown } {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}

// The fetches of a plan, wherever they stand in it.
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';

/** A plan with other fetches in the places of its own. */
export function changeFetches(plan: QueryPlan, change: (fetch: FetchNode) => FetchNode): QueryPlan {
  if (plan.node === undefined || plan.node.kind === 'Subscription') return plan;
  return { ...plan, node: changed(plan.node, change) };
}

function changed(node: PlanNode, change: (fetch: FetchNode) => FetchNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return change(node);
    case 'Flatten':
      return { ...node, node: changed(node.node, change) };
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => changed(each, change)) };
    case 'Condition': {
      const { ifClause, elseClause, ...rest } = node;
      return {
        ...rest,
        ...(ifClause !== undefined && { ifClause: changed(ifClause, change) }),
        ...(elseClause !== undefined && { elseClause: changed(elseClause, change) }),
      };
    }
    case 'Defer':
      return node;
  }
}

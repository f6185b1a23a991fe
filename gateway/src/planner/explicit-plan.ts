/**
 * A plan in which nothing is left to the planner that concerns requirements: what a field requires is selected beside it, and
 * the field is asked for by itself, once what it requires is there. It may take more fetches than the planner's own plan, and
 * is made where that one is not sound.
 */
import type { QueryPlan } from '@apollo/query-planner';
import type { JoinedGraph } from './joined-graph';
import { inOrder, isOfEntities, stepsOf, type Step } from './plan-steps';
import { Known } from './sound-plan';
import { RequirementExtractor } from './requirement-extractor';

/** Takes the fields that require something out of the fetches of a plan, and asks for them when it is there. */
export function explicitPlan(plan: QueryPlan, graph: JoinedGraph): QueryPlan {
  if (plan.node === undefined || plan.node.kind === 'Subscription') return plan;
  const steps = stepsOf(plan.node, { path: [], conditions: [] }).flatMap((step) => apart(step, graph));
  const groups: Step[][] = [];
  for (const step of steps) {
    // Mutations run in their order, each with all that follows from it.
    const isNext = groups.length === 0 || (step.fetch.operationKind === 'mutation' && !isOfEntities(step));
    if (isNext) groups.push([step]);
    else groups.at(-1)?.push(step);
  }
  const known = new Known();
  return {
    ...plan,
    node: { kind: 'Sequence', nodes: groups.flatMap((group) => inOrder(group, known, graph)) },
  };
}

/** A step without the fields that require something, and the steps in which they are asked for. */
function apart(step: Step, graph: JoinedGraph): Step[] {
  const extractor = new RequirementExtractor(step, graph);
  const rest = extractor.rest();
  const taken = extractor.steps().flatMap((each) => apart(each, graph));
  return rest === undefined ? taken : [rest, ...taken];
}

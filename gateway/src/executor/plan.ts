// A plan of Apollo's planner as steps that run: everything that depends on the operation alone is done once.
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { Echo } from './echo';
import { prepareFetch, runFetch } from './fetch';
import { parsePattern, type PatternStep } from './places';
import type { Run } from './run';

/** A prepared step of a plan. */
export type Step = (run: Run) => Promise<void>;

/** Prepares a plan. Throws for what this executor does not run: `@defer` and subscriptions. */
export function preparePlan(plan: QueryPlan, echo: Echo): Step {
  if (plan.node === undefined) return async () => undefined;
  if (plan.node.kind === 'Subscription') throw new Error('subscriptions are not run by this executor');
  return prepare(plan.node, [], echo);
}

function prepare(node: PlanNode, pattern: readonly PatternStep[], echo: Echo): Step {
  switch (node.kind) {
    case 'Fetch': {
      const fetch = prepareFetch(node, pattern, echo);
      return (run) => runFetch(run, fetch);
    }
    case 'Flatten':
      return prepare(node.node, [...pattern, ...parsePattern(node.path)], echo);
    case 'Sequence': {
      const steps = node.nodes.map((each) => prepare(each, pattern, echo));
      return async (run) => {
        for (const step of steps) await step(run);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => prepare(each, pattern, echo));
      return async (run) => void (await Promise.all(steps.map((step) => step(run))));
    }
    case 'Condition': {
      const then = node.ifClause === undefined ? undefined : prepare(node.ifClause, pattern, echo);
      const otherwise = node.elseClause === undefined ? undefined : prepare(node.elseClause, pattern, echo);
      return async (run) => await (run.conditions[node.condition] === true ? then : otherwise)?.(run);
    }
    case 'Defer':
      throw new Error('@defer is not run by this executor');
  }
}

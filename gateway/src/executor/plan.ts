// A plan of Apollo's planner as steps that run: everything that depends on the operation alone is done once.
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { TurnOfLoop } from '@fmg/shared/turn-of-loop';
import { prepareFetch, type Fetch, type Preparing } from './fetch';
import { parsePattern, type PatternStep } from './plan-paths';
import type { Execution } from './execution';
import { runFetch } from './run-fetch';

/** A prepared step of a plan. */
export type Step = (execution: Execution) => Promise<void>;

/** How many characters of fetches are prepared in one turn of the event loop: a plan may have a hundred of them. */
const preparations = new TurnOfLoop(8000);

/** Prepares a plan; each fetch when it runs for the first time. Throws for what this executor does not run: `@defer` and subscriptions. */
export function preparePlan(plan: QueryPlan, preparing: Preparing): Step {
  if (plan.node === undefined) return async () => undefined;
  if (plan.node.kind === 'Subscription') throw new Error('subscriptions are not run by this executor');
  return prepare(plan.node, [], preparing);
}

function prepare(node: PlanNode, pattern: readonly PatternStep[], preparing: Preparing): Step {
  switch (node.kind) {
    case 'Fetch': {
      let fetch: Fetch | undefined;
      const begin = async (execution: Execution): Promise<void> => {
        await preparations.take(node.operation.length);
        fetch ??= prepareFetch(node, pattern, preparing);
        await runFetch(execution, fetch);
      };
      return (execution) => (fetch === undefined ? begin(execution) : runFetch(execution, fetch));
    }
    case 'Flatten':
      return prepare(node.node, [...pattern, ...parsePattern(node.path)], preparing);
    case 'Sequence': {
      const steps = node.nodes.map((each) => prepare(each, pattern, preparing));
      return async (execution) => {
        for (const step of steps) await step(execution);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => prepare(each, pattern, preparing));
      return async (execution) => void (await Promise.all(steps.map((step) => step(execution))));
    }
    case 'Condition': {
      const then = node.ifClause === undefined ? undefined : prepare(node.ifClause, pattern, preparing);
      const otherwise =
        node.elseClause === undefined ? undefined : prepare(node.elseClause, pattern, preparing);
      const condition = preparing.variableOf(node.condition);
      return async (execution) =>
        await (execution.conditions[condition] === true ? then : otherwise)?.(execution);
    }
    case 'Defer':
      throw new Error('@defer is not run by this executor');
  }
}

// The fetches of a plan, taken out of it as steps, and put into a plan again, each after what it requires.
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { FetchReading, placeOf, union, type Conditions } from './fetch-reading';
import type { JoinedGraph } from './joined-graph';
import { isIn, Known } from './sound-plan';

export type Path = readonly (string | number)[];

/** One fetch of a plan, with where it is and under which conditions it runs. */
export interface Step {
  path: Path;
  conditions: readonly { variable: string; isMet: boolean }[];
  fetch: FetchNode;
}

/** True for a step that asks for entities. */
export function isOfEntities({ fetch }: Step): boolean {
  return fetch.requires !== undefined;
}

/** The steps of a part of a plan that is at a place. */
export function stepsOf(node: PlanNode, at: Pick<Step, 'path' | 'conditions'>): Step[] {
  switch (node.kind) {
    case 'Fetch':
      return [{ ...at, fetch: node }];
    case 'Flatten':
      return stepsOf(node.node, { ...at, path: [...at.path, ...node.path] });
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((each) => stepsOf(each, at));
    case 'Condition': {
      const under = (clause: PlanNode | undefined, isMet: boolean): Step[] => {
        const conditions = [...at.conditions, { variable: node.condition, isMet }];
        return clause === undefined ? [] : stepsOf(clause, { ...at, conditions });
      };
      return [...under(node.ifClause, true), ...under(node.elseClause, false)];
    }
    case 'Defer':
      throw new Error('@defer is not planned here');
  }
}

/** Steps in levels: each after what it requires, and beside what does not concern it. */
export function inOrder(given: readonly Step[], known: Known, graph: JoinedGraph): PlanNode[] {
  const nodes: PlanNode[] = [];
  let rest = given.map((step) => ({ step, ...factsOf(step, graph) }));
  while (rest.length > 0) {
    const ready = rest.filter((each) =>
      each.needs.every(
        (place) =>
          known.of(place).some((under) => isIn(under, each.under)) ||
          rest.every((other) => other === each || other.gives.of(place).length === 0),
      ),
    );
    const next = ready.length > 0 ? ready : rest.slice(0, 1);
    rest = rest.filter((each) => !next.includes(each));
    for (const { gives } of next) known.addAll(gives);
    const [first, ...others] = next.map(({ step }) => nodeOf(step));
    if (first !== undefined)
      nodes.push(others.length === 0 ? first : { kind: 'Parallel', nodes: [first, ...others] });
  }
  return nodes;
}

function nodeOf({ path, conditions, fetch }: Step): PlanNode {
  const node: PlanNode = path.length === 0 ? fetch : { kind: 'Flatten', path: [...path], node: fetch };
  return conditions.reduceRight<PlanNode>(
    (inner, { variable: condition, isMet }) =>
      isMet
        ? { kind: 'Condition', condition, ifClause: inner }
        : { kind: 'Condition', condition, elseClause: inner },
    node,
  );
}

/** What a step requires, under which conditions it runs, and what it brings under which. */
function factsOf(
  { path, fetch, conditions }: Step,
  graph: JoinedGraph,
): { needs: string[]; under: Conditions; gives: Known } {
  const at = placeOf('', path);
  const reading = new FetchReading(graph, fetch);
  const words = conditions.map(({ variable, isMet }) => `${isMet ? 'include' : 'skip'} $${variable}`);
  const under = union(new Set(words), reading.underAll());
  const gives = new Known();
  for (const [below, more] of reading.given) gives.add(placeOf(at, [below]), union(new Set(words), more));
  return { needs: [...reading.needed].map((below) => placeOf(at, [below])), under, gives };
}

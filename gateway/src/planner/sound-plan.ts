/**
 * Whether a plan brings everything that its fetches require, before they require it. Apollo's planner has its faults where
 * requirements meet each other: a fetch stands before the one that brings what it requires, a field is asked for without
 * what it requires, or of a subgraph that does not have it, and one that is left out of an operation takes others with it.
 */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { always, FetchReading, placeOf, union, type Conditions } from './fetch-reading';
import type { JoinedGraph } from './joined-graph';

/** True when a plan has none of these faults. */
export function isSound(plan: QueryPlan, graph: JoinedGraph): boolean {
  if (plan.node === undefined || plan.node.kind === 'Subscription') return true;
  const known = new Known();
  known.add('', always);
  return new Check(graph).isSound(plan.node, { at: '', under: always, known });
}

/** What has been brought: places in the data, each under conditions of which one is enough. */
export class Known {
  private readonly places: Map<string, Conditions[]>;

  constructor(before?: Known) {
    this.places = new Map(before?.places);
  }

  add(place: string, under: Conditions): void {
    this.places.set(place, [...this.of(place), under]);
  }

  addAll(other: Known): void {
    for (const [place, all] of other.places) for (const each of all) this.add(place, each);
  }

  of(place: string): readonly Conditions[] {
    return this.places.get(place) ?? [];
  }
}

/** Where a step stands in a plan. */
interface Standing {
  at: string;
  under: Conditions;
  known: Known;
}

class Check {
  constructor(private readonly graph: JoinedGraph) {}

  /** Checks a step, and adds what it brings to what is known. */
  isSound(node: PlanNode, standing: Standing): boolean {
    const { at, under, known } = standing;
    switch (node.kind) {
      case 'Fetch':
        return this.isSoundFetch(node, standing);
      case 'Flatten':
        return this.isSound(node.node, { ...standing, at: placeOf(at, node.path) });
      case 'Sequence':
        return node.nodes.every((each) => this.isSound(each, standing));
      case 'Parallel': {
        const before = new Known(known);
        return node.nodes.every((each) => {
          const besides = new Known(before);
          const isEach = this.isSound(each, { ...standing, known: besides });
          known.addAll(besides);
          return isEach;
        });
      }
      case 'Condition': {
        const { condition, ifClause, elseClause } = node;
        const clauses = [
          { clause: ifClause, word: `include $${condition}` },
          { clause: elseClause, word: `skip $${condition}` },
        ];
        return clauses.every(
          ({ clause, word }) =>
            clause === undefined || this.isSound(clause, { ...standing, under: union(under, [word]) }),
        );
      }
      case 'Defer':
        return true;
    }
  }

  private isSoundFetch(node: FetchNode, { at, under, known }: Standing): boolean {
    const reading = new FetchReading(this.graph, node);
    const runsUnder = union(under, reading.underAll());
    const isBrought = [...reading.needed].every((place) => {
      const brought = known.of(placeOf(at, [place]));
      return known.of(at).every((present) => brought.some((each) => isIn(each, union(runsUnder, present))));
    });
    for (const [place, conditions] of reading.given)
      known.add(placeOf(at, [place]), union(under, conditions));
    return isBrought && reading.isSound();
  }
}

/** True when all conditions are among others. */
export function isIn(conditions: Conditions, others: Conditions): boolean {
  return [...conditions].every((each) => others.has(each));
}

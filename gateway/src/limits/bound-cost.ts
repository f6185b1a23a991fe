// Refuses an operation that costs more than its viewer may spend, before anything of it runs.
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Check } from '../request/check';
import { weightOf } from './weight';
import { refuseSpent } from './retry-later';
import { budgetOf, introspectionBudget } from './budgets';
import { prepareMeasure, prices, type Cost, type Measure } from './measure';
import type { Variables } from './pricing';
import type { ListSizes } from './sizes';

/** Measures operations; what does not depend on variables is found out once for each document. */
export class CostMeter {
  private readonly prepared = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Measure>>();

  constructor(private readonly sizes: ListSizes) {}

  /** The points that an operation may cost at most, in whole points. */
  costOf(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Cost {
    let ofSchema = this.prepared.get(schema);
    if (ofSchema === undefined) this.prepared.set(schema, (ofSchema = new WeakMap()));
    let measure = ofSchema.get(operation);
    if (measure === undefined)
      ofSchema.set(operation, (measure = prepareMeasure(schema, this.sizes, document, operation)));
    const { all, schema: asked } = measure(variables);
    return { all: Math.ceil(all), schema: Math.ceil(asked) };
  }
}

/** Holds every operation to the budget of its viewer, and charges it to the viewer's account. */
export function boundCost(meter: CostMeter): Check {
  // The first caller of an operation pays for its planning.
  const planned = new WeakSet<OperationDefinitionNode>();
  return async ({ schema, document, operation, request, contextValue }) => {
    // `requireOperation` refuses what names none.
    if (operation == null) return;
    const { all: cost, schema: asked } = meter.costOf(schema, document, operation, request.variables ?? {});
    const { viewer, spend } = contextValue;
    const limit = budgetOf(viewer).operation;
    if (cost > limit) throw tooCostly('The operation', cost, limit, 'Ask for smaller pages');
    if (asked > introspectionBudget)
      throw tooCostly('What the operation asks of the schema', asked, introspectionBudget, 'Ask for less');
    if (spend === undefined) return;
    const planning = planned.has(operation) ? 0 : prices.planning * weightOf(schema, document, operation);
    refuseSpent(viewer, await spend(cost + planning));
    planned.add(operation);
  };
}

function tooCostly(what: string, cost: number, limit: number, advice: string): GraphError {
  // A bomb of fragments costs more than a number can say.
  const told = Math.min(cost, Number.MAX_SAFE_INTEGER);
  return new GraphError(
    'TOO_COSTLY',
    `${what} may cost ${told} points: at most ${limit} are served to you at once. ${advice}, or in several operations.`,
    { cost: told, limit, http: { status: 400 } },
  );
}

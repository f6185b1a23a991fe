// Refuses an operation that costs more than its viewer may spend, before anything of it runs.
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context';
import { refuseSpent } from '../rate/retry-later';
import { budgetOf } from './budgets';
import { prepareMeasure, prices, type Measure, type Variables } from './measure';
import { countSelections } from './selections';
import type { ListSizes } from './sizes';

/** Measures operations; what does not depend on variables is found out once for each document. */
export class CostMeter {
  private readonly prepared = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Measure>>();

  constructor(private readonly sizes: ListSizes) {}

  /** True for an operation that has been measured before, and so has been planned. */
  knows(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
    return this.prepared.get(schema)?.has(operation) ?? false;
  }

  /** The points that an operation may cost at most. */
  costOf(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): number {
    let ofSchema = this.prepared.get(schema);
    if (ofSchema === undefined) this.prepared.set(schema, (ofSchema = new WeakMap()));
    let measure = ofSchema.get(operation);
    if (measure === undefined)
      ofSchema.set(operation, (measure = prepareMeasure(schema, this.sizes, document, operation)));
    return Math.ceil(measure(variables));
  }
}

/** Holds every operation to the budget of its viewer, and charges it to the viewer's account. */
export function boundCost(meter: CostMeter): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          // `requireOperation` refuses what names none.
          if (operation == null) return;
          const isNew = !meter.knows(schema, operation);
          const cost = meter.costOf(schema, document, operation, request.variables ?? {});
          const { viewer, spend } = contextValue;
          const limit = budgetOf(viewer).operation;
          if (cost > limit) throw tooCostly(cost, limit);
          if (spend === undefined) return;
          refuseSpent(viewer, await spend(cost + (isNew ? planningOf(document, operation) : 0)));
        },
      };
    },
  };
}

/** What the planning of an operation costs its first caller. */
function planningOf({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const named = (name: string) => fragments.find((each) => each.name.value === name);
  return prices.planning * countSelections(selectionSet, named);
}

function tooCostly(cost: number, limit: number): GraphError {
  // A bomb of fragments costs more than a number can say.
  const told = Math.min(cost, Number.MAX_SAFE_INTEGER);
  return new GraphError(
    'TOO_COSTLY',
    `The operation may cost ${told} points: at most ${limit} are served to you at once. Ask for smaller pages, or in several operations.`,
    { cost: told, limit, http: { status: 400 } },
  );
}

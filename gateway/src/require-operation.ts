// A request must say which operation of its document is meant, and give it its variables; the gateway itself would call
// that a fault of its own.
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { getVariableValues, Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from './context';

/**
 * Refuses, with status 400, an operation name that the document does not contain, a document that leaves it open, an
 * operation of a kind that the graph has not, and variables that are not of their types.
 */
export const requireOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, document, request }) {
        if (operation != null) return checkOperation(schema, operation, request.variables ?? {});
        const names = document.definitions.flatMap((each) =>
          each.kind === Kind.OPERATION_DEFINITION && each.name !== undefined ? [each.name.value] : [],
        );
        const asked =
          request.operationName == null ? 'no operation' : `the operation "${request.operationName}"`;
        throw new GraphError(
          'OPERATION_RESOLUTION_FAILURE',
          `The request names ${asked}: its document contains ${names.join(', ') || 'none with a name'}.`,
          { http: { status: 400 } },
        );
      },
    };
  },
};

function checkOperation(
  schema: GraphQLSchema,
  { operation, variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  if (schema.getRootType(operation) == null)
    throw new GraphError(
      'OPERATION_RESOLUTION_FAILURE',
      `The graph has no operation of the kind ${operation}.`,
      {
        http: { status: 400 },
      },
    );
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  if (errors?.[0] !== undefined)
    throw new GraphError('BAD_USER_INPUT', errors[0].message, { http: { status: 400 } });
}

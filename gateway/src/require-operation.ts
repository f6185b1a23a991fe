// A request must say which operation of its document is meant; the gateway itself would call that a fault of its own.
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { Kind } from 'graphql';
import type { GatewayContext } from './context';

/** Refuses, with status 400, an operation name that the document does not contain, or a document that leaves it open. */
export const requireOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, request }) {
        if (operation != null) return;
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

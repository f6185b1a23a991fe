// Calls a subgraph in the gateway's own process: the one seam through which every call of a subgraph goes.
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import { GraphError } from '@fmg/shared/errors/graph-error';

/** What the gateway knows of a request and hands to the subgraphs it calls. */
export interface GatewayContext {
  requestId: string;
}

/** A data source of the gateway that hands each fetch to a subgraph which lives in the same process. */
export class InProcessSource implements GraphQLDataSource<GatewayContext> {
  constructor(private readonly subgraph: Subgraph) {}

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<GatewayGraphQLResponse> {
    const { query, variables, operationName } = options.request;
    // The gateway also calls its sources without a client's request, when it checks their health.
    const requestId = 'requestId' in options.context ? options.context.requestId : 'gateway';
    if (query === undefined) throw new GraphError('INTERNAL', 'the gateway sent no query');
    const result = await this.subgraph.execute({ query, variables, operationName, requestId });
    // Both are the JSON of a GraphQL answer; only the declared types differ.
    return result as GatewayGraphQLResponse;
  }
}

// What is checked of an operation that is known, before anything of it runs.
import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { GatewayContext } from './context';

/** Checks a request whose operation is known. Throws what the client reads. */
export type Check = (
  request: GraphQLRequestContextDidResolveOperation<GatewayContext>,
) => Promise<void> | void;

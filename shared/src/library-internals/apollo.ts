// Where @apollo/subgraph keeps what its types do not tell of.
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

/** What the gateway sends of an entity. */
export interface Representation {
  __typename: string;
}

/** The `__resolveReference` of a type. */
export type ReferenceResolver = (
  reference: Representation,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/** The resolver of references that `buildSubgraphSchema` was given for a type. */
export function referenceResolverOf(type: GraphQLObjectType): ReferenceResolver | undefined {
  const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: ReferenceResolver } } };
  return apollo?.subgraph?.resolveReference;
}

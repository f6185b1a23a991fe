// Composes the subgraphs into the supergraph that the gateway loads and the API that clients see.
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import type { ExpandedSubgraph } from './expand';

/** The two texts that composition gives. */
export interface Composed {
  supergraph: string;
  api: string;
}

/**
 * Composes. Throws, with every problem, when the subgraphs do not fit, and when composition only hints that they
 * define something differently: an input field or enum value that one of them lacks is dropped without an error.
 */
export function compose(subgraphs: readonly ExpandedSubgraph[]): Composed {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` })),
  );
  if (result.errors !== undefined) throw new Error(result.errors.map((error) => error.message).join('\n'));
  const hints = result.hints.filter((hint) => hint.definition.code.startsWith('INCONSISTENT_'));
  if (hints.length > 0)
    throw new Error(hints.map((hint) => `${hint.definition.code}: ${hint.message}`).join('\n'));
  const api = lexicographicSortSchema(Supergraph.build(result.supergraphSdl).apiSchema().toGraphQLJSSchema());
  return { supergraph: `${result.supergraphSdl}\n`, api: `${printSchema(api)}\n` };
}

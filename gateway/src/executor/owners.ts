// Which subgraph knows whether an entity exists: its answer turns a reference to nothing into null.
import type { Supergraph } from '@apollo/federation-internals';
import { graphNames } from './echo';

/** The subgraph that owns a type of entities; undefined where nobody can be told to. */
export type OwnerOf = (type: string) => string | undefined;

/**
 * Reads the owners of all types out of a supergraph: who alone resolves the field that only owners resolve. Of a graph in
 * which no field says who owns its type nothing is known.
 */
export function ownersIn(supergraph: Supergraph, ownedField: string | undefined): OwnerOf {
  if (ownedField === undefined) return () => undefined;
  const graphs = graphNames(supergraph);
  const owners = new Map<string, string>();
  for (const type of supergraph.schema.objectTypes()) {
    const resolved = (type.field(ownedField)?.appliedDirectivesOf('join__field') ?? [])
      .map((applied) => applied.arguments() as { graph?: string; external?: boolean }) // the arguments of the join specification
      .filter(({ external }) => external !== true);
    const name = resolved.length === 1 ? graphs.get(resolved[0]?.graph ?? '') : undefined;
    if (name !== undefined) owners.set(type.name, name);
  }
  return (type) => owners.get(type);
}

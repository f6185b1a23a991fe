// Pointers to entities, as resolvers give them and the gateway sends them.
import type { NodeType } from '../identity/node-types';

/** An entity known by its id. */
export interface EntityReference {
  __typename?: string;
  id: string;
}

/** An entity known by its id, with facts of its owner to compute with. */
export type WithFacts<Name extends string> = EntityReference & Readonly<Record<Name, unknown>>;

/** A country known by its code (ISO 3166-1 alpha-2, or ISO 3166-3 for withdrawn States). */
export interface CountryReference {
  __typename?: string;
  code: string;
}

/** A pointer to an entity of another subgraph, or null when there is none. */
export function refer(type: NodeType, id: string): EntityReference;
export function refer(type: NodeType, id: string | null): EntityReference | null;
export function refer(type: NodeType, id: string | null): EntityReference | null {
  return id === null ? null : { __typename: type, id };
}

/** A pointer to a country, or null when there is none. */
export function referCountry(code: string): CountryReference;
export function referCountry(code: string | null): CountryReference | null;
export function referCountry(code: string | null): CountryReference | null {
  return code === null ? null : { __typename: 'Country', code };
}

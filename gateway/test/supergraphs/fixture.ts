// A made-up supergraph: subgraphs as other people would write them, and the same data as one schema would answer it.
import type { GraphQLScalarType } from 'graphql';

/** A resolver. It may say what it is called with: nobody else calls it. */
export type Resolver = (source: never, args: never, store: never) => unknown;

/** Resolvers by type and field; `__resolveReference` stands among the fields, a custom scalar in place of them. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>> | GraphQLScalarType>>;

/** One subgraph. The link to the federation specification is written for it. */
export interface SubgraphFixture {
  sdl: string;
  resolvers?: Resolvers;
}

/** A made-up supergraph. */
export interface Fixture {
  name: string;
  /** What of Federation 2 it holds. */
  covers: string;
  /** In the order in which they are composed. */
  subgraphs: Readonly<Record<string, SubgraphFixture>>;
  /** How one schema over the same data answers, where a field is not simply read from its row. Knows nothing of subgraphs. */
  reference: Resolvers;
  /** Opens what mutations change, as it is at first. */
  openStore?(): object;
  /** How deep made-up operations go, 7 unless told: the planner's time can grow with a power of the depth. */
  depth?: number;
  /** Values that are worth asking for: by coordinate (`Query.user.id`), name of the argument, or type. */
  values?: Readonly<Record<string, readonly unknown[]>>;
}

/** The row of a list that has these values. */
export function find<Row extends object>(rows: readonly Row[], wanted: Partial<Row>): Row | null {
  const keys = Object.keys(wanted) as (keyof Row)[]; // an object literal's own keys
  return rows.find((row) => keys.every((key) => String(row[key]) === String(wanted[key]))) ?? null;
}

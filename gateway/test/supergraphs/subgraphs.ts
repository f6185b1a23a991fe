// The subgraphs of a fixture, built by Apollo's own library and composed by Apollo's own composition.
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Transport } from '@fmg/gateway/transport/subgraph-call';
import {
  execute,
  isScalarType,
  Kind,
  parse,
  print,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Fixture, Resolver, Resolvers, SubgraphFixture } from './fixture';

const imported = [
  '@key',
  '@requires',
  '@external',
  '@provides',
  '@shareable',
  '@override',
  '@interfaceObject',
  '@inaccessible',
  '@tag',
  '@extends',
];

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imported)})`;

/** What the subgraphs share while they run: one store, which a test may open anew. */
export interface World {
  store: object;
}

/** A composed fixture. */
export interface Composed {
  fixture: Fixture;
  /** Text of the supergraph. */
  sdl: string;
  /** The supergraph, with what clients do not see. */
  supergraph: Supergraph;
  /** What clients see. */
  api: GraphQLSchema;
  /** Schemas of the subgraphs, by name. */
  schemas: ReadonlyMap<string, GraphQLSchema>;
}

/** Composes a fixture. Throws with every problem. */
export function composeFixture(fixture: Fixture): Composed {
  const subgraphs = Object.entries(fixture.subgraphs);
  const result = composeServices(
    subgraphs.map(([name, { sdl }]) => ({ name, typeDefs: typeDefsOf(sdl), url: `http://${name}.invalid` })),
  );
  if (result.errors !== undefined)
    throw new Error(`${fixture.name}: ${result.errors.map((error) => error.message).join('\n')}`);
  const supergraph = Supergraph.build(result.supergraphSdl);
  return {
    fixture,
    sdl: result.supergraphSdl,
    supergraph,
    api: supergraph.apiSchema().toGraphQLJSSchema(),
    schemas: new Map(subgraphs.map(([name, subgraph]) => [name, schemaOf(subgraph)])),
  };
}

function typeDefsOf(sdl: string): DocumentNode {
  return parse(`${link}\n${sdl}`);
}

function schemaOf({ sdl, resolvers = {} }: SubgraphFixture): GraphQLSchema {
  const typeDefs = typeDefsOf(sdl);
  const known = knownTypes(typeDefs);
  const seen = Object.entries(resolvers).map(([name, ofType]) => [name, asSeen(ofType, known.get(name))]);
  return buildSubgraphSchema({ typeDefs, resolvers: Object.fromEntries(seen) as never }); // resolvers of a fixture are untyped
}

/** What a subgraph says of a type. */
interface KnownType {
  external: string[];
  isInterface: boolean;
}

function knownTypes(typeDefs: DocumentNode): Map<string, KnownType> {
  const types = new Map<string, KnownType>();
  for (const definition of typeDefs.definitions) {
    if (!('fields' in definition)) continue;
    const isInterface =
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_EXTENSION;
    // A key that an older subgraph calls external is its own all the same.
    const keys = (definition.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .map(print)
      .join();
    const external = (definition.fields ?? []).flatMap(({ name, directives = [] }) =>
      directives.some((directive) => directive.name.value === 'external') && !isIn(keys, name.value)
        ? [name.value]
        : [],
    );
    const known = types.get(definition.name.value)?.external ?? [];
    types.set(definition.name.value, { external: [...known, ...external], isInterface });
  }
  return types;
}

function isIn(keys: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(keys);
}

/** A reference resolver gives a whole row: of it the subgraph sees what is its own, and of others what it was sent. */
function asSeen(ofType: Resolvers[string], type: KnownType | undefined): Resolvers[string] {
  if (ofType === undefined || isScalarType(ofType) || type === undefined) return ofType ?? {};
  const resolve = ofType['__resolveReference'];
  if (resolve === undefined) return ofType;
  const resolveSeen = async (sent: Row, store: object): Promise<unknown> => {
    const row = await (resolve as (sent: Row, store: object) => unknown)(sent, store); // as Apollo calls it
    if (typeof row !== 'object' || row === null || row instanceof Error) return row;
    const hidden = new Set([...type.external, ...(type.isInterface ? [] : ['__typename'])]);
    const own = Object.entries(row).filter(([key]) => !hidden.has(key));
    const given = type.external.filter((key) => key in sent).map((key) => [key, sent[key]]);
    return Object.fromEntries([...own, ...given]) as Row;
  };
  return { ...ofType, __resolveReference: resolveSeen as Resolver };
}

type Row = Record<string, unknown>;

/** Each subgraph as a server of Apollo's would answer, without a network; an operation that is not valid is refused. */
export function transportsOf({ schemas }: Composed, world: World): Map<string, Transport> {
  return new Map([...schemas].map(([name, schema]) => [name, transportTo(schema, world)]));
}

interface Known {
  document: DocumentNode;
  errors: readonly GraphQLFormattedError[];
}

function transportTo(schema: GraphQLSchema, world: World): Transport {
  const documents = new Map<string, Known>();
  return async ({ query, variables }) => {
    let known = documents.get(query);
    if (known === undefined) {
      const document = parse(query);
      documents.set(query, (known = { document, errors: validate(schema, document) }));
    }
    if (known.errors.length > 0) return { errors: known.errors };
    const { document } = known;
    const answer = await execute({ schema, document, variableValues: variables, contextValue: world.store });
    return JSON.parse(JSON.stringify(answer)) as unknown;
  };
}

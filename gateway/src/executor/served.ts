// A supergraph that is served: everything that is known of it before the first operation.
import type { Supergraph } from '@apollo/federation-internals';
import { isAbstractType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { plannerHere } from '../planner/here';
import type { Planner } from '../planner/planner';
import { readSupergraph } from '../planner/supergraph';
import { unusedPrefix } from '../names/unused-prefix';
import { Echo, keysIn } from './echo';
import { ownersIn, type OwnerOf } from './owners';
import type { PreparedOperation } from './prepare';
import { proofIn, type Proof } from './proof';
import type { IsOfType } from './rewrites';
import type { ScalarTests } from './scalars';
import { isOfType } from './selections';
import type { ShapedGraph } from './shape';
import type { IsAbstract } from './values';

/** What may be said of a graph beside its supergraph. */
export interface GraphContract {
  /**
   * A field that every entity has, that is never null, and that its owner alone resolves: by it the owner tells whether an
   * entity exists. In most graphs there is none.
   */
  ownedField?: string | undefined;
  /** Subgraphs that give keys back exactly as they were sent. */
  exactKeys?: ReadonlySet<string>;
  /** Tests of the scalars that the graph defines. */
  scalars?: ScalarTests;
}

/** A supergraph that is being served. */
export interface Served {
  graph: ShapedGraph;
  planner: Planner;
  echo: Echo;
  ownerOf: OwnerOf;
  proof: Proof | undefined;
  isOfType: IsOfType;
  isAbstract: IsAbstract;
  /** What the names begin with that clients' aliases have in plans. */
  prefix: string;
  /** By document, which Apollo Server keeps in a bounded cache; dropped with the schema. */
  prepared: WeakMap<DocumentNode, Map<string, PreparedOperation | Promise<PreparedOperation>>>;
}

/** Prepares for the operations of a supergraph, of which clients see the schema. */
export function serve(
  schema: GraphQLSchema,
  sdl: string,
  { planner = plannerHere(sdl), ...contract }: GraphContract & { planner?: Planner },
): Served {
  const { ownedField, exactKeys = new Set(), scalars = {} } = contract;
  const supergraph = readSupergraph(sdl);
  const types = supergraph.schema.toGraphQLJSSchema();
  const interfaceObjects = interfaceObjectsIn(supergraph);
  return {
    graph: { schema, scalars, isInterfaceObject: (name) => interfaceObjects.has(name) },
    planner,
    echo: new Echo(keysIn(supergraph), unusedPrefix(sdl, '_key_'), exactKeys),
    ownerOf: ownersIn(supergraph, ownedField),
    proof: ownedField === undefined ? undefined : proofIn(schema, ownedField, unusedPrefix(sdl, '_proof')),
    isOfType: (typename, condition) => isOfType(types, typename, condition),
    isAbstract: (typename) => isAbstractType(types.getType(typename)),
    prefix: unusedPrefix(sdl, '_client'),
    prepared: new WeakMap(),
  };
}

/** Interfaces that some subgraph knows as a type of objects. */
function interfaceObjectsIn({ schema }: Supergraph): ReadonlySet<string> {
  const names = [...schema.interfaceTypes()].flatMap((type) =>
    type
      .appliedDirectivesOf('join__type')
      .some((applied) => applied.arguments()['isInterfaceObject'] === true)
      ? [type.name]
      : [],
  );
  return new Set(names);
}

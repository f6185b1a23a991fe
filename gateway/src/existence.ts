// Makes "there is no such thing" an honest null: `node` and `nodes` answer a stub until its owner proves that it exists.
import type { GatewayInterface, GatewayLoadResult } from '@apollo/server-gateway-interface';
import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { unusedPrefix } from './unused-prefix';

const proofUnder = (alias: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: 'recordedAt' },
});

/**
 * Wraps a gateway so that `Query.node` and `Query.nodes` ask, unseen by the client, for the one non-null field that
 * only the owner of an entity can answer. Where the owner knows no such entity the whole object becomes null.
 */
export function withExistence(gateway: GatewayInterface): GatewayInterface {
  let schema: GraphQLSchema | undefined;
  const proven = new WeakMap<DocumentNode, Proven>();
  return {
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        schema = loaded.apiSchema;
        callback(loaded);
      }),
    stop: () => gateway.stop(),
    async load(options): Promise<GatewayLoadResult> {
      const { executor } = await gateway.load(options);
      if (executor === null) return { executor };
      return {
        executor: async (request) => {
          if (schema === undefined) return await executor(request);
          const { document, keys, alias } = remember(proven, request.document, schema);
          if (keys.length === 0) return await executor(request);
          const response = await executor({
            ...request,
            document,
            queryHash: `${request.queryHash}+existence`,
          });
          return { ...response, ...(response.data && { data: withoutProof(response.data, keys, alias) }) };
        },
      };
    },
  };
}

interface Proven {
  document: DocumentNode;
  /** Response keys of the `node` and `nodes` fields. */
  keys: string[];
  /** The alias of the proof, which the client does not use. */
  alias: string;
}

function remember(
  proven: WeakMap<DocumentNode, Proven>,
  document: DocumentNode,
  schema: GraphQLSchema,
): Proven {
  let known = proven.get(document);
  if (known === undefined) proven.set(document, (known = prove(document, schema)));
  return known;
}

function prove(document: DocumentNode, schema: GraphQLSchema): Proven {
  const types = new TypeInfo(schema);
  const keys: string[] = [];
  const alias = unusedPrefix(document, '_proof');
  const proof = proofUnder(alias);
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(field) {
          const isRoot = types.getParentType() === schema.getQueryType();
          if (
            !isRoot ||
            (field.name.value !== 'node' && field.name.value !== 'nodes') ||
            field.selectionSet === undefined
          )
            return undefined;
          keys.push(field.alias?.value ?? field.name.value);
          return {
            ...field,
            selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, proof] },
          };
        },
      },
    }),
  );
  return { document: changed, keys, alias };
}

function withoutProof(
  data: Record<string, unknown>,
  keys: readonly string[],
  alias: string,
): Record<string, unknown> {
  const answered = { ...data };
  for (const key of keys) {
    const value = answered[key];
    answered[key] = Array.isArray(value)
      ? value.map((each: unknown) => strip(each, alias))
      : strip(value, alias);
  }
  return answered;
}

function strip(value: unknown, alias: string): unknown {
  if (typeof value !== 'object' || value === null || !(alias in value)) return value;
  const { [alias]: _proof, ...rest } = value as Record<string, unknown>; // checked on the line before
  return rest;
}

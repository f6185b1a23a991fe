// What is right: one schema over the data of a fixture, run by graphql-js. It knows what clients see, and of no subgraph.
import {
  execute,
  GraphQLScalarType,
  isObjectType,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Answer } from './answer';
import type { Fixture, Resolvers } from './fixture';

/** Answers an operation as one schema does, on a store of its own. */
export type Reference = (document: DocumentNode, variables: Record<string, unknown>) => Promise<Answer>;

/** Opens the reference of a fixture on the schema that clients see. */
export function openReference({ reference, openStore }: Fixture, schema: GraphQLSchema): Reference {
  attach(schema, reference);
  return async (document, variableValues) => {
    const contextValue = openStore?.() ?? {};
    const answer = await execute({ schema, document, variableValues, contextValue });
    return JSON.parse(JSON.stringify(answer)) as Answer;
  };
}

function attach(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [name, ofType] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (ofType instanceof GraphQLScalarType) {
      const { serialize, parseValue, parseLiteral } = ofType;
      Object.assign(type ?? {}, { serialize, parseValue, parseLiteral });
      continue;
    }
    if (!isObjectType(type))
      throw new Error(`the reference has resolvers of ${name}, which is no object type`);
    for (const [key, resolve] of Object.entries(ofType)) {
      const field = type.getFields()[key];
      if (field === undefined)
        throw new Error(`the reference resolves ${name}.${key}, which clients do not see`);
      field.resolve = resolve as unknown as GraphQLFieldResolver<unknown, unknown>; // resolvers of a fixture are untyped
    }
  }
}

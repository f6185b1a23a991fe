// Answers `_entities` as @apollo/subgraph does, but makes no promise for a reference that nothing has to be read for.
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { referenceResolverOf, type Representation } from '../library-internals/apollo';
import { readingInfo } from './reads-info';

/** Puts this resolver in the place of Apollo's, which remains for entities that are asked by an interface. */
export function resolveEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const apollos = field?.resolve;
  if (field === undefined || apollos === undefined) return;
  const resolve: GraphQLFieldResolver<unknown, unknown, { representations: readonly Representation[] }> = (
    source,
    args,
    context,
    info,
  ) => {
    const types = args.representations.map(({ __typename }) => schema.getType(__typename));
    if (!types.every(isObjectType)) return apollos(source, args, context, info);
    return args.representations.map((reference, index) => {
      const type = types[index];
      const resolveReference = type === undefined ? undefined : referenceResolverOf(type);
      return type === undefined || resolveReference === undefined
        ? reference
        : found(type.name, () => resolveReference(reference, context, info));
    });
  };
  field.resolve = readingInfo(resolve);
}

/** An entity that says its type, by which the union of all entities is told apart. What is thrown fails in its own place. */
async function found(typename: string, resolve: () => unknown): Promise<unknown> {
  const entity = await resolve();
  if (typeof entity !== 'object' || entity === null) return entity;
  if (!('__typename' in entity)) return Object.defineProperty(entity, '__typename', { value: typename });
  return Reflect.get(entity, '__typename') === typename ? entity : { ...entity, __typename: typename };
}

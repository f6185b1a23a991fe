// Makes "there is no such thing" an honest null: `node` and `nodes` answer a stub until its owner proves that it exists.
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** The root fields that find any entity by its id. */
const finders = ['node', 'nodes'];

/** What is asked, unseen by the client, of all that is found by an id: the one non-null field that only an owner can answer. */
export interface Proof {
  /** The type of its values. */
  type: GraphQLLeafType;
  /** The key of the data under which a field of a type has its proof; undefined where none is asked for. */
  keyFor(type: GraphQLNamedType, field: string): string | undefined;
  /** Asks for it in a document. */
  askedIn(document: DocumentNode): DocumentNode;
}

/** The proof of existence in a graph; undefined unless entities that are found by their ids all have such a field. */
export function proofIn(schema: GraphQLSchema, ownedField: string, key: string): Proof | undefined {
  const root = schema.getQueryType();
  const types = finders.map((name) => leafOf(root?.getFields()[name]?.type, ownedField));
  const type = types.find((each) => each !== undefined);
  if (root == null || type === undefined) return undefined;
  const proved = new Set(finders.filter((_, index) => types[index] !== undefined));
  const proof: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: key },
    name: { kind: Kind.NAME, value: ownedField },
  };
  const keyFor: Proof['keyFor'] = (of, field) => (of === root && proved.has(field) ? key : undefined);
  const askedIn: Proof['askedIn'] = (document) => {
    const info = new TypeInfo(schema);
    return visit(
      document,
      visitWithTypeInfo(info, {
        Field({ selectionSet, ...field }) {
          const parent = info.getParentType();
          if (selectionSet === undefined || parent == null || keyFor(parent, field.name.value) === undefined)
            return undefined;
          const selections = [...selectionSet.selections, proof];
          return { ...field, selectionSet: { ...selectionSet, selections } };
        },
      }),
    );
  };
  return { type, keyFor, askedIn };
}

/** The type of a non-null leaf without arguments that a type has. */
function leafOf(type: Parameters<typeof getNamedType>[0], name: string): GraphQLLeafType | undefined {
  const named = getNamedType(type);
  const field = isInterfaceType(named) || isObjectType(named) ? named.getFields()[name] : undefined;
  if (field === undefined || field.args.length > 0 || !isNonNullType(field.type)) return undefined;
  return isLeafType(field.type.ofType) ? field.type.ofType : undefined;
}

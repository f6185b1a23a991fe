// What a schema says of itself, written as text while it is read: the walk ends where the answer becomes too long.
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { collectFields, collectSubfields } from '@fmg/shared/library-internals/graphql';
import { getArgumentValues } from 'graphql/execution/values';
import { tooCostly } from './too-costly';

/** An introspection query: the only operation of a valid document. */
export interface IntrospectionQuery {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  /** The most characters of its answer. */
  most: number;
}

/** The answer as JSON. Throws TOO_COSTLY when it is too long. */
export function introspectSchema(
  schema: GraphQLSchema,
  { document, variables, most }: IntrospectionQuery,
): string {
  const operation = getOperationAST(document);
  const query = schema.getQueryType();
  if (operation == null || query == null) throw new Error('nothing is asked of the schema');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return JSON.stringify({ errors });
  const compiler = new ReaderCompiler(schema, document, coerced);
  const { text, problems } = new Writing(most).answer(compiler.ofRoot(query, operation.selectionSet));
  return problems.length === 0 ? `{"data":${text}}` : `{"errors":${JSON.stringify(problems)},"data":${text}}`;
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Reads a field that is asked for, with all that is the same for every object that has it. */
interface FieldReader {
  /** Its key with what stands around it. */
  start: string;
  key: string;
  type: GraphQLOutputType;
  /** Reads it. Throws for an argument that is null and may not be. */
  read(source: unknown): unknown;
  below: readonly FieldReader[];
}

/** Finds out once, for all objects, what is asked of them. */
class ReaderCompiler {
  private readonly fragments: Record<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
    private readonly variables: Record<string, unknown>,
  ) {
    const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  }

  ofRoot(type: GraphQLObjectType, set: Parameters<typeof collectFields>[4]): readonly FieldReader[] {
    return this.readersOf(type, collectFields(this.schema, this.fragments, this.variables, type, set));
  }

  private readersOf(parentType: GraphQLObjectType, fields: Fields): readonly FieldReader[] {
    const { schema, variables } = this;
    // What the fields of a schema are resolved with: they ask for nothing else.
    const info = { schema, parentType } as GraphQLResolveInfo;
    return [...fields].map(([key, nodes], index) => {
      const [node] = nodes;
      const field = node && fieldOf(parentType, node.name.value);
      if (node === undefined || field?.resolve === undefined)
        throw new Error(`"${key}" is nothing that a schema says of itself`);
      const { resolve } = field;
      let args: Record<string, unknown> | undefined;
      const below = getNamedType(field.type);
      return {
        start: `${index === 0 ? '' : ','}${JSON.stringify(key)}:`,
        key,
        type: field.type,
        read: (source) =>
          resolve(source, (args ??= getArgumentValues(field, node, variables)), undefined, info),
        below: isObjectType(below)
          ? this.readersOf(below, collectSubfields(schema, this.fragments, variables, below, nodes))
          : [],
      };
    });
  }
}

function fieldOf(parent: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];
  return meta.find((each) => each.name === name) ?? parent.getFields()[name];
}

/** What could not be read, as it stands in an answer. */
interface Unread {
  message: string;
  path: readonly string[];
}

/** Writes an answer, piece by piece. */
class Writing {
  private text = '';

  constructor(private readonly most: number) {}

  answer(fields: readonly FieldReader[]): { text: string; problems: Unread[] } {
    const problems: Unread[] = [];
    this.add('{');
    for (const { start, key, type, read, below } of fields) {
      this.add(start);
      let value: unknown = null;
      try {
        value = read(undefined);
      } catch (error) {
        // The name of a type is the one argument that may not be null.
        if (!(error instanceof GraphQLError)) throw error;
        problems.push({ message: error.message, path: [key] });
      }
      this.value(type, value, below);
    }
    this.add('}');
    return { text: this.text, problems };
  }

  private value(type: GraphQLOutputType, value: unknown, below: readonly FieldReader[]): void {
    const open = getNullableType(type);
    if (value == null) this.add('null');
    else if (isLeafType(open)) this.add(JSON.stringify(open.serialize(value)));
    else if (isListType(open))
      this.list(open.ofType, value as Iterable<unknown>, below); // as its type says
    else this.object(value, below);
  }

  private list(type: GraphQLOutputType, values: Iterable<unknown>, below: readonly FieldReader[]): void {
    let start = '[';
    for (const each of values) {
      this.add(start);
      this.value(type, each, below);
      start = ',';
    }
    this.add(start === '[' ? '[]' : ']');
  }

  private object(source: unknown, fields: readonly FieldReader[]): void {
    this.add('{');
    for (const { start, type, read, below } of fields) {
      this.add(start);
      this.value(type, read(source), below);
    }
    this.add('}');
  }

  private add(text: string): void {
    this.text += text;
    if (this.text.length > this.most)
      throw tooCostly(
        `What the operation asks of the schema is longer than can be answered: at most ${this.most} characters`,
      );
  }
}

// Operations as functions of their own: what an answer consists of is decided once, not for each field of each row. Only a whole
// answer is made; whatever would be an error of it ends the attempt, and is left to graphql-js.
import {
  defaultFieldResolver,
  defaultTypeResolver,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Code } from '../code';
import { conditionVariables } from '../graphql/conditions';
import { valueCode } from '../graphql/value-code';
import { readsInfo } from '../graphql/reads-info';
import { collectFields, collectSubfields } from '../library-internals/graphql';

type Variables = Readonly<Record<string, unknown>>;
type Data = Record<string, unknown>;

/** A place in the answer. */
type Path = GraphQLResolveInfo['path'];

const nowhere: Path = { prev: undefined, key: '', typename: undefined };

/** Runs an operation; gives its data, or undefined when it cannot be told without an error. */
export type Compiled = (context: unknown, variables: Variables) => Promise<Data | undefined>;

/** Turns the value that a resolver gives into what the answer holds. */
type Complete = (value: unknown, run: OperationRun, place: Path | undefined) => unknown;

/** How values of a type are completed. */
interface Completion {
  complete: Complete;
  /** True when something below asks where it stands. */
  asksPlace: boolean;
}

/** Makes the object that the answer holds for an object of a type. */
type Make = (source: unknown, run: OperationRun, place: Path | undefined) => Data;

interface Selection {
  make: Make;
  asksPlace: boolean;
}

/** Answers that differ in what `@skip` and `@include` leave of the operation; with more of them, others are left to graphql-js. */
const VARIANTS = 16;

/**
 * Compiles the operation of a valid document that has the name. Undefined for what is left to graphql-js: changes, introspection,
 * what would name a prototype, and types that are told by `isTypeOf`.
 */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Compiled | undefined {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || root == null || !isCompilable(schema, document))
    return undefined;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const conditions = conditionVariables([operation, ...fragments]);
  const variants = new Map<string, Make>();
  const makeFor = (variables: Variables): Make | undefined => {
    const key = conditions.map((name) => String(variables[name])).join();
    const known = variants.get(key);
    if (known !== undefined || variants.size >= VARIANTS) return known;
    const make = new Compiler(schema, fragments, operation, variables).root(root);
    variants.set(key, make);
    return make;
  };
  return async (context, variables) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    // A condition that is null is an error, too.
    if (coerced === undefined || conditions.some((name) => coerced[name] === null)) return undefined;
    const make = makeFor(coerced);
    if (make === undefined) return undefined;
    const run = new OperationRun(context, coerced);
    const data = run.completed(make, {}, undefined) as Data; // what it makes, or nothing that is used
    await run.end();
    return run.isGivenUp ? undefined : data;
  };
}

function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isSo = Object.values(schema.getTypeMap()).every(
    (type) => !('isTypeOf' in type) || type.isTypeOf == null,
  );
  visit(document, {
    Name: ({ value }) => {
      if (value === '__proto__' || value === '__schema' || value === '__type') isSo = false;
    },
  });
  return isSo;
}

/** One run of an operation. */
class OperationRun {
  isGivenUp = false;
  private readonly args = new Map<Resolved, Data>();
  private pending = 0;
  private ended: (() => void) | undefined;

  constructor(
    readonly context: unknown,
    readonly variables: Variables,
  ) {}

  /** Ends when nothing is awaited any more. */
  end(): Promise<void> | undefined {
    return this.pending === 0 ? undefined : new Promise((resolve) => (this.ended = resolve));
  }

  /** The answer has an error. */
  giveUp(): null {
    this.isGivenUp = true;
    return null;
  }

  /** The arguments of a field that has variables among them. */
  argumentsOf(field: Resolved): Data {
    let known = this.args.get(field);
    if (known === undefined) this.args.set(field, (known = field.argumentsWith(this.variables)));
    return known;
  }

  /** Completes what is promised once it is there, and puts it into its place. */
  await(
    promise: PromiseLike<unknown>,
    into: Data | unknown[],
    key: string | number,
    complete: Complete,
    place: Path | undefined,
  ): void {
    this.pending += 1;
    promise.then((value) => {
      if (!this.isGivenUp) (into as Data)[key] = this.completed(complete, value, place); // a list takes places as an object takes keys
      return this.settle();
    }, this.fail);
  }

  private readonly fail = (): void => {
    this.giveUp();
    this.settle();
  };

  /** What is thrown ends the attempt. */
  completed(complete: Complete, value: unknown, place: Path | undefined): unknown {
    try {
      return complete(value, this, place);
    } catch {
      return this.giveUp();
    }
  }

  private settle(): void {
    this.pending -= 1;
    if (this.pending === 0) this.ended?.();
  }
}

/** Compiles what is selected when the variables that decide about it have certain values. */
class Compiler {
  readonly fragments: Record<string, FragmentDefinitionNode>;

  constructor(
    readonly schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
    readonly operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {
    this.fragments = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  }

  root(type: GraphQLObjectType): Make {
    const { schema, fragments, variables, operation } = this;
    return this.selection(type, collectFields(schema, fragments, variables, type, operation.selectionSet))
      .make;
  }

  /**
   * The object of a type: one literal with all keys in their order, which V8 makes far faster than it adds them one by one. What
   * resolvers give then takes its place in it. Texts of a request become code as JSON only.
   */
  private selection(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): Selection {
    const code = new Code();
    const calls: string[] = [];
    let asksPlace = false;
    const entries = [...fields].flatMap(([key, nodes]) => {
      const [node] = nodes;
      if (node === undefined) return [];
      if (node.name.value === '__typename') return `${JSON.stringify(key)}: ${JSON.stringify(type.name)}`;
      const field = type.getFields()[node.name.value];
      if (field === undefined) return [];
      const selected: Selected = { field, type, key, nodes };
      const completion = this.completion(field.type, selected);
      if (field.resolve !== undefined && field.resolve !== defaultFieldResolver) {
        const resolved = new Resolved(this, selected, completion);
        asksPlace ||= resolved.asksPlace;
        calls.push(`${code.hold(resolved)}.into(target, source, run, place);`);
        return `${JSON.stringify(key)}: null`;
      }
      asksPlace ||= completion.asksPlace;
      return `${JSON.stringify(key)}: ${propertyCode(code, selected, completion)}`;
    });
    const make = code.compile(`(source, run, place) => {
      let value;
      const target = { ${entries.join(', ')} };
      ${calls.join(' ')}
      return target;
    }`) as Make; // the text is such a function
    return { make, asksPlace };
  }

  private completion(type: GraphQLOutputType, selected: Selected): Completion {
    if (isNonNullType(type)) return nonNull(this.completion(type.ofType, selected));
    if (isListType(type)) return listOf(this.completion(type.ofType, selected));
    if (isLeafType(type)) return { complete: leaf(type), asksPlace: false };
    if (isAbstractType(type)) return { complete: this.abstract(type, selected), asksPlace: true };
    const { make, asksPlace } = this.below(type, selected);
    return { complete: orNothing(make), asksPlace };
  }

  private below(type: GraphQLObjectType, { nodes }: Selected): Selection {
    const { schema, fragments, variables } = this;
    return this.selection(type, collectSubfields(schema, fragments, variables, type, nodes));
  }

  /** An object of one of several types: what is selected of each is compiled when the first of it comes. */
  private abstract(type: GraphQLAbstractType, selected: Selected): Complete {
    const { schema } = this;
    const resolveType = type.resolveType ?? defaultTypeResolver;
    const makes = new Map<string, Make>();
    const makeFor = (name: unknown): Make | undefined => {
      const known = makes.get(name as string); // what is no name of a type is not among them
      if (known !== undefined) return known;
      const found = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(found) || !schema.isSubType(type, found)) return undefined;
      const { make } = this.below(found, selected);
      makes.set(found.name, make);
      return make;
    };
    return orNothing((value, run, place) => {
      const name = resolveType(value, run.context, new Info(this, selected, place ?? nowhere, run), type);
      const make = makeFor(name);
      return make === undefined ? run.giveUp() : make(value, run, place);
    });
  }
}

/** A field that is selected of an object. */
interface Selected {
  field: GraphQLField<unknown, unknown>;
  /** The type of the object. */
  type: GraphQLObjectType;
  /** The key of its value in the answer. */
  key: string;
  nodes: readonly FieldNode[];
}

/** The text of what the answer holds for a property. */
function propertyCode(
  code: Code,
  { field, type, key }: Selected,
  { complete, asksPlace }: Completion,
): string {
  const place = asksPlace
    ? `{ prev: place, key: ${JSON.stringify(key)}, typename: ${JSON.stringify(type.name)} }`
    : 'undefined';
  return valueCode(code, field.type, {
    property: `source[${JSON.stringify(field.name)}]`,
    completed: (value) => `${code.hold(complete)}(${value}, run, ${place})`,
  });
}

/** A field that a resolver answers, as part of an operation. */
class Resolved {
  /** True when the resolver, or something below, asks where it stands. */
  readonly asksPlace: boolean;
  private readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  private readonly readsInfo: boolean;
  private readonly complete: Complete;
  /** Its arguments, where no variable is among them: the same in every run. */
  private readonly constant: Data | undefined;

  constructor(
    private readonly compiler: Compiler,
    private readonly selected: Selected,
    { complete, asksPlace }: Completion,
  ) {
    this.complete = complete;
    this.resolve = selected.field.resolve ?? defaultFieldResolver;
    this.readsInfo = readsInfo(this.resolve);
    this.asksPlace = asksPlace || this.readsInfo;
    let hasVariables = false;
    for (const each of selected.nodes[0]?.arguments ?? [])
      visit(each, { Variable: () => void (hasVariables = true) });
    if (!hasVariables) this.constant = this.argumentsWith({});
  }

  /** Puts what the field gives for a source into its place. */
  into(target: Data, source: unknown, run: OperationRun, place: Path | undefined): void {
    if (run.isGivenUp) return;
    const { key, type } = this.selected;
    const at = this.asksPlace ? { prev: place, key, typename: type.name } : undefined;
    const info = this.readsInfo ? new Info(this.compiler, this.selected, at ?? nowhere, run) : untold;
    const value = this.resolve(source, this.constant ?? run.argumentsOf(this), run.context, info);
    if (isPromise(value)) run.await(value, target, key, this.complete, at);
    else target[key] = this.complete(value, run, at);
  }

  /** Its arguments, when variables have certain values. Throws for those that do not fit. */
  argumentsWith(variables: Variables): Data {
    const { field, nodes } = this.selected;
    const [node] = nodes;
    return node === undefined ? {} : getArgumentValues(field, node, variables);
  }
}

/** For resolvers that do not say that they read it: one that does nevertheless fails here, and graphql-js answers. */
const untold = new Proxy({} as GraphQLResolveInfo, {
  get(_, name) {
    throw new Error(`a resolver that reads "info.${String(name)}" must say so by readingInfo()`);
  },
});

/** What a resolver hears of the field that it answers. */
class Info implements GraphQLResolveInfo {
  constructor(
    private readonly compiler: Compiler,
    private readonly selected: Selected,
    readonly path: Path,
    private readonly run: OperationRun,
  ) {}

  get fieldName() {
    return this.selected.field.name;
  }
  get fieldNodes() {
    return this.selected.nodes;
  }
  get returnType() {
    return this.selected.field.type;
  }
  get parentType() {
    return this.selected.type;
  }
  get schema() {
    return this.compiler.schema;
  }
  get fragments() {
    return this.compiler.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.compiler.operation;
  }
  get variableValues() {
    return this.run.variables;
  }
}

function nonNull({ complete, asksPlace }: Completion): Completion {
  return {
    asksPlace,
    complete: (value, run, place) => (value == null ? run.giveUp() : complete(value, run, place)),
  };
}

function listOf({ complete, asksPlace }: Completion): Completion {
  return {
    asksPlace,
    complete: (value, run, place) => {
      if (value == null) return null;
      if (!Array.isArray(value)) return run.giveUp();
      const list = new Array<unknown>(value.length);
      for (let index = 0; index < list.length; index += 1) {
        const item: unknown = value[index];
        const at = asksPlace ? { prev: place, key: index, typename: undefined } : undefined;
        if (isPromise(item)) run.await(item, list, index, complete, at);
        else list[index] = complete(item, run, at);
      }
      return list;
    },
  };
}

/** An object, or null where there is none. */
function orNothing(make: (value: object, run: OperationRun, place: Path | undefined) => unknown): Complete {
  return (value, run, place) => {
    if (value == null) return null;
    return typeof value !== 'object' || value instanceof Error || isPromise(value)
      ? run.giveUp()
      : make(value, run, place);
  };
}

/** A value of a scalar or an enum. */
function leaf(type: GraphQLLeafType): Complete {
  return (value, run) => {
    if (value == null) return null;
    if (typeof value === 'function' || value instanceof Error || isPromise(value)) return run.giveUp();
    return (type.serialize(value) as unknown) ?? run.giveUp();
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

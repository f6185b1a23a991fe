// What a client gives an operation as input, literals and variables alike: whatever would have to be changed to be kept is refused
// before anything runs, and the refusal says where it stands.
import {
  coerceInputValue,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type ListValueNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import { isPrintable } from '../printable';
import { problemOfList, problemOfText } from './texts';

/** The longest a text may be, and an identifier, in characters. */
const longestText = 20_000;
const longestId = 200;

/** Scalars by name that a schema has, but cannot read: that of a gateway knows their names only. */
export type KnownScalars = Readonly<Record<string, GraphQLScalarType>>;

/** The operation whose inputs are meant. */
export interface InputsOf {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  scalars: KnownScalars;
  /** Whether it is of this graph, whose texts, numbers and lists have rules; the subgraphs of others have their own. */
  hasInputRules: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

/** Where a value stands: the field that takes it, as the answer names it, and the way from the field's arguments to the value. */
interface InputPlace {
  path: readonly string[];
  input: readonly (string | number)[];
  /** Whether what stands there changes something: then it is kept, and others read it. */
  isChange?: boolean;
}

/** The inputs of an operation. Its literals are checked when it is made, the variables with each request. */
export class OperationInputs {
  private readonly schema: GraphQLSchema;
  private readonly scalars: KnownScalars;
  private readonly hasInputRules: boolean;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly spread = new Set<string>();
  /** Where a variable is used first, and wherever else it changes something. */
  private readonly places = new Map<string, InputPlace[]>();
  /** Lists of literals that change something: variables may stand in them. */
  private readonly lists: { node: ListValueNode; place: InputPlace }[] = [];
  private readonly defaults: Variables;
  private readonly definitions: readonly VariableDefinitionNode[];
  private readonly typed: readonly { name: string; type: GraphQLInputType }[];

  /** Throws BAD_USER_INPUT for a literal that cannot be kept as it is. What does not fit the schema is left to validation. */
  constructor({ schema, document, operation, scalars, hasInputRules }: InputsOf) {
    this.schema = schema;
    this.scalars = scalars;
    this.hasInputRules = hasInputRules;
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((each) => [each.name.value, each]));
    this.selection(schema.getRootType(operation.operation), operation.selectionSet, []);
    const definitions = operation.variableDefinitions ?? [];
    for (const { variable, type, defaultValue } of definitions)
      if (defaultValue !== undefined)
        for (const place of this.placesOf(variable.name.value))
          this.literal(inputType(schema, type), defaultValue, place);
    this.defaults = Object.fromEntries(
      definitions.flatMap(({ variable, defaultValue }) =>
        defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
      ),
    );
    const typed = definitions.map((definition) => ({ definition, type: inputType(schema, definition.type) }));
    // What a gateway asks about comes from other subgraphs, and there is much of it.
    const own = typed.filter(({ type }) => type !== undefined && getNamedType(type).name !== '_Any');
    this.definitions = own.map(({ definition }) => definition);
    this.typed = own.flatMap(({ definition, type }) =>
      type === undefined ? [] : { name: definition.variable.name.value, type },
    );
  }

  /** Throws BAD_USER_INPUT for a variable that cannot be kept as it is. One of another type is left to `checkTypes`. */
  checkValues(variables: Variables): void {
    for (const { name, type } of this.typed)
      if (Object.hasOwn(variables, name))
        for (const place of this.placesOf(name)) this.value(type, variables[name], place);
    for (const { node, place } of this.lists)
      refuseList(
        node.values.map((each) => valueFromASTUntyped(each, { ...this.defaults, ...variables })),
        place,
      );
  }

  /** Throws BAD_USER_INPUT for a variable that is not of its type. */
  checkTypes(variables: Variables): void {
    const { errors } = getVariableValues(this.schema, this.definitions, variables, { maxErrors: 1 });
    if (errors?.[0] !== undefined) throw inputError(errors[0].message, this.firstWrong(variables));
  }

  /** The place of the first value that is not of its type. */
  private firstWrong(variables: Variables): InputPlace {
    for (const { name, type } of this.typed) {
      const [place] = this.placesOf(name);
      const value = variables[name];
      if (value == null && isNonNullType(type)) return place;
      let found: InputPlace | undefined;
      if (value !== undefined)
        coerceInputValue(value, type, (way) => {
          found ??= { ...place, input: [...place.input, ...way] };
        });
      if (found !== undefined) return found;
    }
    return { path: [], input: [] };
  }

  private placesOf(variable: string): readonly [InputPlace, ...InputPlace[]] {
    const [first = { path: [], input: [`$${variable}`] }, ...others] = this.places.get(variable) ?? [];
    return [first, ...others];
  }

  private usedAt(variable: string, place: InputPlace): void {
    const known = this.places.get(variable);
    if (known === undefined) this.places.set(variable, [place]);
    else if (place.isChange === true) known.push(place);
  }

  private selection(
    type: GraphQLNamedType | null | undefined,
    { selections }: SelectionSetNode,
    path: readonly string[],
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const here = [...path, (selection.alias ?? selection.name).value];
        const field = fieldOf(type, selection.name.value);
        this.directives(selection.directives, here);
        const isChange = this.hasInputRules && type != null && type === this.schema.getMutationType();
        this.args(field?.args, selection.arguments, { path: here, input: [], isChange });
        if (selection.selectionSet !== undefined)
          this.selection(field && getNamedType(field.type), selection.selectionSet, here);
        continue;
      }
      this.directives(selection.directives, path);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.takeFragment(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const inner = condition === undefined ? type : this.schema.getType(condition);
      this.selection(inner, fragment.selectionSet, path);
    }
  }

  /** A fragment says the same wherever it is spread: it is looked at once. */
  private takeFragment(name: string): FragmentDefinitionNode | undefined {
    const fragment = this.spread.has(name) ? undefined : this.fragments.get(name);
    this.spread.add(name);
    return fragment;
  }

  private directives(directives: readonly DirectiveNode[] | undefined, path: readonly string[]): void {
    for (const { name, arguments: given } of directives ?? [])
      this.args(this.schema.getDirective(name.value)?.args, given, { path, input: [`@${name.value}`] });
  }

  private args(
    known: readonly GraphQLArgument[] | undefined,
    given: readonly ArgumentNode[] | undefined,
    place: InputPlace,
  ): void {
    for (const { name, value } of given ?? [])
      this.literal(known?.find((each) => each.name === name.value)?.type, value, within(place, name.value));
  }

  private literal(type: GraphQLInputType | undefined, node: ValueNode, place: InputPlace): void {
    if (node.kind === Kind.VARIABLE) {
      this.usedAt(node.name.value, place);
    } else if (isNonNullType(type)) this.literal(type.ofType, node, place);
    else if (type === undefined || node.kind === Kind.NULL) return;
    else if (isListType(type)) {
      if (node.kind !== Kind.LIST) return this.literal(type.ofType, node, place);
      if (place.isChange === true) this.lists.push({ node, place });
      node.values.forEach((each, index) => this.literal(type.ofType, each, within(place, index)));
    } else if (isInputObjectType(type)) {
      if (node.kind !== Kind.OBJECT) return;
      for (const { name, value } of node.fields)
        this.literal(type.getFields()[name.value]?.type, value, within(place, name.value));
    } else if (isScalarType(type)) {
      const own = this.scalarOf(type);
      if (own !== undefined) return refuseAt(place, () => void own.parseLiteral(node, {}));
      if (!this.hasInputRules) return;
      if (node.kind === Kind.STRING) refuseText(type, node.value, place);
      else if (node.kind === Kind.INT || node.kind === Kind.FLOAT) refuseNumber(type, node.value, place);
    }
  }

  private value(type: GraphQLInputType, value: unknown, place: InputPlace): void {
    if (value == null) return;
    if (isNonNullType(type)) return this.value(type.ofType, value, place);
    if (isListType(type)) {
      if (!Array.isArray(value)) return this.value(type.ofType, value, place);
      if (place.isChange === true) refuseList(value, place);
      for (let index = 0; index < value.length; index += 1)
        this.value(type.ofType, value[index], within(place, index));
    } else if (isInputObjectType(type)) {
      if (typeof value !== 'object') return;
      for (const field of Object.values(type.getFields()))
        if (Object.hasOwn(value, field.name))
          this.value(
            field.type,
            (value as Record<string, unknown>)[field.name], // checked on the line before
            within(place, field.name),
          );
    } else if (isScalarType(type)) {
      const own = this.scalarOf(type);
      if (own !== undefined) return refuseAt(place, () => void own.parseValue(value));
      if (!this.hasInputRules) return;
      if (typeof value === 'string') refuseText(type, value, place);
      else if (typeof value === 'number') refuseNumber(type, value, place);
    }
  }

  private scalarOf({ name }: GraphQLScalarType): GraphQLScalarType | undefined {
    return Object.hasOwn(this.scalars, name) ? this.scalars[name] : undefined;
  }
}

function within(place: InputPlace, step: string | number): InputPlace {
  return { ...place, input: [...place.input, step] };
}

function inputType(
  schema: GraphQLSchema,
  node: VariableDefinitionNode['type'],
): GraphQLInputType | undefined {
  // The three kinds of nodes have a signature each.
  const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]);
  return isInputType(type) ? type : undefined;
}

function fieldOf(
  type: GraphQLNamedType | null | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (!isCompositeType(type)) return undefined;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function refuseAt(place: InputPlace, parse: () => void): void {
  try {
    parse();
  } catch (error) {
    throw inputError(error instanceof Error ? error.message : String(error), place);
  }
}

/** Most texts are short and plain, and need no second look. */
const isUsual = /^[!-~][ -~]{0,199}$/;

/** A text that the database would refuse, cut or change: the character zero, halves of characters, and what has no end. */
function refuseText({ name }: GraphQLScalarType, text: string, place: InputPlace): void {
  if (isUsual.test(text)) return;
  refuseUnkept(name, text, place);
  if (name !== 'String' || place.isChange !== true) return;
  const field = place.input.findLast((step) => typeof step === 'string') ?? '';
  const problem = problemOfText(field, text);
  if (problem !== undefined) throw inputError(problem, place);
}

function refuseUnkept(name: string, text: string, place: InputPlace): void {
  if (name === 'ID' && !isPrintable(text, longestId))
    throw inputError(`an id has 1 to ${longestId} characters, and shows all of them`, place);
  if (text.length > longestText)
    throw inputError(`the text has ${text.length} characters: at most ${longestText} are kept`, place);
  if (text.includes('\u0000')) throw inputError('text cannot hold the character U+0000: leave it out', place);
  if (/\p{Surrogate}/u.test(text))
    throw inputError('the text holds half a character (a surrogate without its other half)', place);
}

function refuseList(items: readonly unknown[], place: InputPlace): void {
  const problem = problemOfList(items);
  if (problem !== undefined) throw inputError(problem, place);
}

/** A number that JSON, or the arithmetic of JavaScript, does not carry as it was written. */
function refuseNumber({ name }: GraphQLScalarType, written: string | number, place: InputPlace): void {
  const number = Number(written);
  if (name === 'Float' && (Math.abs(number) > Number.MAX_SAFE_INTEGER || isLost(number, written)))
    throw inputError(
      `the number is beyond what is kept exactly: at most ${Number.MAX_SAFE_INTEGER}, and not so small that it becomes 0`,
      place,
    );
  // What is written in the operation is taken as text.
  if (
    name === 'ID' &&
    (typeof written === 'string' ? written.length > longestId : !Number.isSafeInteger(number))
  )
    throw inputError('the id is too large for a number: write it as text', place);
}

/** True for what is written as something and read as nothing, e.g. `1e-400`. */
function isLost(number: number, written: string | number): boolean {
  return number === 0 && typeof written === 'string' && /[1-9]/.test(written.split(/e/i)[0] ?? '');
}

function inputError(message: string, { path, input }: InputPlace): GraphQLError {
  const named = input.length === 0 ? '' : `${input.join('.')}: `;
  return new GraphQLError(`${named}${message}`, {
    ...(path.length > 0 && { path }),
    extensions: { code: 'BAD_USER_INPUT', input, http: { status: 400 } },
  });
}

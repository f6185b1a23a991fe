// The shape of an answer: compiled from an operation, it picks out of the data exactly what the client selected.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { Code } from '@fmg/shared/code';
import { valueCode } from '@fmg/shared/graphql/glance';
import type { AnswerPath } from './places';
import type { Problems } from './problems';
import { ABSENT, FAILED, isObject, isWritable, own, type JsonObject } from './values';

/** What may be null, because it is not said to be otherwise. */
type GraphQLNullableOutputType = Exclude<GraphQLOutputType, GraphQLNonNull<never>>;

/** What is needed to shape one answer. */
export interface Shaping {
  data: JsonObject;
  problems: Problems;
}

/** Picks the answer out of the data; null when a non-null root field has none. */
export type Shape = (shaping: Shaping) => JsonObject | null;

interface Compiling {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@skip` and `@include` test. */
  variables: Readonly<Record<string, unknown>>;
}

/** Path of an object or list, as a chain: it becomes a path only when there is an error to place. */
interface Trail {
  key: Key;
  up: Trail | undefined;
}

/** A field of an object or the place of an item in a list; undefined for the answer itself. */
type Key = string | number | undefined;

/** Where a value stands, and what is wrong so far. One for all fields of an object and all items of a list: a leaf needs none. */
interface Holder {
  trail: Trail | undefined;
  problems: Problems;
}

/** Takes a value of the data, its key in what holds it, and gives what the client gets; BUBBLE when it must not be null and is. */
type Completer = (value: unknown, key: Key, holder: Holder) => unknown;

const BUBBLE = Symbol('bubble');

/** Compiles the shape of an operation for the values of its conditions. */
export function compileShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  rest: Omit<Compiling, 'schema'>,
): Shape {
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error(`the schema has no ${operation.operation} type`);
  const complete = objectCompleter(root, [operation.selectionSet], { schema, ...rest });
  return ({ data, problems }) => {
    const answer = complete(data, undefined, { trail: undefined, problems });
    return answer === BUBBLE ? null : (answer as JsonObject); // an object completer gives an object
  };
}

interface CollectedField {
  name: string;
  sets: SelectionSetNode[];
}

function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  compiling: Compiling,
): Map<string, CollectedField> {
  const fields = new Map<string, CollectedField>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, compiling)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key) ?? { name: selection.name.value, sets: [] };
        if (selection.selectionSet !== undefined) known.sets.push(selection.selectionSet);
        fields.set(key, known);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? compiling.fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || isOfType(compiling.schema, type.name, condition))
        visit(fragment.selectionSet.selections);
    }
  };
  for (const set of sets) visit(set.selections);
  return fields;
}

function isIncluded(selection: SelectionNode, { variables }: Compiling): boolean {
  return (selection.directives ?? []).every((directive) => {
    const test = directive.arguments?.[0]?.value;
    const value =
      test?.kind === Kind.VARIABLE ? variables[test.name.value] : test?.kind === Kind.BOOLEAN && test.value;
    if (directive.name.value === 'include') return value === true;
    return directive.name.value !== 'skip' || value !== true;
  });
}

/** True when a type, by its name, is another one or belongs to it. */
export function isOfType(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const [type, other] = [schema.getType(typename), schema.getType(condition)];
  return isAbstractType(other) && isObjectType(type) && schema.isSubType(other, type);
}

function objectCompleter(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  compiling: Compiling,
): Completer {
  const code = new Code();
  const fields = [...collectFields(type, sets, compiling)].flatMap(([key, { name, sets: inner }]) => {
    if (name === '__typename') return [{ key: JSON.stringify(key), value: JSON.stringify(type.name) }];
    const field = type.getFields()[name] ?? introspectionField(compiling.schema, type, name);
    if (field === undefined) return [];
    const [text, complete] = [JSON.stringify(key), code.hold(completer(field.type, inner, compiling))];
    const value = valueCode(code, field.type, {
      property: `source[${text}]`,
      completed: (given) => `${complete}(own(${given}), ${text}, here)`,
    });
    return [{ key: text, value }];
  });
  const completeFields = compileFields(code, fields);
  return (value, key, holder) =>
    isObject(value)
      ? completeFields(value, within(key, holder))
      : invalid(`an object was expected`, key, holder);
}

/** A field in words of the code: its key, and what gives its value. */
interface FieldCode {
  key: string;
  value: string;
}

/**
 * Compiles the completion of an object's fields: each field has a place of its own in the code, and the answer is one object
 * literal, which V8 makes far faster than it adds keys one by one. Keys are names of GraphQL: nothing else reaches the code.
 */
function compileFields(
  code: Code,
  fields: readonly FieldCode[],
): (value: JsonObject, here: Holder) => JsonObject | null {
  const [ownName, bubble] = [code.hold(own), code.hold(BUBBLE)];
  const lines = fields.map(
    ({ value }, index) => `const field${index} = ${value}; if (field${index} === BUBBLE) return null;`,
  );
  return code.compile(`(source, here) => {
      const own = ${ownName}, BUBBLE = ${bubble};
      let value;
      ${lines.join('\n')}
      return { ${fields.map(({ key }, index) => `${key}: field${index}`).join(', ')} };
    }`) as ReturnType<typeof compileFields>; // the text is such a function
}

/** Introspection is answered beside the plan, by graphql-js; its value is taken as it is. */
function introspectionField(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): { type: GraphQLOutputType | null } | undefined {
  return type === schema.getQueryType() && (name === '__schema' || name === '__type')
    ? { type: null }
    : undefined;
}

function completer(
  type: GraphQLOutputType | null,
  sets: readonly SelectionSetNode[],
  compiling: Compiling,
): Completer {
  if (type === null) return (value) => value ?? null;
  if (isNonNullType(type)) return nonNull(nullable(type.ofType, sets, compiling));
  const complete = nullable(type, sets, compiling);
  if (!isCompositeType(type)) return complete;
  // A reference to what does not exist is null where it may be; elsewhere the stub is all there is.
  return (value, key, holder) =>
    holder.problems.unknown.size > 0 && holder.problems.unknown.has(value)
      ? null
      : complete(value, key, holder);
}

function nullable(
  type: GraphQLNullableOutputType,
  sets: readonly SelectionSetNode[],
  compiling: Compiling,
): Completer {
  const present = presentCompleter(type, sets, compiling);
  return (value, key, holder) => {
    if (value === null || value === ABSENT || value === FAILED) return null;
    if (value === undefined)
      return holder.problems.explains(pathOf(key, holder))
        ? null
        : invalid('a value is missing', key, holder);
    return present(value, key, holder);
  };
}

function nonNull(complete: Completer): Completer {
  return (value, key, holder) => {
    const completed = complete(value, key, holder);
    if (completed !== null && completed !== BUBBLE) return completed;
    const isKnown = value === ABSENT || value === FAILED || holder.problems.explains(pathOf(key, holder));
    // What bubbled up from below was recorded there, or is an entity that does not exist.
    if (!isKnown && value === null) invalid('a value that may not be null is null', key, holder);
    return BUBBLE;
  };
}

function presentCompleter(
  type: GraphQLNullableOutputType,
  sets: readonly SelectionSetNode[],
  compiling: Compiling,
): Completer {
  if (isListType(type)) return listCompleter(completer(type.ofType, sets, compiling));
  const named: GraphQLNamedType = getNamedType(type);
  if (isObjectType(named)) return objectCompleter(named, sets, compiling);
  if (isAbstractType(named)) return abstractCompleter(named.name, sets, compiling);
  const accepts = isEnumType(named)
    ? (value: unknown) => typeof value === 'string' && named.getValue(value) !== undefined
    : scalarTest(named.name);
  return (value, key, holder) =>
    accepts(value) ? value : invalid(`a value is no ${named.name}`, key, holder);
}

function listCompleter(complete: Completer): Completer {
  return (value, key, holder) => {
    if (!Array.isArray(value)) return invalid('a list was expected', key, holder);
    const here = within(key, holder);
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const completed = complete(value[index], index, here);
      if (completed === BUBBLE) return null;
      items.push(completed);
    }
    return items;
  };
}

function abstractCompleter(name: string, sets: readonly SelectionSetNode[], compiling: Compiling): Completer {
  const completers = new Map<string, Completer>();
  return (value, key, holder) => {
    const typename = isObject(value) ? value['__typename'] : undefined;
    if (typeof typename !== 'string') return invalid('an object does not say its type', key, holder);
    const known = completers.get(typename);
    if (known !== undefined) return known(value, key, holder);
    const type = compiling.schema.getType(typename);
    if (!isObjectType(type) || !isOfType(compiling.schema, typename, name))
      return invalid(`an object is no ${name}`, key, holder);
    const complete = objectCompleter(type, sets, compiling);
    completers.set(typename, complete);
    return complete(value, key, holder);
  };
}

const scalarTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31,
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

function scalarTest(name: string): (value: unknown) => boolean {
  return scalarTests[name] ?? isWritable;
}

function invalid(what: string, key: Key, holder: Holder): null {
  const message = `A part of the graph gave an answer that cannot be used: ${what}.`;
  holder.problems.invalidValue(message, pathOf(key, holder));
  return null;
}

/** The holder of what the value at a key holds. */
function within(key: Key, { trail, problems }: Holder): Holder {
  return { trail: { key, up: trail }, problems };
}

function pathOf(key: Key, { trail }: Holder): AnswerPath {
  const path: (string | number)[] = [];
  for (let at: Trail | undefined = { key, up: trail }; at !== undefined; at = at.up)
    if (at.key !== undefined) path.unshift(at.key);
  return path;
}

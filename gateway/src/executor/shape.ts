// The shape of an answer: compiled from an operation, it picks out of the data exactly what the client selected.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLNonNull,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Code } from '@fmg/shared/code';
import { valueCode } from '@fmg/shared/graphql/value-code';
import { isObject, type JsonObject } from '../json/values';
import { isAboutSchema, type Names } from '../names/clients-names';
import type { Spot } from './problems';
import type { Proof } from './proof';
import { scalarTest, type ScalarTests } from './scalars';
import { collectFields, dependsOnType, isOfType, type Selectable, type Selecting } from './selections';
import { pathOf, spotOf, within, type Holder, type Key, type Shaping } from './trail';
import { isMark, own } from './values';

/** What may be null, because it is not said to be otherwise. */
type GraphQLNullableOutputType = Exclude<GraphQLOutputType, GraphQLNonNull<never>>;

/** Picks the answer out of the data; null when a non-null root field has none. */
export type Shape = (shaping: Shaping) => JsonObject | null;

/** What is known of the graph whose answers are shaped. */
export interface ShapedGraph {
  /** The schema that clients see. */
  schema: Selecting['schema'];
  /** True for an interface of which some subgraph knows no types: its objects may come without one. */
  isInterfaceObject(name: string): boolean;
  scalars: ScalarTests;
}

/** What a shape is compiled from. */
export interface Compiling extends ShapedGraph, Selecting {
  operation: OperationDefinitionNode;
  names: Names;
  /** What is asked beside `node` and `nodes`, if anything is. */
  proof: Proof | undefined;
}

/** What is selected at a place of the answer. */
interface Selected {
  sets: readonly SelectionSetNode[];
  /** The pattern of the place: its path, with `@` for every item of a list. */
  pattern: string;
  /** The key of a field that is there only for an entity that exists. */
  provenBy?: string | undefined;
}

/** Takes a value of the data, its key in what holds it, and gives what the client gets; BUBBLE when it must not be null and is. */
type Completer = (value: unknown, key: Key, holder: Holder) => unknown;

const BUBBLE = Symbol('bubble');

/** Compiles the shape of an operation for the values of its conditions. */
export function compileShape(compiling: Compiling): Shape {
  const { schema, operation } = compiling;
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error(`the schema has no ${operation.operation} type`);
  const complete = objectCompleter(root, { sets: [operation.selectionSet], pattern: '' }, compiling);
  return (shaping) => {
    const answer = complete(shaping.data, undefined, { trail: undefined, shaping });
    return answer === BUBBLE ? null : (answer as JsonObject); // an object completer gives an object
  };
}

function objectCompleter(type: Selectable, selected: Selected, compiling: Compiling): Completer {
  const code = new Code();
  const fields = [...collectFields(type, selected.sets, compiling)].flatMap(([key, nodes]) => {
    const value = fieldCode(code, { type, key, nodes, pattern: selected.pattern }, compiling);
    return value === undefined ? [] : [{ key: JSON.stringify(key), value }];
  });
  const completeFields = compileFields(code, fields);
  return (value, key, holder) =>
    isObject(value)
      ? completeFields(value, within(key, holder))
      : invalid(`an object was expected`, spotOf(selected.pattern, key, holder), holder);
}

/** A field that is selected in an object. */
interface SelectedField {
  type: Selectable;
  /** The client's key. */
  key: string;
  nodes: readonly [FieldNode, ...FieldNode[]];
  /** The pattern of the object. */
  pattern: string;
}

/** The text that gives the value of a field; undefined when the type has no such field. */
function fieldCode(
  code: Code,
  { type, key, nodes, pattern }: SelectedField,
  compiling: Compiling,
): string | undefined {
  const [node] = nodes;
  const name = node.name.value;
  if (name === '__typename') return JSON.stringify(type.name);
  const text = JSON.stringify(key);
  if (isAboutSchema(node) && type === compiling.schema.getQueryType()) {
    const complete: Completer = (_, at, holder) => {
      holder.shaping.introspections.push({ source: compiling, nodes, path: pathOf(at, holder) });
      return null;
    };
    return `${code.hold(complete)}(undefined, ${text}, here)`;
  }
  const field = type.getFields()[name];
  if (field === undefined) return undefined;
  const selected = {
    sets: nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    pattern: pattern === '' ? key : `${pattern}.${key}`,
    provenBy: compiling.proof?.keyFor(type, name),
  };
  const complete = code.hold(completer(field.type, selected, compiling));
  return valueCode(code, field.type, {
    property: `source[${JSON.stringify(compiling.names.keyOf(node))}]`,
    completed: (given) => `${complete}(own(${given}), ${text}, here)`,
  });
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

function completer(type: GraphQLOutputType, selected: Selected, compiling: Compiling): Completer {
  if (isNonNullType(type)) {
    const complete = nullable(type.ofType, selected, compiling);
    return nonNull(complete, selected.pattern);
  }
  const complete = nullable(type, selected, compiling);
  if (!isCompositeType(type)) return complete;
  // A reference to what does not exist is null where it may be; elsewhere the stub is all there is.
  return (value, key, holder) => {
    const { unknown } = holder.shaping.problems;
    return unknown.size > 0 && unknown.has(value) ? null : complete(value, key, holder);
  };
}

function nullable(type: GraphQLNullableOutputType, selected: Selected, compiling: Compiling): Completer {
  const present = presentCompleter(type, selected, compiling);
  return (value, key, holder) => {
    if (value === null) return null;
    if (value !== undefined && !isMark(value)) return present(value, key, holder);
    const { problems } = holder.shaping;
    const spot = spotOf(selected.pattern, key, holder);
    if (value === undefined) problems.absent(spot);
    else problems.lost(value, spot);
    return null;
  };
}

function nonNull(complete: Completer, pattern: string): Completer {
  return (value, key, holder) => {
    const completed = complete(value, key, holder);
    if (completed !== null && completed !== BUBBLE) return completed;
    // What bubbled up from below was recorded there.
    if (value === null || isMark(value))
      holder.shaping.problems.mayNotBeNull(value, spotOf(pattern, key, holder));
    return BUBBLE;
  };
}

function presentCompleter(
  type: GraphQLNullableOutputType,
  selected: Selected,
  compiling: Compiling,
): Completer {
  const { pattern } = selected;
  if (isListType(type)) {
    const items = completer(type.ofType, { ...selected, pattern: `${pattern}.@` }, compiling);
    return listCompleter(items, pattern);
  }
  const named: GraphQLNamedType = getNamedType(type);
  if (isObjectType(named)) return proven(objectCompleter(named, selected, compiling), selected, compiling);
  if (isAbstractType(named))
    return proven(abstractCompleter(named.name, selected, compiling), selected, compiling);
  const accepts = isEnumType(named)
    ? (value: unknown) => typeof value === 'string' && named.getValue(value) !== undefined
    : scalarTest(named.name, compiling.scalars);
  const isId = named.name === 'ID';
  return (value, key, holder) => {
    if (!accepts(value)) return invalid(`a value is no ${named.name}`, spotOf(pattern, key, holder), holder);
    return isId ? String(value) : value;
  };
}

/** Completes an entity only when the field is there that proves it to exist; where it is not, the entity is null. */
function proven(complete: Completer, { provenBy, pattern }: Selected, compiling: Compiling): Completer {
  const { proof } = compiling;
  if (provenBy === undefined || proof === undefined) return complete;
  const prove = nonNull(nullable(proof.type, { sets: [], pattern }, compiling), pattern);
  return (value, key, holder) =>
    isObject(value) && prove(own(value[provenBy]), key, holder) === BUBBLE
      ? null
      : complete(value, key, holder);
}

function listCompleter(complete: Completer, pattern: string): Completer {
  return (value, key, holder) => {
    if (!Array.isArray(value)) return invalid('a list was expected', spotOf(pattern, key, holder), holder);
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

function abstractCompleter(name: string, selected: Selected, compiling: Compiling): Completer {
  const completers = new Map<unknown, Completer>();
  return (value, key, holder) => {
    const typename = isObject(value) ? value['__typename'] : undefined;
    let complete = completers.get(typename);
    if (complete === undefined) {
      const found = completerOf(typename, name, { selected, compiling });
      if (typeof found === 'string') return invalid(found, spotOf(selected.pattern, key, holder), holder);
      completers.set(typename, (complete = found));
    }
    return complete(value, key, holder);
  };
}

/** The completer of an object of an interface or union, by the type that it says; or what is wrong. */
function completerOf(
  typename: unknown,
  name: string,
  { selected, compiling }: { selected: Selected; compiling: Compiling },
): Completer | string {
  const { schema, isInterfaceObject } = compiling;
  const said = typename === undefined ? name : typename;
  if (typeof said !== 'string') return 'an object does not say its type';
  const type = schema.getType(said);
  if (isObjectType(type) && isOfType(schema, said, name)) return objectCompleter(type, selected, compiling);
  // A subgraph that knows an interface only gives its objects without a type; who needs the type has asked another one for it.
  const isTypeOpen = isInterfaceType(type) && isInterfaceObject(said) && isOfType(schema, said, name);
  if (isTypeOpen && !dependsOnType(type, selected.sets, compiling))
    return objectCompleter(type, selected, compiling);
  return typename === undefined || isTypeOpen ? 'an object does not say its type' : `an object is no ${name}`;
}

function invalid(what: string, spot: Spot, holder: Holder): null {
  holder.shaping.problems.invalid(what, spot);
  return null;
}

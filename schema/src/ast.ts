// Small makers of SDL nodes, and the questions the generator asks of them.
import {
  Kind,
  parseType,
  type ConstDirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeNode,
} from 'graphql';

/** The directive of a name on a node, or undefined. */
export function directive(
  node: { directives?: readonly ConstDirectiveNode[] },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((each) => each.name.value === name);
}

/** The node without the directives that only the generator reads. */
export function without<Node extends { directives?: readonly ConstDirectiveNode[] }>(
  node: Node,
  names: readonly string[],
): Node {
  return { ...node, directives: (node.directives ?? []).filter((each) => !names.includes(each.name.value)) };
}

/** The name of a type without its lists and exclamation marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** A type without the exclamation mark at its end. */
export function nullableType(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type.type : type;
}

/** `isHostMission` as `IS_HOST_MISSION`. */
export function screaming(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** A description as a node. */
export function described(text: string): { description: StringValueNode } {
  return { description: { kind: Kind.STRING, value: text, block: true } };
}

/** An argument or an input field. */
export function input(name: string, type: string, description: string): InputValueDefinitionNode {
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    type: parseType(type, { noLocation: true }),
    ...described(description),
  };
}

/** A value of an enum. */
export function enumValue(name: string, description: string): EnumValueDefinitionNode {
  return {
    kind: Kind.ENUM_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    ...described(description),
  };
}

/** A field without arguments. */
export function field(
  name: string,
  type: string,
  description: string,
  directives: readonly ConstDirectiveNode[] = [],
): FieldDefinitionNode {
  return {
    kind: Kind.FIELD_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    type: parseType(type, { noLocation: true }),
    ...described(description),
    directives,
  };
}

/** An object type. */
export function object(
  name: string,
  description: string,
  fields: readonly FieldDefinitionNode[],
): ObjectTypeDefinitionNode {
  return {
    kind: Kind.OBJECT_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    ...described(description),
    fields,
  };
}

/** `NAME` or `NAME(argument: …)` with no argument, as a directive node. */
export function bare(name: string): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name } };
}

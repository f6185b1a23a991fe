// Pieces of the text of a supergraph, read: what directives say, types, selections and their places.
import { Kind, parse, type ConstDirectiveNode, type SelectionSetNode, type TypeNode } from 'graphql';

/** The directives of a name. */
export function directivesOf(
  { directives = [] }: { directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): readonly ConstDirectiveNode[] {
  return directives.filter((each) => each.name.value === name);
}

/** The value of an argument, as a text. */
export function argumentOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : undefined;
}

/** The fields that an argument names. */
export function selectionOf(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no selection`);
  return operation.selectionSet;
}

/** The name of a type without its lists. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** The places of a selection that hold leaves. */
export function placesIn(set: SelectionSetNode | undefined, at: readonly string[] = []): string[] {
  return (set?.selections ?? []).flatMap((each) => {
    if (each.kind === Kind.FRAGMENT_SPREAD) return [];
    if (each.kind === Kind.INLINE_FRAGMENT) return placesIn(each.selectionSet, at);
    const place = [...at, each.name.value];
    return each.selectionSet === undefined ? [place.join('.')] : placesIn(each.selectionSet, place);
  });
}

// Names and meanings of what stands in a document, whoever wrote it.
import { Kind, print, type FieldNode, type NameNode, type ValueNode } from 'graphql';

/** A name in a document. */
export function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

/** A field with its arguments, in a text that is equal exactly when two of them ask for the same. */
export function meaningOf({ name, arguments: given = [] }: FieldNode): string {
  const texts = given.map((each) => `${each.name.value}:${valueText(each.value)}`);
  return `${name.value}(${texts.toSorted().join()})`;
}

/** A value in a text that is equal exactly for equal values. */
export function valueText(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(valueText).join()}]`;
  if (value.kind !== Kind.OBJECT) return print(value);
  const fields = value.fields.map((each) => `${each.name.value}:${valueText(each.value)}`);
  return `{${fields.toSorted().join()}}`;
}

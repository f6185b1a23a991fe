// What is selected of objects of a type, fragments and conditions taken into account.
import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { responseKey } from '../names/clients-names';

/** What decides what is selected. */
export interface Selecting {
  /** The schema that clients see. */
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@skip` and `@include` test, by their names in the client's document. */
  variables: Readonly<Record<string, unknown>>;
}

/** A type whose fields are selected: an interface where the type of an object is not known. */
export type Selectable = GraphQLObjectType | GraphQLInterfaceType;

/** Calls back with each selection that applies to objects of a type, and says what does not apply to all. */
function eachSelection(
  type: Selectable,
  sets: readonly SelectionSetNode[],
  selecting: Selecting,
  found: { field(field: FieldNode): void; otherType?(): void },
): void {
  const seen = new Set<FragmentDefinitionNode>();
  const visit = (selection: SelectionNode): void => {
    if (!isIncluded(selection, selecting)) return;
    if (selection.kind === Kind.FIELD) return found.field(selection);
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const fragment = isSpread ? selecting.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return;
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
      if (seen.has(fragment)) return;
      seen.add(fragment);
    }
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || isOfType(selecting.schema, type.name, condition))
      fragment.selectionSet.selections.forEach(visit);
    else found.otherType?.();
  };
  for (const set of sets) set.selections.forEach(visit);
}

/** The fields of an object by the keys that the client gave them, each with all the places where it is selected. */
export function collectFields(
  type: Selectable,
  sets: readonly SelectionSetNode[],
  selecting: Selecting,
): Map<string, [FieldNode, ...FieldNode[]]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  eachSelection(type, sets, selecting, {
    field(field) {
      const known = fields.get(responseKey(field));
      if (known === undefined) fields.set(responseKey(field), [field]);
      else known.push(field);
    },
  });
  return fields;
}

/** True when what is selected depends on the type of the object. */
export function dependsOnType(
  type: Selectable,
  sets: readonly SelectionSetNode[],
  selecting: Selecting,
): boolean {
  let depends = false;
  const otherType = (): void => void (depends = true);
  eachSelection(type, sets, selecting, {
    field: ({ name }) => name.value === '__typename' && otherType(),
    otherType,
  });
  return depends;
}

function isIncluded(selection: SelectionNode, { variables }: Selecting): boolean {
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
  return (
    isAbstractType(other) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(other, type)
  );
}

// What `@skip` and `@include` leave of an operation.
import {
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Names of the variables that decide which fields an operation has. */
export function conditionVariables(
  nodes: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): string[] {
  const names = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      for (const directive of selection.directives ?? []) {
        const value = directive.arguments?.[0]?.value;
        if (['skip', 'include'].includes(directive.name.value) && value?.kind === Kind.VARIABLE)
          names.add(value.name.value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD) visit(selection.selectionSet);
    }
  };
  for (const node of nodes) visit(node.selectionSet);
  return [...names];
}

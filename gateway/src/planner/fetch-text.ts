// The texts of fetches, taken apart and put together.
import type { FetchNode } from '@apollo/query-planner';
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';

/** What is sent of a document: no variable that is not used. */
export function sent(document: DocumentNode): Pick<FetchNode, 'operation' | 'variableUsages'> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const pruned = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
  return {
    operation: stripIgnoredCharacters(print(pruned)),
    variableUsages: [...used].filter((name) => name !== 'representations'),
  };
}

/** What a document selects at its root. */
export function rootOf({ definitions }: DocumentNode): SelectionSetNode | undefined {
  return definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.selectionSet;
}

/** What a document selects in entities. */
export function entitiesOf(document: DocumentNode): SelectionSetNode | undefined {
  const [entities] = rootOf(document)?.selections ?? [];
  return entities?.kind === Kind.FIELD ? entities.selectionSet : undefined;
}

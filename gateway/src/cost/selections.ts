// How many fields an operation selects when its fragments are written out: what the planner has to plan.
import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Counts the fields of a selection set, fragments as often as they are spread; introspection is not planned. Each
 * fragment is counted once, and one that contains itself counts as nothing (another rule refuses it).
 */
export function countSelections(
  set: SelectionSetNode,
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
  counted = new Map<string, number>(),
): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      let known = counted.get(name);
      if (known === undefined) {
        counted.set(name, 0);
        const fragment = fragmentNamed(name);
        known = fragment == null ? 0 : countSelections(fragment.selectionSet, fragmentNamed, counted);
        counted.set(name, known);
      }
      count += known;
    } else {
      const isField = selection.kind === Kind.FIELD;
      if (isField && selection.name.value.startsWith('__')) continue;
      count += isField ? 1 : 0;
      if (selection.selectionSet !== undefined)
        count += countSelections(selection.selectionSet, fragmentNamed, counted);
    }
  }
  return count;
}

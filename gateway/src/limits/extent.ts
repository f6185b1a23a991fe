// How large a document is when each fragment is written out as often as it is spread: what everything that walks it has to walk.
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The extent of a selection set. */
export interface Extent {
  /** Fields, spreads and inline fragments, whatever their names and their conditions; Infinity when no number holds it. */
  selections: number;
  /** How deep fields are nested. */
  depth: number;
}

const nothing: Extent = { selections: 0, depth: 0 };

/** The extent of each operation of a document, and of each fragment that none of them spreads, which validation walks, too. */
export function extentsOf(document: DocumentNode): Extent[] {
  const meter = new Meter(document);
  const { definitions } = document;
  return [
    ...definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [meter.of(each.selectionSet)] : [],
    ),
    ...definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION && !meter.hasMet(each) ? [meter.of(each.selectionSet)] : [],
    ),
  ];
}

/** Looks at each fragment once. One that contains itself counts as nothing inside itself: validation refuses it. */
class Meter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Extent>();

  constructor({ definitions }: DocumentNode) {
    for (const each of definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(each.name.value, each);
  }

  hasMet({ name }: FragmentDefinitionNode): boolean {
    return this.measured.has(name.value);
  }

  of(set: SelectionSetNode | undefined): Extent {
    let [selections, depth] = [0, 0];
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.ofFragment(selection.name.value)
          : this.of(selection.selectionSet);
      selections += 1 + inner.selections;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
    }
    return { selections, depth };
  }

  private ofFragment(name: string): Extent {
    const known = this.measured.get(name);
    if (known !== undefined) return known;
    this.measured.set(name, nothing);
    const extent = this.of(this.fragments.get(name)?.selectionSet);
    this.measured.set(name, extent);
    return extent;
  }
}

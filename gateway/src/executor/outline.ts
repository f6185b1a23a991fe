// The outline of an operation: where in the client's response a path of the data leads.
import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { responseKey, type Names } from '../names/clients-names';
import type { ResponsePath } from './response-paths';

/** A position in the client's response. */
export interface ResponsePosition {
  path: ResponsePath;
  /** False for the object that holds something which the client did not ask for. */
  isWhole: boolean;
}

/** What is selected at one position, of whatever type it is. */
export class Outline {
  private fields: Map<string, { key: string; below: Outline }> | undefined;

  constructor(
    private readonly sets: readonly SelectionSetNode[],
    private readonly names: Names,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  /** The position that a path of the data has. What the plan added has none: then it is that of the object that holds it. */
  positionOf([step, ...rest]: ResponsePath): ResponsePosition {
    if (step === undefined) return { path: [], isWhole: true };
    const field = typeof step === 'number' ? { key: step, below: this } : this.find(step);
    if (field === undefined) return { path: [], isWhole: false };
    const { path, isWhole } = field.below.positionOf(rest);
    return { path: [field.key, ...path], isWhole };
  }

  private find(key: string): { key: string; below: Outline } | undefined {
    this.fields ??= this.collect();
    return this.fields.get(key);
  }

  private collect(): Map<string, { key: string; below: Outline }> {
    const found = new Map<string, { key: string; sets: SelectionSetNode[] }>();
    const seen = new Set<FragmentDefinitionNode>();
    const visit = ({ selections }: SelectionSetNode): void => {
      for (const each of selections) {
        if (each.kind === Kind.FIELD) {
          const inData = this.names.keyOf(each);
          const known = found.get(inData) ?? { key: responseKey(each), sets: [] };
          if (each.selectionSet !== undefined) known.sets.push(each.selectionSet);
          found.set(inData, known);
        } else if (each.kind === Kind.INLINE_FRAGMENT) visit(each.selectionSet);
        else {
          const fragment = this.fragments.get(each.name.value);
          if (fragment === undefined || seen.has(fragment)) continue;
          seen.add(fragment);
          visit(fragment.selectionSet);
        }
      }
    };
    for (const set of this.sets) visit(set);
    return new Map(
      [...found].map(([inData, { key, sets }]) => [
        inData,
        { key, below: new Outline(sets, this.names, this.fragments) },
      ]),
    );
  }
}

// One fetch of a plan, prepared: everything is found out that does not depend on a request.
import { Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import { plannersNames } from '../names/planners-names';
import type { SplitFetch } from '../planner/split-fetch';
import { withEcho, type Echo } from './echo';
import type { PatternStep } from './plan-paths';

/** What the fetches of a plan are prepared with. */
export interface Preparing {
  echo: Echo;
  /** The client's name of a variable of the plan. */
  variableOf(planned: string): string;
}

/** A fetch as the plan holds it, with everything found out that does not depend on a request. */
export interface Fetch {
  node: SplitFetch;
  document: DocumentNode;
  /** The operation that is sent. */
  text: string;
  echo: Echo;
  pattern: readonly PatternStep[];
  /** Names of the variables that are sent, and those that the client gave them. */
  variables: readonly (readonly [sent: string, given: string])[];
  /** Response keys that the fetch brings, by the type of the object that they are for; '' for any type. */
  keys: ReadonlyMap<string, readonly string[]>;
  /** Names that the planner gave to fields in the text, and those that they have in the data. */
  renamed: ReadonlyMap<string, string>;
  /** The fetches in its place for an entity that lacks a required value; none where all fields require the same. */
  splits(): readonly Fetch[];
}

/** Prepares a fetch at a place of the plan. */
export function prepareFetch(node: SplitFetch, pattern: readonly PatternStep[], preparing: Preparing): Fetch {
  const { echo, variableOf } = preparing;
  const document = parse(node.operation);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const keys = new Map<string, string[]>();
  const root = operation?.selectionSet;
  const [entities] = root?.selections ?? [];
  if (node.requires === undefined) collectKeys(root, '', keys);
  else if (entities?.kind === Kind.FIELD) collectKeys(entities.selectionSet, '', keys);
  const text = node.requires === undefined ? node.operation : withEcho(document, node, echo);
  const variables = (node.variableUsages ?? []).map((name) => [name, variableOf(name)] as const);
  const renamed = plannersNames(node.outputRewrites ?? []);
  let prepared: readonly Fetch[] | undefined;
  const splits = (): readonly Fetch[] =>
    (prepared ??= (node.splits ?? []).map((each) => prepareFetch(each, pattern, preparing)));
  return { node, document, text, echo, pattern, variables, keys, renamed, splits };
}

function collectKeys(set: SelectionSetNode | undefined, type: string, keys: Map<string, string[]>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const known = keys.get(type) ?? [];
      keys.set(type, [...known, selection.alias?.value ?? selection.name.value]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT)
      collectKeys(selection.selectionSet, selection.typeCondition?.name.value ?? type, keys);
  }
}

// A fetch of a plan, read with the eyes of its subgraph: what it requires, what it brings, and whether the subgraph can give it.
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, type DirectiveNode, type SelectionSetNode } from 'graphql';
import { entitiesOf, rootOf } from './fetch-text';
import type { JoinedGraph } from './joined-graph';
import { namedTypeOf, placesIn } from './supergraph-text';
import { valueText } from '../names/document-names';
import { plannersNames } from '../names/planners-names';

/** Conditions that all have to be met, each in words. */
export type Conditions = ReadonlySet<string>;

/** No conditions. */
export const always: Conditions = new Set();

/** What is known of an object whose type is known: a subgraph may know its interface only. */
const ITS_TYPE = '(its type)';

/** Where a selection stands in a fetch. */
interface Selected {
  type: string;
  place: string;
  under: Conditions;
  /** Places that are provided here, though the subgraph has them from others. */
  provided: ReadonlySet<string>;
}

/** One fetch. Its places are those below the objects that it is for. */
export class FetchReading {
  /** The places that it requires. */
  readonly needed: ReadonlySet<string>;
  /** The places that it brings, and under which conditions. */
  readonly given: [place: string, under: Conditions][] = [];
  /** What its fields require that is not sent with their entities. */
  private readonly unsent: string[] = [];
  private readonly conditionsOfFields: Conditions[] = [];
  private readonly names: ReadonlyMap<string, string>;
  private hasForeign = false;

  constructor(
    private readonly graph: JoinedGraph,
    private readonly node: FetchNode,
  ) {
    const { operation, operationKind, requires, outputRewrites = [] } = node;
    const document = parse(operation);
    this.names = plannersNames(outputRewrites);
    this.needed = new Set(neededBy(requires ?? [], graph));
    const isOfEntities = requires !== undefined;
    const set = isOfEntities ? entitiesOf(document) : rootOf(document);
    const type = isOfEntities ? '' : graph.rootType(operationKind);
    this.read(set, { type, place: '', under: always, provided: new Set() });
  }

  /** True when the subgraph has all fields, and has itself what they require, or is sent it. */
  isSound(): boolean {
    const places = new Set(this.given.map(([place]) => place));
    return (
      !this.hasForeign &&
      this.unsent.every((place) => places.has(place)) &&
      !hasConflict(this.node.requires ?? [], this.graph)
    );
  }

  /** The conditions that all fields have. */
  underAll(): string[] {
    const [first = always, ...rest] = this.conditionsOfFields;
    return [...first].filter((each) => rest.every((other) => other.has(each)));
  }

  private read(set: SelectionSetNode | undefined, selected: Selected): void {
    for (const each of set?.selections ?? []) {
      const under = union(selected.under, wordsOf(each.directives));
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const type = each.typeCondition?.name.value ?? selected.type;
        this.read(each.selectionSet, { ...selected, under, type });
      }
      if (each.kind !== Kind.FIELD) continue;
      const name = each.name.value;
      const key = (each.alias ?? each.name).value;
      const place = placeOf(selected.place, [this.names.get(key) ?? key]);
      this.given.push([place, under]);
      if (selected.place === '') this.conditionsOfFields.push(under);
      if (name === '__typename' && !this.graph.isInterfaceObject(this.node.serviceName, selected.type))
        this.given.push([placeOf(selected.place, [ITS_TYPE]), under]);
      const field = this.graph.field(selected.type, name);
      if (field === undefined) continue;
      const provided = this.follow(name, selected);
      this.read(each.selectionSet, { type: namedTypeOf(field.type), place, under, provided });
    }
  }

  /** Takes note of how the subgraph has a field; gives what is provided below it. */
  private follow(name: string, { type, place, provided }: Selected): ReadonlySet<string> {
    const { serviceName } = this.node;
    const join = this.graph.joinOf(serviceName, type, name);
    if (join?.isExternal === true && !hasPlace(provided, name)) this.hasForeign = true;
    for (const each of this.graph.typesOfObjects(serviceName, type)) {
      const needs = placesIn(this.graph.joinOf(serviceName, each, name)?.requires);
      const places = needs.map((need) => placeOf(place, [need]));
      this.unsent.push(...places.filter((need) => !this.needed.has(need)));
    }
    const below = [...provided].flatMap((each) =>
      each.startsWith(`${name}.`) ? [each.slice(name.length + 1)] : [],
    );
    return new Set([...below, ...placesIn(join?.provides)]);
  }
}

/** True when a place, or one below it, is among others. */
function hasPlace(places: ReadonlySet<string>, name: string): boolean {
  return places.has(name) || [...places].some((each) => each.startsWith(`${name}.`));
}

/** True when one field is required twice, with different arguments: no representation holds both. */
function hasConflict(selections: readonly QueryPlanSelectionNode[], graph: JoinedGraph): boolean {
  const names = new Map<string, string>();
  const isTaken = (each: QueryPlanSelectionNode): boolean => {
    if (each.kind === 'InlineFragment') return each.selections.some(isTaken);
    const sentAs = graph.separated.get(each.name)?.name.value ?? each.name;
    const other = names.get(sentAs);
    names.set(sentAs, each.name);
    return (other !== undefined && other !== each.name) || hasConflict(each.selections ?? [], graph);
  };
  return selections.some(isTaken);
}

/** The places that a plan requires of an object. */
export function neededBy(
  selections: readonly QueryPlanSelectionNode[],
  graph: JoinedGraph,
  at = '',
): string[] {
  return selections.flatMap((each) => {
    if (each.kind === 'InlineFragment') {
      const { typeCondition } = each;
      const needsType = typeCondition !== undefined && !graph.isAbstract(typeCondition);
      const below = neededBy(each.selections, graph, at);
      return needsType ? [placeOf(at, [ITS_TYPE]), ...below] : below;
    }
    const place = placeOf(at, [each.name]);
    return each.selections === undefined ? [place] : neededBy(each.selections, graph, place);
  });
}

/** The conditions that directives set, in words. */
export function wordsOf(directives: readonly DirectiveNode[] = []): string[] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const [test] = given;
    return test === undefined ? [] : [`${name.value} ${valueText(test.value)}`];
  });
}

/** A place in the data without the places in lists. */
export function placeOf(at: string, path: readonly (string | number)[]): string {
  const keys = path.flatMap((step) => (step === '@' || step === '' ? [] : String(step).split('|[')[0]));
  return [...(at === '' ? [] : [at]), ...keys].join('.');
}

/** More conditions together with others. */
export function union(conditions: Conditions, more: Iterable<string>): Conditions {
  return new Set([...conditions, ...more]);
}

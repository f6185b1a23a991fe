// Takes the fields that require something out of a fetch, and asks for them in fetches of their own.
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  Kind,
  parse,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { named } from '../names/document-names';
import { plannersNames } from '../names/planners-names';
import { FetchReading, wordsOf } from './fetch-reading';
import { entitiesOf, rootOf, sent } from './fetch-text';
import type { JoinedGraph } from './joined-graph';
import { isOfEntities, type Path, type Step } from './plan-steps';
import { namedTypeOf, placesIn } from './supergraph-text';

/** Where a selection stands in a fetch. */
interface Selected {
  type: string;
  path: Path;
  /** The conditions inside of the object. */
  directives: readonly DirectiveNode[];
}

/** Fields of one object that are asked for together. */
interface Extraction {
  selected: Selected;
  words: string;
  /** What they require alike, for fields that need each other may not wait for each other. */
  requires: SelectionSetNode;
  needs: readonly string[];
  fields: FieldNode[];
}

/** Takes out of one fetch the fields that require something. */
export class RequirementExtractor {
  private readonly extractions: Extraction[] = [];
  private readonly document: DocumentNode;
  private readonly sentPlaces: ReadonlySet<string>;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly step: Step,
    private readonly graph: JoinedGraph,
  ) {
    const { operation, outputRewrites = [] } = step.fetch;
    this.document = parse(operation);
    this.sentPlaces = new FetchReading(graph, step.fetch).needed;
    this.names = plannersNames(outputRewrites);
  }

  /** The step without what is taken out; undefined when nothing is left. */
  rest(): Step | undefined {
    const isEntities = isOfEntities(this.step);
    const type = isEntities ? '' : this.graph.rootType(this.step.fetch.operationKind);
    const set = isEntities ? entitiesOf(this.document) : rootOf(this.document);
    const left = set && this.left(set, { type, path: [], directives: [] });
    if (this.extractions.length === 0) return this.step;
    if (left === undefined || left.selections.length === 0) return undefined;
    const document = isEntities ? this.entitiesDocument(left) : this.withRoot(left);
    return { ...this.step, fetch: { ...this.step.fetch, ...sent(document) } };
  }

  /** The steps of what was taken out. */
  steps(): Step[] {
    const { serviceName, operationName } = this.step.fetch;
    return this.extractions.map(({ selected, requires, fields }) => {
      const { type, path, directives } = selected;
      const [key] = this.keysOf(type);
      const selections = together([...(key?.selections ?? []), ...requires.selections]);
      const isInterfaceObject = this.graph.isInterfaceObject(serviceName, type);
      const inner: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: fields };
      const asked =
        directives.length === 0
          ? fields
          : [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: inner } as const];
      const fetch: FetchNode = {
        kind: 'Fetch',
        serviceName,
        operationName,
        operationKind: 'query' as FetchNode['operationKind'], // the enumeration's own word
        requires: [
          { kind: 'InlineFragment', typeCondition: type, selections: [typenameSent, ...selections] },
        ],
        ...sent(this.entitiesDocument(onType(type, asked))),
        ...(isInterfaceObject && {
          inputRewrites: [{ kind: 'ValueSetter', path: [`... on ${type}`, '__typename'], setValueTo: type }],
        }),
      };
      return { path: [...this.step.path, ...path], conditions: this.step.conditions, fetch };
    });
  }

  private left(set: SelectionSetNode, selected: Selected): SelectionSetNode {
    let isTaken = false;
    const selections = set.selections.flatMap((each): SelectionNode[] => {
      if (each.kind === Kind.INLINE_FRAGMENT) return this.leftInFragment(each, selected);
      if (each.kind !== Kind.FIELD) return [each];
      const definition = this.graph.field(selected.type, each.name.value);
      if (definition === undefined) return [each];
      if (this.take(each, selected)) {
        isTaken = true;
        return [];
      }
      const path = [...selected.path, ...this.stepsInto(each, definition.type)];
      const below = { type: namedTypeOf(definition.type), path, directives: [] };
      return [{ ...each, selectionSet: each.selectionSet && this.left(each.selectionSet, below) }];
    });
    if (!isTaken || (selected.path.length === 0 && isOfEntities(this.step))) return { ...set, selections };
    const [key] = this.keysOf(selected.type);
    return { ...set, selections: [...selections, typename, ...(key?.selections ?? [])] };
  }

  private leftInFragment(each: InlineFragmentNode, { type, path, directives }: Selected): SelectionNode[] {
    const selectionSet = this.left(each.selectionSet, {
      type: each.typeCondition?.name.value ?? type,
      path,
      directives: [...directives, ...(each.directives ?? [])],
    });
    return selectionSet.selections.length === 0 ? [] : [{ ...each, selectionSet }];
  }

  /** Takes out a field that requires what is not sent with its entity. */
  private take(field: FieldNode, selected: Selected): boolean {
    const requires = this.graph.joinOf(
      this.step.fetch.serviceName,
      selected.type,
      field.name.value,
    )?.requires;
    if (requires === undefined || this.keysOf(selected.type).length === 0) return false;
    const needs = placesIn(requires).toSorted();
    const isSent = selected.path.length === 0 && needs.every((place) => this.sentPlaces.has(place));
    if (isSent) return false;
    const words = wordsOf([...selected.directives, ...(field.directives ?? [])]).join();
    let known = this.extractions.find(
      (each) =>
        each.words === words &&
        each.selected.type === selected.type &&
        each.selected.path.join() === selected.path.join() &&
        each.needs.join() === needs.join(),
    );
    if (known === undefined)
      this.extractions.push((known = { selected, words, needs, requires, fields: [] }));
    known.fields.push(this.withOwnName(field));
    return true;
  }

  /** The steps of a path that lead into a field: its key in the data, and a step for each list. */
  private stepsInto(field: FieldNode, type: TypeNode): string[] {
    const key = (field.alias ?? field.name).value;
    const lists = (of: TypeNode): string[] => {
      if (of.kind === Kind.NAMED_TYPE) return [];
      return of.kind === Kind.LIST_TYPE ? ['@', ...lists(of.type)] : lists(of.type);
    };
    return [this.names.get(key) ?? key, ...lists(type)];
  }

  private withOwnName(field: FieldNode): FieldNode {
    const name = field.alias && this.names.get(field.alias.value);
    if (name === undefined) return field;
    return { ...field, alias: name === field.name.value ? undefined : named(name) };
  }

  private keysOf(type: string): readonly SelectionSetNode[] {
    const keys = this.graph.keysOf(this.step.fetch.serviceName, type);
    // The key by which the entity is asked for already is there.
    const known = keys.filter((key) => placesIn(key).every((place) => this.sentPlaces.has(place)));
    return known.length > 0 ? known : keys;
  }

  /** The document with another selection, in entities where they are asked for. */
  private withRoot(selectionSet: SelectionSetNode): DocumentNode {
    return visit(this.document, {
      OperationDefinition: (operation) => ({ ...operation, selectionSet }),
    });
  }

  private entitiesDocument(selectionSet: SelectionSetNode): DocumentNode {
    const defined = this.document.definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
    );
    const others = defined.filter(({ variable }) => variable.name.value !== 'representations');
    return visit(asking, {
      OperationDefinition: ({ variableDefinitions = [], ...operation }) => ({
        ...operation,
        variableDefinitions: [...variableDefinitions, ...others],
      }),
      Field: (field) => (field.name.value === '_entities' ? { ...field, selectionSet } : undefined),
    });
  }
}

const typename: FieldNode = { kind: Kind.FIELD, name: named('__typename') };
const typenameSent: QueryPlanSelectionNode = { kind: 'Field', name: '__typename' };

function onType(type: string, selections: readonly SelectionNode[]): SelectionSetNode {
  const fragment: InlineFragmentNode = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: named(type) },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { kind: Kind.SELECTION_SET, selections: [fragment] };
}

/** The operation in which entities are asked for. */
const asking = parse(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
);

/** Selections as plans have them, those of one field together. */
function together(selections: readonly SelectionNode[]): QueryPlanSelectionNode[] {
  const fields = new Map<string, SelectionNode[] | undefined>();
  const others: QueryPlanSelectionNode[] = [];
  for (const each of selections) {
    if (each.kind === Kind.FIELD)
      fields.set(
        each.name.value,
        each.selectionSet && [...(fields.get(each.name.value) ?? []), ...each.selectionSet.selections],
      );
    else if (each.kind === Kind.INLINE_FRAGMENT)
      others.push({
        kind: 'InlineFragment',
        ...(each.typeCondition && { typeCondition: each.typeCondition.name.value }),
        selections: together(each.selectionSet.selections),
      });
  }
  const ofFields = [...fields].map(([name, below]): QueryPlanSelectionNode => ({
    kind: 'Field',
    name,
    ...(below !== undefined && { selections: together(below) }),
  }));
  return [...ofFields, ...others];
}

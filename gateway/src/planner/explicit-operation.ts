// An operation that selects beside each field what the field requires, with its fragments written out for each type of objects.
import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { JoinedGraph } from './joined-graph';
import { namedTypeOf } from './supergraph-text';
import { named } from '../names/document-names';

/** The one operation of a document that is planned, explicit in all that it requires. */
export function explicitOperation(
  { definitions }: DocumentNode,
  operationName: string | undefined,
  graph: JoinedGraph,
): DocumentNode {
  const operation = definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION &&
      (operationName === undefined || each.name?.value === operationName),
  );
  if (operation === undefined) throw new Error(`the document holds no operation "${operationName ?? ''}"`);
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const writing = new Writing(graph, new Map(fragments.map((each) => [each.name.value, each])));
  const selectionSet = writing.set(operation.selectionSet, graph.rootType(operation.operation));
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] };
}

class Writing {
  /** Fields whose requirements are being written: what they require does not require them again. */
  private readonly under = new Set<string>();

  constructor(
    private readonly graph: JoinedGraph,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  set(given: SelectionSetNode, type: string): SelectionSetNode {
    const selections = given.selections.flatMap((each) => this.selection(each, type));
    const typename: FieldNode = { kind: Kind.FIELD, name: named('__typename') };
    return { ...given, selections: selections.length === 0 ? [typename] : selections };
  }

  private selection(each: SelectionNode, type: string): SelectionNode[] {
    if (each.kind === Kind.FIELD) return this.field(each, type);
    if (each.kind === Kind.INLINE_FRAGMENT) return this.fragment(each, type);
    const fragment = this.fragments.get(each.name.value);
    if (fragment === undefined) return [];
    const { typeCondition, selectionSet } = fragment;
    const { directives } = each;
    return this.fragment({ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet }, type);
  }

  private fragment(each: InlineFragmentNode, type: string): SelectionNode[] {
    const condition = each.typeCondition?.name.value ?? type;
    const { graph } = this;
    if (condition === type) return [{ ...each, selectionSet: this.set(each.selectionSet, type) }];
    // Where a subgraph knows an interface only, its objects have no other interfaces that could be told.
    const there = new Set(graph.objectTypesOf(type));
    const objects = graph.objectTypesOf(condition).filter((name) => there.has(name));
    return objects.map((name) => this.onType(each, name));
  }

  private onType(each: InlineFragmentNode, type: string): InlineFragmentNode {
    const typeCondition = { kind: Kind.NAMED_TYPE, name: named(type) } as const;
    return { ...each, typeCondition, selectionSet: this.set(each.selectionSet, type) };
  }

  private field(field: FieldNode, type: string): SelectionNode[] {
    const { graph } = this;
    const name = field.name.value;
    const definition = graph.field(type, name);
    if (definition === undefined) return [field];
    const objects = graph.isAbstract(type) ? graph.objectTypesOf(type) : [];
    if (objects.some((each) => graph.requiredBy(each, name).length > 0)) {
      const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [field] };
      const fragment: InlineFragmentNode = { kind: Kind.INLINE_FRAGMENT, selectionSet };
      return objects.map((each) => this.onType(fragment, each));
    }
    const selectionSet = field.selectionSet && this.set(field.selectionSet, namedTypeOf(definition.type));
    return [{ ...field, selectionSet }, ...this.requirements(field, type)];
  }

  private requirements({ name, directives }: FieldNode, type: string): SelectionNode[] {
    const coordinate = `${type}.${name.value}`;
    if (this.under.has(coordinate)) return [];
    this.under.add(coordinate);
    const written = this.graph
      .requiredBy(type, name.value)
      .map((set) => this.onType({ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: set }, type));
    this.under.delete(coordinate);
    return written;
  }
}

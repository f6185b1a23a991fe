/**
 * A supergraph as its join directives tell it: how each subgraph has each field. Places are names with dots between them, as a
 * representation holds them, whatever the types on the way.
 */
import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Separation } from './separation';
import { argumentOf, directivesOf, selectionOf } from './supergraph-text';

/** How a subgraph has a field. */
export interface Join {
  isExternal: boolean;
  requires: SelectionSetNode | undefined;
  provides: SelectionSetNode | undefined;
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A supergraph that can be asked how its subgraphs are joined. */
export class JoinedGraph {
  /** The supergraph as it is planned on. */
  readonly document: DocumentNode;
  /** Required fields with arguments as they are asked for, by their names in plans. */
  readonly separated = new Map<string, FieldNode>();
  private readonly types = new Map<string, Composite>();
  private readonly unions = new Map<string, readonly string[]>();
  private readonly roots = new Map<string, string>();
  /** Names of the subgraphs, by their names in the join specification. */
  private readonly subgraphs = new Map<string, string>();
  private readonly joins = new Map<string, Join>();
  private readonly keys = new Map<string, SelectionSetNode[]>();
  private readonly interfaceObjects = new Set<string>();

  /** Names that begin with the prefix are nobody's. */
  constructor(sdl: string, prefix: string) {
    const given = visit(parse(sdl), {
      ObjectTypeDefinition: (type) => ({ ...type, directives: keysInOrder(type.directives) }),
      InterfaceTypeDefinition: (type) => ({ ...type, directives: keysInOrder(type.directives) }),
    });
    this.readNames(given);
    this.document = new Separation(this, prefix).applyTo(given);
    this.readNames(this.document);
    for (const type of this.types.values()) this.readJoins(type);
  }

  /** The name of the type of queries or mutations. */
  rootType(operation: string): string {
    return this.roots.get(operation) ?? '';
  }

  /** The names of all root types. */
  rootTypes(): readonly string[] {
    return [...this.roots.values()];
  }

  field(type: string, name: string): FieldDefinitionNode | undefined {
    return this.types.get(type)?.fields?.find((each) => each.name.value === name);
  }

  /** How a subgraph has a field; undefined when nothing is said of it. */
  joinOf(subgraph: string, type: string, field: string): Join | undefined {
    return this.joins.get(`${subgraph} ${type} ${field}`);
  }

  /** What a field requires wherever it is had: of its own type, and of interfaces whose objects have it. */
  requiredBy(type: string, field: string): SelectionSetNode[] {
    return this.typesAbove(type).flatMap((each) =>
      [...this.subgraphs.values()].flatMap((subgraph) => this.joinOf(subgraph, each, field)?.requires ?? []),
    );
  }

  /** The keys by which a subgraph finds entities of a type. */
  keysOf(subgraph: string, type: string): readonly SelectionSetNode[] {
    return this.keys.get(`${subgraph} ${type}`) ?? [];
  }

  isInterfaceObject(subgraph: string, type: string): boolean {
    return this.interfaceObjects.has(`${subgraph} ${type}`);
  }

  isAbstract(type: string): boolean {
    return this.unions.has(type) || this.types.get(type)?.kind === Kind.INTERFACE_TYPE_DEFINITION;
  }

  /** The types of objects that a type stands for. */
  objectTypesOf(type: string): readonly string[] {
    if (this.types.get(type)?.kind === Kind.OBJECT_TYPE_DEFINITION) return [type];
    return (
      this.unions.get(type) ??
      [...this.types.values()].flatMap(({ kind, name, interfaces = [] }) =>
        kind === Kind.OBJECT_TYPE_DEFINITION && interfaces.some((each) => each.name.value === type)
          ? [name.value]
          : [],
      )
    );
  }

  /** The types by which a subgraph resolves a field that is selected for a type. */
  typesOfObjects(subgraph: string, type: string): readonly string[] {
    if (!this.isAbstract(type) || this.isInterfaceObject(subgraph, type)) return [type];
    return [type, ...this.objectTypesOf(type)];
  }

  /** A type with its interfaces. */
  typesAbove(type: string): readonly string[] {
    return [type, ...(this.types.get(type)?.interfaces ?? []).map(({ name }) => name.value)];
  }

  /** Types that have the fields of a type, too. */
  typesLike(type: string): readonly string[] {
    const others = [...this.types.values()].filter(({ interfaces = [] }) =>
      interfaces.some((each) => each.name.value === type),
    );
    return [type, ...others.map(({ name }) => name.value)];
  }

  /** A supergraph on which plans know nothing of requirements, and may ask for what no client sees. */
  withoutRequirements(): DocumentNode {
    return visit(this.document, {
      Directive(directive) {
        if (directive.name.value === 'inaccessible') return null;
        if (directive.name.value !== 'join__field') return undefined;
        const rest = (directive.arguments ?? []).filter(({ name }) => name.value !== 'requires');
        return { ...directive, arguments: rest };
      },
    });
  }

  private readNames({ definitions }: DocumentNode): void {
    for (const each of definitions) {
      if (each.kind === Kind.SCHEMA_DEFINITION)
        for (const { operation, type } of each.operationTypes) this.roots.set(operation, type.name.value);
      if (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION)
        this.types.set(each.name.value, each);
      if (each.kind === Kind.UNION_TYPE_DEFINITION)
        this.unions.set(
          each.name.value,
          (each.types ?? []).map(({ name }) => name.value),
        );
      if (each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph')
        for (const value of each.values ?? []) this.subgraphs.set(value.name.value, nameOfGraph(value));
    }
  }

  private readJoins(type: Composite): void {
    const typeName = type.name.value;
    for (const directive of directivesOf(type, 'join__type')) {
      const of = `${this.subgraphOf(directive)} ${typeName}`;
      const key = argumentOf(directive, 'key');
      if (key !== undefined && argumentOf(directive, 'resolvable') !== 'false')
        this.keys.set(of, [...(this.keys.get(of) ?? []), selectionOf(key)]);
      if (argumentOf(directive, 'isInterfaceObject') === 'true') this.interfaceObjects.add(of);
    }
    for (const field of type.fields ?? [])
      for (const directive of directivesOf(field, 'join__field')) {
        const [requires, provides] = ['requires', 'provides'].map((name) => argumentOf(directive, name));
        this.joins.set(`${this.subgraphOf(directive)} ${typeName} ${field.name.value}`, {
          isExternal: argumentOf(directive, 'external') === 'true',
          requires: requires === undefined ? undefined : selectionOf(requires),
          provides: provides === undefined ? undefined : selectionOf(provides),
        });
      }
  }

  private subgraphOf(directive: ConstDirectiveNode): string {
    return this.subgraphs.get(argumentOf(directive, 'graph') ?? '') ?? '';
  }
}

/**
 * The keys by which a subgraph finds entities come before those that it only mentions: the planner takes the first one that it
 * can, also for going back to a subgraph, which finds nothing by a key that it only mentions.
 */
function keysInOrder(directives: readonly ConstDirectiveNode[] = []): ConstDirectiveNode[] {
  const mentions = (each: ConstDirectiveNode): boolean =>
    each.name.value === 'join__type' && argumentOf(each, 'resolvable') === 'false';
  return [...directives.filter((each) => !mentions(each)), ...directives.filter(mentions)];
}

function nameOfGraph({ name, directives = [] }: EnumValueDefinitionNode): string {
  const [subgraph] = directives.flatMap((each) => argumentOf(each, 'name') ?? []);
  return subgraph ?? name.value;
}

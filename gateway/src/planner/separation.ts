/**
 * Fields with arguments that `@requires` names get names of their own, one for each set of arguments. A plan that knew them by
 * their name alone would give a client the three comments that another subgraph needs in place of the one that was asked for,
 * and a price in euros to who computes with dollars.
 */
import {
  Kind,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { meaningOf, named } from '../names/document-names';
import { argumentOf, directivesOf, namedTypeOf, selectionOf } from './supergraph-text';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The graph whose fields are kept apart. */
export interface SeparatedGraph {
  /** Required fields with arguments as they are asked for, by their names in plans. */
  readonly separated: Map<string, FieldNode>;
  field(type: string, name: string): FieldDefinitionNode | undefined;
  /** Types that have the fields of a type, too. */
  typesLike(type: string): readonly string[];
}

/** Gives required fields with arguments names of their own. */
export class Separation {
  private readonly names = new Map<string, string>();
  /** Fields that are added to a type: their names in plans and in the supergraph. */
  private readonly added = new Map<string, Map<string, string>>();

  constructor(
    private readonly graph: SeparatedGraph,
    private readonly prefix: string,
  ) {}

  applyTo(document: DocumentNode): DocumentNode {
    const withNames = visit(document, {
      ObjectTypeDefinition: (type) => this.renamedIn(type),
      InterfaceTypeDefinition: (type) => this.renamedIn(type),
    });
    if (this.names.size === 0) return withNames;
    return visit(withNames, {
      ObjectTypeDefinition: (type) => this.withAdded(type),
      InterfaceTypeDefinition: (type) => this.withAdded(type),
    });
  }

  private renamedIn<Type extends Composite>(type: Type): Type {
    const fields = (type.fields ?? []).map((field): FieldDefinitionNode => {
      const directives = (field.directives ?? []).map((each) => this.renamedBy(each, type));
      return { ...field, directives };
    });
    return { ...type, fields };
  }

  private renamedBy(directive: ConstDirectiveNode, type: Composite): ConstDirectiveNode {
    const text = argumentOf(directive, 'requires');
    if (directive.name.value !== 'join__field' || text === undefined) return directive;
    const requires = this.renamed(selectionOf(text), type.name.value);
    const value = requires.selections.map(print).join(' ');
    return {
      ...directive,
      arguments: (directive.arguments ?? []).map((each) =>
        each.name.value === 'requires' ? { ...each, value: { kind: Kind.STRING, value } } : each,
      ),
    };
  }

  private renamed(set: SelectionSetNode, type: string): SelectionSetNode {
    const selections = set.selections.map((each): SelectionNode => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return each;
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const condition = each.typeCondition?.name.value ?? type;
        return { ...each, selectionSet: this.renamed(each.selectionSet, condition) };
      }
      const field = this.graph.field(type, each.name.value);
      if (field === undefined) return each;
      const below = each.selectionSet && this.renamed(each.selectionSet, namedTypeOf(field.type));
      if ((field.arguments ?? []).length === 0) return { ...each, selectionSet: below };
      return { kind: Kind.FIELD, name: named(this.nameOf(each, type)), selectionSet: below };
    });
    return { ...set, selections };
  }

  private nameOf(field: FieldNode, type: string): string {
    const meaning = meaningOf(field);
    let name = this.names.get(meaning);
    if (name === undefined) {
      name = `${this.prefix}${this.names.size + 1}_${field.name.value}`;
      this.names.set(meaning, name);
      this.graph.separated.set(name, { ...field, alias: named(name), selectionSet: undefined });
    }
    for (const each of this.graph.typesLike(type)) {
      const added = this.added.get(each) ?? new Map<string, string>();
      this.added.set(each, added.set(name, field.name.value));
    }
    return name;
  }

  private withAdded<Type extends Composite>(type: Type): Type {
    const fields = type.fields ?? [];
    const added = [...(this.added.get(type.name.value) ?? [])].flatMap(([name, like]) =>
      fields
        .filter((each) => each.name.value === like)
        .map((field): FieldDefinitionNode => {
          const directives = directivesOf(field, 'join__field');
          return { ...field, name: named(name), arguments: [], directives, description: undefined };
        }),
    );
    return { ...type, fields: [...fields, ...added] };
  }
}

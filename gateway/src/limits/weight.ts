// What the planning of an operation takes: a field of an interface is planned for each of the types that it may be a field of.
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fields of an operation, fragments written out, each as often as there are types that it may be a field of; Infinity for no number. */
export function weightOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): number {
  const root = schema.getRootType(operation);
  return root == null ? 0 : new Scales(schema, document).weigh(selectionSet, root);
}

/** Looks at each fragment once: it is weighed for its own type, wherever it is spread. */
class Scales {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly weighed = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
  ) {
    for (const each of definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(each.name.value, each);
  }

  weigh({ selections }: SelectionSetNode, type: GraphQLNamedType): number {
    const types = this.typesOf(type);
    let weight = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) weight += this.ofFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        weight += this.weigh(selection.selectionSet, this.named(selection.typeCondition?.name.value, type));
      else weight += types * (1 + this.below(selection.selectionSet, type, selection.name.value));
    }
    return weight;
  }

  private below(set: SelectionSetNode | undefined, parent: GraphQLNamedType, name: string): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    // What is asked of the schema itself is not planned.
    return set === undefined || field === undefined ? 0 : this.weigh(set, getNamedType(field.type));
  }

  private ofFragment(name: string): number {
    const known = this.weighed.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = this.schema.getType(fragment?.typeCondition.name.value ?? '');
    this.weighed.set(name, 0);
    const weight = fragment === undefined || type === undefined ? 0 : this.weigh(fragment.selectionSet, type);
    this.weighed.set(name, weight);
    return weight;
  }

  private named(name: string | undefined, otherwise: GraphQLNamedType): GraphQLNamedType {
    return (name === undefined ? undefined : this.schema.getType(name)) ?? otherwise;
  }

  private typesOf(type: GraphQLNamedType): number {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type).length : 1;
  }
}

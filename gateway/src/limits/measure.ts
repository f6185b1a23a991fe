// What an operation may cost: prepared once for its document, then only multiplied by the variables of a request.
import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  getNullableType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { pageLimits } from '@fmg/shared/pagination/connection';
import {
  free,
  map,
  multiplied,
  priceOf,
  remembered,
  sum,
  times,
  type Priced,
  type Size,
  type Variables,
} from './pricing';
import { handful, introspectionSizes, type ListSizes } from './sizes';

/** Prices, in points: one point is one object of the answer. */
export const prices = {
  object: 1,
  value: 0.1,
  /** A connection or a root field is a statement, however many rows it is for: statements are batched. */
  statement: 10,
  /** A count reads the whole list. */
  count: 50,
  mutation: 50,
  /** A field of an operation that is met for the first time, for each type that it may be a field of: its caller pays for the planning. */
  planning: 100,
  /** The share of its price that introspection pays: it is answered from memory. */
  introspection: 0.1,
} as const;

/** The points that an operation may cost. */
export interface Cost {
  /** What is charged. */
  all: number;
  /** What of it is for introspection. */
  schema: number;
}

/** The points that an operation may cost with some variables. */
export type Measure = (variables: Variables) => Cost;

/** Prepares the measure of an operation of a document that is valid. */
export function prepareMeasure(
  schema: GraphQLSchema,
  sizes: ListSizes,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Measure {
  const compiler = new Compiler(schema, sizes, document, operation);
  const root = schema.getRootType(operation.operation);
  const priced = root == null ? free : compiler.ofSet(operation.selectionSet, root);
  return (variables) => {
    const { flat, schema: asked, once } = priceOf(priced, { variables, fragments: new Map() });
    return { all: flat + once, schema: asked };
  };
}

class Compiler {
  private readonly definitions = new Map<string, FragmentDefinitionNode>();
  private readonly compiled = new Map<string, Priced>();
  private readonly defaults = new Map<string, unknown>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly sizes: ListSizes,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    for (const each of document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.definitions.set(each.name.value, each);
    for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
      if (defaultValue !== undefined) this.defaults.set(variable.name.value, constantOf(defaultValue));
  }

  ofSet(set: SelectionSetNode, type: GraphQLCompositeType): Priced {
    return sum(
      set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD)
          return this.when(selection.directives, this.ofField(selection, type));
        if (selection.kind === Kind.FRAGMENT_SPREAD)
          return this.when(selection.directives, this.ofFragment(selection.name.value));
        const on = selection.typeCondition?.name.value;
        return this.when(
          selection.directives,
          this.ofSet(selection.selectionSet, on === undefined ? type : this.typeNamed(on)),
        );
      }),
    );
  }

  private ofFragment(name: string): Priced {
    let priced = this.compiled.get(name);
    if (priced === undefined) {
      const definition = this.definitions.get(name);
      priced =
        definition === undefined
          ? free
          : remembered(
              name,
              this.ofSet(definition.selectionSet, this.typeNamed(definition.typeCondition.name.value)),
            );
      this.compiled.set(name, priced);
    }
    return priced;
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType): Priced {
    const field = this.fieldOf(parent, node.name.value);
    if (field === undefined) return free;
    const type = getNamedType(field.type);
    const isRoot = parent === this.schema.getQueryType() && field !== TypeNameMetaFieldDef;
    const flat =
      parent === this.schema.getMutationType()
        ? prices.mutation
        : isConnection(parent) && field.name === 'totalCount'
          ? prices.count
          : isRoot || isConnection(type)
            ? prices.statement
            : 0;
    if (isLeafType(type) || node.selectionSet === undefined || !isCompositeType(type))
      return { ...free, flat, once: prices.value };
    const inner = this.ofSet(node.selectionSet, type);
    if (field === SchemaMetaFieldDef || field === TypeMetaFieldDef) {
      const size = introspectionSizes.get(`Query.${field.name}`)?.most ?? 1;
      return map(inner, ({ once }) => {
        const schema = times(size, once * prices.introspection);
        return { ...free, flat: flat + schema, schema };
      });
    }
    return this.ofObjects({ node, parent, field, flat }, inner);
  }

  /** One object, a connection of rows, the rows of the connection around, or a plain list. */
  private ofObjects(
    {
      node,
      parent,
      field,
      flat: own,
    }: { node: FieldNode; parent: GraphQLCompositeType; field: Field; flat: number },
    inner: Priced,
  ): Priced {
    if (isConnection(getNamedType(field.type)))
      return multiplied(inner, this.pageSize(node), ({ flat, schema, once, perRow }, rows) => ({
        flat: own + flat,
        schema,
        once: prices.object + once + times(rows, perRow),
        perRow: 0,
      }));
    // The type within a type is not always there, and would go on for ever: it has a size like a list.
    if (!isListType(getNullableType(field.type)) && !introspectionSizes.has(`${parent.name}.${field.name}`))
      return map(inner, ({ flat, once, schema }) => ({
        flat: own + flat,
        schema,
        once: prices.object + once,
        perRow: 0,
      }));
    if (isConnection(parent))
      return map(inner, ({ flat, once, schema }) => ({
        flat: own + flat,
        schema,
        once: 0,
        perRow: prices.object + once,
      }));
    return multiplied(inner, this.listSize(node, parent.name), ({ flat, schema, once }, items) => ({
      flat: own + flat,
      schema,
      once: times(items, prices.object + once),
      perRow: 0,
    }));
  }

  private pageSize(node: FieldNode): Size {
    const first = this.argument(node, 'first');
    const last = this.argument(node, 'last');
    if (first === undefined && last === undefined) return pageLimits.unless;
    return folded(
      (variables) => {
        const asked = [first?.(variables), last?.(variables)].filter((value) => value != null);
        return asked.length === 0
          ? pageLimits.unless
          : Math.max(...asked.map((value) => sizeOf(value, pageLimits.most)));
      },
      [first, last],
    );
  }

  private listSize(node: FieldNode, parent: string): Size {
    const coordinate = `${parent}.${node.name.value}`;
    const { argument, most } = this.sizes.get(coordinate) ?? introspectionSizes.get(coordinate) ?? handful;
    const value = argument === undefined ? undefined : this.argument(node, argument);
    if (value === undefined) return most;
    return folded((variables) => sizeOf(value(variables), most), [value]);
  }

  /** The value of an argument, or undefined when the field does not name it. */
  private argument(node: FieldNode, name: string): Value | undefined {
    const value = node.arguments?.find((each) => each.name.value === name)?.value;
    return value === undefined ? undefined : this.valueOf(value);
  }

  private valueOf(node: ValueNode): Value {
    if (node.kind !== Kind.VARIABLE) {
      const constant = constantOf(node);
      return Object.assign(() => constant, { constant: true });
    }
    const name = node.name.value;
    const otherwise = this.defaults.get(name);
    return (variables) => (Object.hasOwn(variables, name) ? variables[name] : otherwise);
  }

  /** What a variable leaves out costs nothing; nothing is free because its author writes so. */
  private when(directives: readonly DirectiveNode[] | undefined, priced: Priced): Priced {
    let result = priced;
    for (const { name, arguments: given } of directives ?? []) {
      const wanted = name.value === 'include' ? true : name.value === 'skip' ? false : undefined;
      const condition = given?.find((each) => each.name.value === 'if')?.value;
      if (wanted === undefined || condition?.kind !== Kind.VARIABLE) continue;
      const value = this.valueOf(condition);
      const inner = result;
      result = (pricing) => (value(pricing.variables) === wanted ? priceOf(inner, pricing) : free);
    }
    return result;
  }

  private typeNamed(name: string): GraphQLCompositeType {
    const type = this.schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`"${name}" has no fields: the document was not validated`);
    return type;
  }

  private fieldOf(parent: GraphQLCompositeType, name: string): Field | undefined {
    const meta = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].find(
      (each) => each.name === name,
    );
    return meta ?? ('getFields' in parent ? parent.getFields()[name] : undefined);
  }
}

type Field = GraphQLField<unknown, unknown>;
type Value = ((variables: Variables) => unknown) & { constant?: boolean };

/** A page of rows: what Relay calls a connection. */
function isConnection(type: unknown): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();
}

/** A number or the length of a list; what is neither is refused later and counts as the most. */
function sizeOf(value: unknown, most: number): number {
  if (typeof value === 'number' && !Number.isNaN(value)) return Math.max(0, value);
  if (Array.isArray(value)) return value.length;
  return most;
}

function constantOf(node: ValueNode): unknown {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  if (node.kind === Kind.BOOLEAN) return node.value;
  if (node.kind === Kind.LIST) return node.values;
  return node.kind === Kind.NULL ? null : undefined;
}

/** A size that depends on no variable is found at once. */
function folded(size: (variables: Variables) => number, from: readonly (Value | undefined)[]): Size {
  return from.every((each) => each === undefined || each.constant === true) ? size({}) : size;
}

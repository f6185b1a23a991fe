// What stands in the schema about who may see a field: the arguments of `@access`, as values.
import { Kind, type ConstDirectiveNode, type GraphQLSchema, isObjectType } from 'graphql';
import { isDataClass, type DataClass } from './matrix';

/** Parts of a class that some roles see instead of all of it, as `access__View` in schema/access.graphql explains them. */
export const views = ['STATUS', 'MASKED', 'PUBLIC', 'STATE', 'COUNTS', 'BY_NUMBER', 'ROWS'] as const;

/** A part of a class. */
export type View = (typeof views)[number];

/** What is left of a value for those who see its class masked. */
export const masks = ['YEAR', 'LAST_TWO'] as const;

/** A way to mask a value. */
export type Mask = (typeof masks)[number];

/** Who may see a field, as the schema says it. */
export interface FieldAccess {
  /** The class of the field, or the classes of which the row says one. */
  classes: readonly DataClass[];
  /** The parts of the class to which the field belongs. */
  at: readonly View[];
  mask: Mask | undefined;
  /**
   * Classes that a list reads of its rows whatever it is asked by: it answers only those who see such data, of the parts
   * that `at` names, whole in some row. Empty where the rows alone decide.
   */
  reads: readonly DataClass[];
  /** False when not even the mission whose record it is sees the field. */
  own: boolean;
}

/** Fields of all object types, by type and name; what carries no class is not among them. */
export type AccessOfFields = ReadonlyMap<string, ReadonlyMap<string, FieldAccess>>;

/** Reads an `@access` directive. Throws for a class that nothing is known about. */
export function fieldAccess(directive: ConstDirectiveNode): FieldAccess {
  const found = {
    classes: [] as DataClass[],
    at: [] as View[],
    mask: undefined as Mask | undefined,
    reads: [] as DataClass[],
    own: true,
  };
  for (const { name, value } of directive.arguments ?? []) {
    const words = value.kind === Kind.LIST ? value.values : [value];
    const names = words.flatMap((word) => (word.kind === Kind.ENUM ? [word.value] : []));
    if (name.value === 'class') found.classes = names.map(knownClass);
    if (name.value === 'at') found.at = views.filter((view) => names.includes(view));
    if (name.value === 'mask') found.mask = masks.find((mask) => names.includes(mask));
    if (name.value === 'reads') found.reads = names.map(knownClass);
    if (name.value === 'own') found.own = value.kind !== Kind.BOOLEAN || value.value;
  }
  return found;
}

function knownClass(name: string): DataClass {
  if (!isDataClass(name)) throw new Error(`there is no data class ${name}`);
  return name;
}

/** What a schema says of its fields. What only the gateway reads (`@inaccessible`) and what others own is left out. */
export function accessOfFields(schema: GraphQLSchema): AccessOfFields {
  const types = new Map<string, Map<string, FieldAccess>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const fields = new Map<string, FieldAccess>();
    for (const { name, astNode } of Object.values(type.getFields())) {
      const directives = astNode?.directives ?? [];
      const access = directives.find((each) => each.name.value === 'access');
      const isOthers = directives.some((each) => ['external', 'inaccessible'].includes(each.name.value));
      if (access !== undefined && !isOthers) fields.set(name, fieldAccess(access));
    }
    types.set(type.name, fields);
  }
  return types;
}

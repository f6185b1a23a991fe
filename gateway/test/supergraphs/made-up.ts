// Operations that nobody would write, made up from a schema and a seed: the same seed makes the same ones.
import {
  doTypesOverlap,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { Random } from '@fmg/shared/seed/random';
import type { Fixture } from './fixture';

/** An operation with the variables it is sent with. */
export interface MadeUp {
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/** What operations are made up from. */
export interface Making {
  /** What clients see. */
  schema: GraphQLSchema;
  /** Names that hurt as aliases, by type: its keys, required and inaccessible fields, and all others. */
  words: ReadonlyMap<string, readonly string[]>;
  values: NonNullable<Fixture['values']>;
  /** How deep operations go. */
  depth: number;
}

/** Aliases that a gateway may want for itself, that JavaScript gives a meaning, or that look like something else. */
const anywhere = [
  '__typename',
  'id',
  '_entities',
  '_service',
  'representations',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'toJSON',
  'data',
  'errors',
  'node',
  'nodes',
  'recordedAt',
  '_key_id',
  '_proof',
  '__alias_0',
];

const variableNames = [
  'representations',
  'representations_1',
  'representations_of_client',
  '_representations',
  'a',
  'id',
  'if',
  'input',
  'Query',
  'Q__0',
  '_0',
];

/** For variables that are sent: where they are not, graphql-js takes what every object inherits for their value. */
const inheritedNames = ['toString', 'constructor', 'hasOwnProperty'];

/** Makes one operation up; every operation that comes out is valid. */
export function madeUpOperation(making: Making, seed: number): MadeUp {
  for (let attempt = 0; ; attempt += 1) {
    const made = new Maker(making, new Random(seed, `operation ${attempt}`)).make();
    const valid = mended(making.schema, made);
    if (valid !== undefined) return valid;
    if (attempt === 50) throw new Error(`seed ${seed} makes no valid operation: ${print(made.document)}`);
  }
}

/** Takes out what conflicts: two fields under one alias, most of the time. */
function mended(schema: GraphQLSchema, { document, variables }: MadeUp): MadeUp | undefined {
  let mending = document;
  for (let round = 0; round < 12; round += 1) {
    const errors = validate(schema, mending);
    if (errors.length === 0 && !isEmpty(mending))
      return { document: mending, variables: usedOf(mending, variables) };
    const wrong = new Set<ASTNode>(
      errors.flatMap(({ nodes = [] }) => nodes.filter((node) => node.kind === Kind.FIELD).slice(-1)),
    );
    if (wrong.size === 0) return undefined;
    mending = tidied(visit(mending, { Field: (node) => (wrong.has(node) ? null : undefined) }));
  }
  return undefined;
}

/** True when nothing is left of an operation. */
export function isEmpty({ definitions }: DocumentNode): boolean {
  return definitions.some((each) => 'selectionSet' in each && each.selectionSet?.selections.length === 0);
}

/** The variables that an operation still defines. */
export function usedOf(document: DocumentNode, variables: Record<string, unknown>): Record<string, unknown> {
  const defined = new Set<string>();
  visit(document, { VariableDefinition: ({ variable }) => void defined.add(variable.name.value) });
  return Object.fromEntries(Object.entries(variables).filter(([name]) => defined.has(name)));
}

/** Takes out what is empty or unused since something else was taken out. */
export function tidied(document: DocumentNode): DocumentNode {
  for (let tidying = document; ;) {
    const spread = new Set<string>();
    const used = new Set<string>();
    const fragments = new Set<string>();
    visit(tidying, {
      FragmentSpread: ({ name }) => void spread.add(name.value),
      FragmentDefinition: ({ name }) => void fragments.add(name.value),
      Variable: ({ name }, _key, parent) => {
        if (!(parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION))
          used.add(name.value);
      },
    });
    const holdsNothing = (set: { selections: readonly unknown[] } | undefined): boolean =>
      set !== undefined && set.selections.length === 0;
    const next: DocumentNode = visit(tidying, {
      Field: { leave: ({ selectionSet }) => (holdsNothing(selectionSet) ? null : undefined) },
      InlineFragment: { leave: ({ selectionSet }) => (holdsNothing(selectionSet) ? null : undefined) },
      FragmentSpread: ({ name }) => (fragments.has(name.value) ? undefined : null),
      FragmentDefinition: {
        leave: ({ name, selectionSet }) =>
          holdsNothing(selectionSet) || !spread.has(name.value) ? null : undefined,
      },
      VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
    });
    if (print(next) === print(tidying)) return next;
    tidying = next;
  }
}

class Maker {
  private readonly definitions: { name: string; type: string; text: string }[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: { name: string; on: GraphQLCompositeType; text: string }[] = [];
  /** How many fields may still be selected. */
  private budget: number;
  /** How likely a field is to be under another name: most operations have few, some have many. */
  private readonly aliasing: number;
  private readonly conditions: number;

  constructor(
    private readonly making: Making,
    private readonly random: Random,
  ) {
    this.budget = random.chance(0.3) ? random.between(15, 40) : random.between(3, 14);
    this.aliasing = random.pick([0.05, 0.25, 0.6]);
    this.conditions = random.pick([0, 0.05, 0.2]);
  }

  make(): MadeUp {
    const { schema } = this.making;
    const mutation = this.random.chance(0.2) ? schema.getMutationType() : undefined;
    const root = mutation ?? schema.getQueryType();
    if (root == null) throw new Error('the schema has no queries');
    const set = this.setText(root, 0);
    const kind = mutation == null ? 'query' : 'mutation';
    const variables = this.definitions.map(({ text }) => text).join(', ');
    const head = `${kind} ${this.random.pick(['Q', '', 'representations', 'Q__shop__0'])}`;
    const operation = `${head}${variables === '' ? '' : `(${variables})`} ${set}`;
    const parts = [operation, ...this.fragments.map(({ text }) => text)];
    return { document: parse(parts.join('\n'), { noLocation: true }), variables: this.variables };
  }

  private setText(type: GraphQLCompositeType, depth: number): string {
    const parts = this.parts(type, depth);
    if (parts.length === 0) parts.push(this.aliased('__typename', type));
    return `{ ${parts.join(' ')} }`;
  }

  private parts(type: GraphQLCompositeType, depth: number): string[] {
    const { random } = this;
    const isRoot = depth === 0;
    const parts: string[] = [];
    if (random.chance(isRoot ? 0.15 : 0.3)) parts.push(this.aliased('__typename', type));
    if (isRoot && random.chance(0.08)) parts.push(this.introspectionText(type));
    for (const field of this.chosenFields(type, isRoot)) {
      if (!isRoot && (depth >= this.making.depth || this.budget <= 0)) break;
      const text = this.fieldText(field, type, depth);
      if (text === undefined) continue;
      parts.push(text);
      if (random.chance(0.06)) parts.push(this.fieldText(field, type, depth) ?? '__typename');
    }
    for (const other of this.chosenTypes(type)) {
      if (depth >= this.making.depth || this.budget <= 0) break;
      parts.push(this.fragmentText(other, depth));
    }
    return random.chance(0.3) ? shuffled(parts, random) : parts;
  }

  private chosenFields(type: GraphQLCompositeType, isRoot: boolean): GraphQLField<unknown, unknown>[] {
    if (!('getFields' in type)) return [];
    const { random } = this;
    const fields = Object.values(type.getFields());
    if (isRoot) return Array.from({ length: random.between(1, 3) }, () => random.pick(fields));
    const share = Math.min(0.6, 4 / fields.length);
    return fields.filter(() => random.chance(share));
  }

  /** Types for fragments: the same one, those it may be, and those it only overlaps with. */
  private chosenTypes(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const { schema } = this.making;
    const { random } = this;
    const same = random.chance(0.12) ? [type] : [];
    const others = Object.values(schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) && other !== type && doTypesOverlap(schema, type, other),
    );
    return [...same, ...others.filter(() => random.chance(isAbstractType(type) ? 0.4 : 0.06))];
  }

  private fragmentText(type: GraphQLCompositeType, depth: number): string {
    const { random, fragments } = this;
    const known = fragments.filter(({ on }) => on === type);
    if (known.length > 0 && random.chance(0.3)) return `...${random.pick(known).name}${this.conditionText()}`;
    if (random.chance(0.3)) {
      const name = `${random.pick(['F', 'representations', type.name])}${fragments.length}`;
      const text = `fragment ${name} on ${type.name} ${this.setText(type, depth + 1)}`;
      fragments.push({ name, on: type, text });
      return `...${name}${this.conditionText()}`;
    }
    return `... on ${type.name}${this.conditionText()} ${this.setText(type, depth + 1)}`;
  }

  private fieldText(
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
    depth: number,
  ): string | undefined {
    const type = getNamedType(field.type);
    this.budget -= 1;
    const text = `${this.aliased(field.name, parent)}${this.argumentsText(field, parent)}${this.conditionText()}`;
    if (isLeafType(type)) return text;
    return isCompositeType(type) ? `${text} ${this.setText(type, depth + 1)}` : undefined;
  }

  private aliased(name: string, type: GraphQLCompositeType): string {
    const { random } = this;
    if (!random.chance(this.aliasing)) return name;
    const words = this.making.words.get(type.name) ?? [];
    const alias =
      words.length > 0 && random.chance(0.6)
        ? random.pick(words)
        : random.chance(0.5)
          ? random.pick(anywhere)
          : `${name}_${random.between(1, 3)}`;
    return alias === name ? name : `${alias}: ${name}`;
  }

  private introspectionText(type: GraphQLCompositeType): string {
    const { random } = this;
    if (type !== this.making.schema.getQueryType()) return '__typename';
    const name = random.pick(Object.keys(this.making.schema.getTypeMap()));
    const text = random.pick([
      `__schema${this.conditionText()} { queryType { name } mutationType { name } }`,
      `t: __type(name: "${name}")${this.conditionText()} { name kind fields { name args { name } } }`,
      `__schema { types { name kind } }`,
      `__type(name: "Nothing") { name }`,
    ]);
    return random.chance(0.3) ? `... ${this.conditionText()} { ${text} }` : text;
  }

  private conditionText(): string {
    const { random } = this;
    if (!random.chance(this.conditions)) return '';
    const one = ` @${random.pick(['include', 'skip'])}(if: ${this.conditionValue()})`;
    return random.chance(0.1)
      ? `${one} @${one.startsWith(' @skip') ? 'include' : 'skip'}(if: ${this.conditionValue()})`
      : one;
  }

  private conditionValue(): string {
    const { random, definitions } = this;
    if (random.chance(0.25)) return String(random.chance(0.5));
    const known = definitions.filter(({ type }) => type === 'Boolean!');
    if (known.length > 0 && random.chance(0.5)) return `$${random.pick(known).name}`;
    const isSent = random.chance(0.6);
    const name = this.newName(isSent ? inheritedNames : []);
    if (isSent) {
      definitions.push({ name, type: 'Boolean!', text: `$${name}: Boolean!` });
      this.variables[name] = random.chance(0.5);
    } else {
      definitions.push({ name, type: 'Boolean!', text: `$${name}: Boolean = ${random.chance(0.5)}` });
      if (random.chance(0.5)) this.variables[name] = random.chance(0.5);
    }
    return `$${name}`;
  }

  private newName(others: readonly string[] = []): string {
    const free = [...variableNames, ...others].filter(
      (name) => !this.definitions.some((each) => each.name === name),
    );
    return free.length > 0 && this.random.chance(0.7)
      ? this.random.pick(free)
      : `v${this.definitions.length}`;
  }

  private argumentsText(field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): string {
    const parts = field.args.flatMap((argument) => {
      const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!isRequired && this.random.chance(0.45)) return [];
      return [
        `${argument.name}: ${this.argumentText(argument, `${parent.name}.${field.name}.${argument.name}`)}`,
      ];
    });
    return parts.length === 0 ? '' : `(${parts.join(', ')})`;
  }

  private argumentText({ name, type }: GraphQLArgument, coordinate: string): string {
    const value = (): unknown => this.value(type, [coordinate, name]);
    if (!this.random.chance(0.4)) return literal(value(), type);
    return this.variableText(type, value);
  }

  private variableText(type: GraphQLInputType, value: () => unknown): string {
    const { random, definitions, variables } = this;
    const wanted = String(type);
    const known = definitions.filter((each) => each.type === wanted);
    if (known.length > 0 && random.chance(0.3)) return `$${random.pick(known).name}`;
    const name = this.newName();
    const hasDefault = random.chance(0.3);
    const start = hasDefault ? literal(nonNull(value), getNullableType(type)) : undefined;
    const text = start === undefined ? wanted : `${String(getNullableType(type))} = ${start}`;
    definitions.push({ name, type: start === undefined ? wanted : '', text: `$${name}: ${text}` });
    if (start === undefined ? isNonNullType(type) || random.chance(0.7) : random.chance(0.5))
      variables[name] = start === undefined ? value() : nonNull(value);
    return `$${name}`;
  }

  private value(type: GraphQLInputType, names: readonly string[], depth = 0): unknown {
    const { random } = this;
    const { values } = this.making;
    if (isNonNullType(type)) return this.value(type.ofType, names, depth) ?? this.value(type, names, depth);
    if (random.chance(0.06)) return null;
    if (isListType(type)) {
      const items = Array.from({ length: random.between(0, 3) }, () => type.ofType as GraphQLInputType); // items of an input are one
      return items.map((item) => this.value(item, names, depth + 1));
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) =>
          (isNonNullType(field.type) && field.defaultValue === undefined) ||
          (depth < 3 && random.chance(0.6)),
      );
      return Object.fromEntries(
        fields.map((field) => [
          field.name,
          this.value(field.type, [`${type.name}.${field.name}`, field.name], depth + 1),
        ]),
      );
    }
    // Names may be those that every object has.
    const known = [...names, type.name].find((name) => Object.hasOwn(values, name));
    const pool = known === undefined ? undefined : values[known];
    if (pool !== undefined) return random.pick(pool);
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    return this.plain(type.name);
  }

  private plain(type: string): unknown {
    const { random } = this;
    switch (type) {
      case 'Int':
        return random.between(0, 3);
      case 'Float':
        return random.pick([0, 1.5, 20]);
      case 'Boolean':
        return random.chance(0.5);
      default:
        return random.pick(['1', '2', 'a', 'representations', 'a"b\\c\né']);
    }
  }
}

function nonNull(value: () => unknown): unknown {
  for (;;) {
    const given = value();
    if (given !== null) return given;
  }
}

/** A value as it stands in the text of an operation. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'null';
  const known = getNullableType(type);
  if (Array.isArray(value)) {
    const item = isListType(known) ? (known.ofType as GraphQLInputType) : known; // items of an input are one
    return `[${value.map((each: unknown) => literal(each, item)).join(', ')}]`;
  }
  if (typeof value === 'object') {
    const fields = isInputObjectType(known) ? known.getFields() : {};
    const parts = Object.entries(value).map(
      ([key, each]) => `${key}: ${literal(each, fields[key]?.type ?? known)}`,
    );
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(known) ? String(value) : JSON.stringify(value);
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** Names that hurt as aliases: those of all fields that a type has anywhere in the supergraph. */
export function wordsOf(supergraph: GraphQLSchema): Map<string, string[]> {
  return new Map(
    Object.values(supergraph.getTypeMap())
      .filter((type) => isObjectType(type) || isAbstractType(type))
      .map((type) => {
        const members = isAbstractType(type) ? supergraph.getPossibleTypes(type) : [type];
        return [type.name, [...new Set(members.flatMap((member) => Object.keys(member.getFields())))]];
      }),
  );
}

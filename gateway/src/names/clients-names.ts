// Keeps what clients name apart from what a plan names: keys, required and hidden fields, `__typename`, its variables.
import {
  Kind,
  visit,
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
} from 'graphql';
import { meaningOf, named } from './document-names';

/** An operation as it is planned, and what stands in it for the names of its client. */
export interface Names {
  /**
   * Every alias has become a name that no plan uses. `__typename` is asked for under its own name. What asks about the
   * schema is left out, with `__typename` in its place: it is not planned. What is never selected is left out, too.
   */
  document: DocumentNode;
  /** True for a field of the client's document that the plan has to bring. */
  isPlanned(field: FieldNode): boolean;
  /** The name under which the data holds a field of the client's document. */
  keyOf(field: FieldNode): string;
  /** The client's name of a variable of the planned operation. */
  variableOf(planned: string): string;
}

/** Fields that ask about the schema. */
export function isAboutSchema({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** The key under which the client wants a field. */
export function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** The names of one document. No name of the graph begins with the prefix. */
export function keepApart(given: DocumentNode, prefix: string): Names {
  const keys = new DataKeys(prefix);
  const variables = new Map<string, string>();
  const keyOf = new Map<FieldNode, string>();
  const document = visit(given, {
    Field(field) {
      const directives = openConditions(field);
      if (directives === undefined) return null;
      if (isAboutSchema(field)) return { ...typename, directives };
      const key = keys.of(field);
      keyOf.set(field, key);
      if (key === responseKey(field) && field.alias === undefined && directives === field.directives)
        return undefined;
      return { ...field, directives, alias: key === field.name.value ? undefined : named(key) };
    },
    InlineFragment: withOpenConditions,
    FragmentSpread: withOpenConditions,
    SelectionSet: {
      // An object of which nothing is selected, or nothing under some conditions, is there all the same.
      leave: (set) =>
        set.selections.every(({ directives = [] }) => directives.length > 0)
          ? { ...set, selections: [typename, ...set.selections] }
          : undefined,
    },
    Variable(variable) {
      const { value } = variable.name;
      if (!value.startsWith('representations') && !value.startsWith(prefix)) return undefined;
      variables.set(`${prefix}_${value}`, value);
      return { ...variable, name: named(`${prefix}_${value}`) };
    },
    // Only what asks about the schema spreads them.
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value.startsWith('__') ? null : undefined),
  } satisfies ASTVisitor);
  return {
    document,
    isPlanned: (field) => keyOf.has(field) && field.name.value !== '__typename',
    keyOf: (field) => keyOf.get(field) ?? responseKey(field),
    variableOf: (planned) => variables.get(planned) ?? planned,
  };
}

/** The directives of a selection without conditions that are met whatever a request says; undefined when one is never met. */
function openConditions({ directives = [] }: SelectionNode): readonly DirectiveNode[] | undefined {
  const met = directives.map(isMet);
  if (met.includes(false)) return undefined;
  return met.includes(true) ? directives.filter((_, index) => met[index] === undefined) : directives;
}

function isMet({ name, arguments: given }: DirectiveNode): boolean | undefined {
  const test = given?.[0]?.value;
  if (test?.kind !== Kind.BOOLEAN || !['skip', 'include'].includes(name.value)) return undefined;
  return test.value === (name.value === 'include');
}

function withOpenConditions<Node extends SelectionNode>(node: Node): Node | null | undefined {
  const directives = openConditions(node);
  if (directives === undefined) return null;
  return directives === node.directives ? undefined : { ...node, directives };
}

const typename = { kind: Kind.FIELD, name: named('__typename') } as const;

/** Names that the planner gives where fields of several types do not fit under one key. */
const givenByPlanner = /__alias_\d+$/;

/** The names of fields in the data: one for each meaning that a key of the client has, which may depend on the type. */
class DataKeys {
  private readonly byMeaning = new Map<string, string>();
  private readonly taken = new Set<string>();
  private numbered = 0;

  constructor(private readonly prefix: string) {}

  of(field: FieldNode): string {
    if (field.name.value === '__typename') return '__typename';
    const client = responseKey(field);
    const meaning = `${client}:${meaningOf(field)}`;
    let key = this.byMeaning.get(meaning);
    if (key === undefined) this.byMeaning.set(meaning, (key = this.choose(client, field.name.value)));
    return key;
  }

  private choose(client: string, field: string): string {
    const wanted = client === field ? client : `${this.prefix}_${client}`;
    const isFree = !this.taken.has(wanted) && !givenByPlanner.test(client);
    const key = isFree ? wanted : `${this.prefix}${(this.numbered += 1)}_${client}`;
    this.taken.add(key);
    return key;
  }
}

/** Gives texts that subgraphs wrote the names of the client again. */
export function clientNames(prefix: string): (text: string) => string {
  const pattern = new RegExp(`${prefix}\\d*_`, 'g');
  return (text) => (text.includes(prefix) ? text.replaceAll(pattern, '') : text);
}

// A client's alias never meets what a plan of this graph names: its keys, its required and its hidden fields, for every role.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import type { NodeType } from '@fmg/shared/identity/node-types';
import { sampleOf } from '@fmg/shared/testing/sample';
import { api } from './access-operations';
import { rowsToAsk, type AskedRow } from './access-rows';
import { openAskedByRole, type AskedByRole } from './asked-by-role';

const supergraph = buildSchema(readFileSync(resolve(__dirname, '../../schema/supergraph.graphql'), 'utf8'), {
  assumeValidSDL: true,
});

/** A type of which several subgraphs have a part, and the names that plans use for it. */
interface Shared {
  type: GraphQLObjectType;
  /** Fields that no client may know of. */
  hidden: readonly string[];
  /** Names that plans select by themselves. */
  planned: readonly string[];
  /** A field that the owner has, for aliases to stand before. */
  leaf: string;
  /** Fields that other subgraphs add. */
  added: readonly string[];
}

const textOf = (directive: ConstDirectiveNode, argument: string): string => {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : '';
};
const named = (nodes: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode[] =>
  (nodes ?? []).filter((each) => each.name.value === name);
const wordsIn = (selection: string): string[] => selection.match(/\w+/g) ?? [];
const needsNothing = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

function sharedTypes(): Shared[] {
  return Object.values(supergraph.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || !isObjectType(api.getType(type.name))) return [];
    const joins = named(type.astNode?.directives, 'join__type');
    const keys = joins.flatMap((each) => wordsIn(textOf(each, 'key')));
    if (joins.length < 2 || keys.length === 0) return [];
    const fields = Object.values(type.getFields());
    const joinsOf = (field: GraphQLField<unknown, unknown>): ConstDirectiveNode[] =>
      named(field.astNode?.directives, 'join__field');
    const hidden = fields
      .filter(({ astNode }) => named(astNode?.directives, 'inaccessible').length > 0)
      .map(({ name }) => name);
    const required = fields.flatMap((field) =>
      joinsOf(field).flatMap((each) => wordsIn(textOf(each, 'requires'))),
    );
    const proved = fields.find(({ name }) => name === 'recordedAt') ?? fields[0];
    const owner = [...(proved === undefined ? [] : joinsOf(proved)), ...joins].map((each) =>
      textOf(each, 'graph'),
    )[0];
    const added = fields.filter((field) => {
      const [join] = joinsOf(field);
      return (
        join !== undefined &&
        textOf(join, 'graph') !== owner &&
        !hidden.includes(field.name) &&
        needsNothing(field)
      );
    });
    const leaf = fields.find(
      (field) =>
        isLeafType(getNamedType(field.type)) &&
        needsNothing(field) &&
        !keys.includes(field.name) &&
        !hidden.includes(field.name) &&
        joinsOf(field).some((each) => textOf(each, 'graph') === owner),
    );
    return [
      {
        type,
        hidden,
        planned: [...new Set([...keys, ...required, ...hidden, '__typename', 'recordedAt'])],
        leaf: leaf?.name ?? '__typename',
        added: added.map(({ name, type: result }) =>
          isLeafType(getNamedType(result)) ? name : `${name} { __typename }`,
        ),
      },
    ];
  });
}

/** An answer with its errors in one order: they come as the subgraphs answer. */
function inOrder(text: string): string {
  const {
    data,
    errors = [],
    extensions,
  } = JSON.parse(text) as Record<string, unknown> & { errors?: unknown[] };
  return JSON.stringify({ data, errors: errors.map((each) => JSON.stringify(each)).toSorted(), extensions });
}

describe('an alias equal to a name of the plan', () => {
  const shared = sharedTypes();
  let asked: AskedByRole;
  let rows: Map<NodeType, AskedRow[]>;

  beforeAll(async () => {
    asked = await openAskedByRole();
    rows = await rowsToAsk(asked.running.database, asked.missionId);
  }, 120_000);
  afterAll(() => asked.running.close());

  const ask = (role: Role, query: string): Promise<string> => asked.ask(role, query);

  /** Selects all that a test has of a type: rows by their ids, what has none from the list of the root. */
  function waysTo(type: GraphQLObjectType): string {
    const byId = (rows.get(type.name as NodeType) ?? []) // types that are no records have no rows
      .map(({ id }, index) => `r${index}: node(id: "${id}") { ...Named }`);
    if (byId.length > 0) return byId.join(' ');
    const list = Object.values(api.getQueryType()?.getFields() ?? {}).find(
      (field) => getNamedType(field.type).name === `${type.name}Connection`,
    );
    if (list === undefined) throw new Error(`no test can reach a ${type.name}`);
    return `${list.name}(first: 3) { nodes { ...Named } }`;
  }

  test('there are types with keys, required and hidden fields', () => {
    expect(shared.length).toBeGreaterThan(3);
    expect(shared.flatMap(({ hidden }) => hidden)).toEqual(
      expect.arrayContaining(['statusFacts', 'documentFacts', 'precedenceKey']),
    );
    expect(shared.flatMap(({ added }) => added)).toEqual(expect.arrayContaining(['fullImmunity']));
  });

  test.each(sampleOf(roles, 3, 'aliases of roles'))('shows %s what any other alias would', async (role) => {
    const wrong: string[] = [];
    for (const { type, planned, leaf, added } of shared) {
      const roots = waysTo(type);
      const query = (aliases: readonly string[], last: boolean): string => {
        const first = aliases.map((each) => `${each}: ${leaf}`);
        const fields = (last ? [...added, ...first] : [...first, ...added]).join(' ');
        return `{ ${roots} } fragment Named on ${type.name} { ${fields} }`;
      };
      const plain = planned.map((_, index) => `plain${index}`);
      for (const last of [false, true]) {
        const expected = plain.reduceRight(
          (text, alias, index) => text.replaceAll(`"${alias}"`, `"${planned[index]}"`),
          await ask(role, query(plain, last)),
        );
        const found = await ask(role, query(planned, last));
        if (!found.includes('"data":')) wrong.push(`${type.name} has no answer: ${found.slice(0, 600)}`);
        if (inOrder(found) !== inOrder(expected))
          wrong.push(`${type.name}: ${found.slice(0, 600)} instead of ${expected.slice(0, 600)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(roles)('tells %s nothing of a hidden field', async (role) => {
    for (const { type, hidden } of shared)
      for (const name of hidden)
        for (const selection of [name, `${name} { __typename }`, `a: ${name}`]) {
          const text = await ask(role, `{ ${waysTo(type)} } fragment Named on ${type.name} { ${selection} }`);
          const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { message: string }[] };
          expect(data).toBeUndefined();
          // As of any field that there is not: no type, no class, no other name.
          expect(errors.map(({ message }) => message)).toEqual([
            expect.stringContaining(`Cannot query field "${name}" on type "${type.name}"`),
          ]);
          expect(text).not.toMatch(/inaccessible|Facts!/);
        }
  });
});

import { buildSchema, Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { collectFields, collectSubfields } from './graphql';

const schema = buildSchema('type Query { item: Item } type Item { id: ID name: String }');
const document = parse(`query ($no: Boolean!) {
  one: item { id } item { name @skip(if: $no) } ...f } fragment f on Query { item { id } two: item { id } }`);
const fragments = Object.fromEntries(
  document.definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
  ),
);
const [operation] = document.definitions as [OperationDefinitionNode]; // it stands first
const typeOf = (name: string) => {
  const type = schema.getType(name);
  if (type === undefined || !('getInterfaces' in type) || !('isTypeOf' in type)) throw new Error(name);
  return type;
};

describe('fields that graphql-js collects', () => {
  const fields = collectFields(schema, fragments, { no: true }, typeOf('Query'), operation.selectionSet);

  test('stand under their keys, in the order of the answer, with all that select them', () => {
    expect([...fields].map(([key, nodes]) => [key, nodes.length])).toEqual([
      ['one', 1],
      ['item', 2],
      ['two', 1],
    ]);
  });

  test('and those below them, without what a variable leaves out', () => {
    const nodes: readonly FieldNode[] = fields.get('item') ?? [];
    const below = collectSubfields(schema, fragments, { no: true }, typeOf('Item'), nodes);
    expect([...below.keys()]).toEqual(['id']);
    const all = collectSubfields(schema, fragments, { no: false }, typeOf('Item'), nodes);
    expect([...all.keys()]).toEqual(['name', 'id']);
  });
});

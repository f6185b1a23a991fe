import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns, type AnyColumn } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { nodeTypes } from '@fmg/shared/identity/node-types';
import { directive, namedType } from '../src/ast';
import { recordsOfEveryone, saysWhenNull } from '../src/nullability';
import { readSubgraphSources, root, subgraphNames } from '../src/sources';

/** A type as its subgraph's modules write it, with the table of its rows if it has one. */
interface WrittenType {
  type: ObjectTypeDefinitionNode;
  table: PgTable | undefined;
}

const written = subgraphNames.flatMap((name) =>
  readSubgraphSources(name).flatMap(({ path, definitions }) =>
    definitions.flatMap((type): WrittenType[] =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION ? [{ type, table: tableOf(path, type.name.value) }] : [],
    ),
  ),
);

/** The table whose rows the tables file beside a schema file exports as `<Type>Row`. */
function tableOf(path: string, type: string): PgTable | undefined {
  const file = join(root, path.replace(/\.graphql$/, '.tables.ts'));
  const text = read(file);
  const name = new RegExp(`type ${type}Row = [^;]*?typeof (\\w+)\\.\\$inferSelect`).exec(text)?.[1];
  return name === undefined ? undefined : (require(file) as Record<string, PgTable>)[name];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The column that holds a field: of its name, or the key of what it refers to. */
function columnOf(
  { name: { value: name } }: FieldDefinitionNode,
  table: PgTable | undefined,
): AnyColumn | undefined {
  const columns: Record<string, AnyColumn> = table === undefined ? {} : getTableColumns(table);
  return columns[name] ?? columns[`${name}Id`] ?? columns[`${name}Code`];
}

const isNonNull = ({ type }: FieldDefinitionNode): boolean => type.kind === Kind.NON_NULL_TYPE;

/** The fields that authors decide about: keys of others and lists need no word. */
const decided = written.flatMap(({ type, table }) =>
  (type.fields ?? [])
    .filter(
      (field) =>
        directive(field, 'external') === undefined &&
        directive(field, 'inaccessible') === undefined &&
        type.name.value !== 'Mutation' &&
        !namedType(field.type).endsWith('Connection'),
    )
    .map((field) => ({
      place: `${type.name.value}.${field.name.value}`,
      field,
      column: columnOf(field, table),
    })),
);

describe('the schema says what is never null', () => {
  test('a field whose column is never empty is written with an exclamation mark, and no other column has one', () => {
    const held = decided.filter(({ column }) => column !== undefined);
    expect(held.length).toBeGreaterThan(500);
    const wrong = held.filter(({ field, column }) => isNonNull(field) !== column?.notNull);
    expect(
      wrong.map(({ place, column }) => `${place}: ${column?.notNull ? 'never' : 'sometimes'} null`),
    ).toEqual([]);
  });

  test('of every field its author says when it is null, or that it never is', () => {
    const silent = decided.filter(({ field }) => !isNonNull(field) && !saysWhenNull(field));
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  test('nothing that is never null is described as null', () => {
    const wrong = decided.filter(
      ({ field }) =>
        isNonNull(field) &&
        /\b[Nn]ull (when|while|until|for|where|unless|without|in)\b/.test(field.description?.value ?? ''),
    );
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  test('the records of everyone are those whose tables have no policy', () => {
    const open = written.flatMap(({ type, table }) =>
      table !== undefined &&
      nodeTypes.some((each) => each === type.name.value) &&
      getTableConfig(table).policies.length === 0
        ? [type.name.value]
        : [],
    );
    // An entry of the Diplomatic List is read from the posts of those who are on it.
    expect([...recordsOfEveryone].toSorted()).toEqual([...open, 'DiplomaticListEntry'].toSorted());
  });
});

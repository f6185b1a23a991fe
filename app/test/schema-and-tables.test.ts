import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { isEnumType, isObjectType } from 'graphql';
import { nodeTypesByOwner, type SubgraphName } from '@fmg/shared/identity/node-types';
import { fixedClock } from '@fmg/shared/domain/clock';
import type { Database } from '@fmg/shared/db/database';
import { EntityStore } from '@fmg/shared/pagination/store';
import type { EntityTable } from '@fmg/shared/pagination/list-sql';
import { silentLog } from '@fmg/shared/telemetry/log';
import { createSubgraphs } from '../src/subgraphs/subgraphs';

const root = resolve(__dirname, '../../subgraphs');
// The schemas are only looked at: nothing is asked, so no database is needed.
const subgraphs = createSubgraphs({
  database: {} as Database,
  clock: fixedClock('2026-01-15'),
  log: silentLog,
});

/** What a subgraph's files of a role export, e.g. all stores. */
function exportsOf(name: SubgraphName, role: string): unknown[] {
  const source = join(root, name, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(`.${role}.ts`),
  );
  return files.flatMap((file) => Object.values(require(join(source, file)) as object));
}

const isTable = (value: unknown): value is PgTable => {
  try {
    return getTableName(value as PgTable) !== undefined;
  } catch {
    return false;
  }
};
const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Enums that describe a question, not something stored, or that other enums are made of. */
const notStored =
  /(OrderField|Direction|access__|Dimension|link__|federation__|DatePrecision$|HouseholdStatus$|RefusalCode$)/;

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  'the schema and the tables of %s',
  (name, { schema }) => {
    const stores = exportsOf(name, 'store').filter(
      (value): value is EntityStore<EntityTable> => value instanceof EntityStore,
    );
    const tables = exportsOf(name, 'tables').filter(isTable);
    const words = ['tables', 'rules']
      .flatMap((role) => exportsOf(name, role))
      .filter(isWords)
      .map((list) => list.toSorted().join());

    test('every stored type has a store', () => {
      expect(stores.map((store) => store.type).toSorted()).toEqual(
        Object.keys(nodeTypesByOwner[name]).toSorted(),
      );
    });

    test('every field of a stored type comes from a column or has a resolver', () => {
      const without = stores.flatMap((store) => {
        const type = schema.getType(store.type);
        if (!isObjectType(type)) return [store.type];
        return Object.values(type.getFields())
          .filter((field) => field.resolve === undefined && !store.properties.has(field.name))
          .map((field) => `${store.type}.${field.name}`);
      });
      expect(without).toEqual([]);
    });

    test('an enum has the same words in the schema and in the tables', () => {
      const enums = Object.values(schema.getTypeMap()).filter(
        (type) => isEnumType(type) && !type.name.startsWith('__') && !notStored.test(type.name),
      );
      const strangers = enums.filter(
        (type) =>
          isEnumType(type) &&
          !words.includes(
            type
              .getValues()
              .map((value) => value.name)
              .toSorted()
              .join(),
          ),
      );
      expect(strangers.map((type) => type.name)).toEqual([]);
    });

    test('every constraint is named after its table, and says what it holds', () => {
      const odd = tables.flatMap((table) => {
        const { checks, uniqueConstraints, indexes, name: tableName } = getTableConfig(table);
        const names = [
          ...checks.map((each) => each.name),
          ...uniqueConstraints.map((each) => each.getName()),
          ...indexes.map((each) => each.config.name),
        ];
        return names.filter(
          (each) =>
            each === undefined ||
            !each.startsWith(`${tableName}_`) ||
            !/_(check|unique|index|fk)$/.test(each),
        );
      });
      expect(odd).toEqual([]);
    });

    test('text sorts by code point in every table', () => {
      const loose = tables.flatMap((table) =>
        Object.values(getTableColumns(table))
          .filter(
            (column) =>
              /^(text|varchar|character)/.test(column.getSQLType()) &&
              !/collate "C"/.test(column.getSQLType()) &&
              !column.getSQLType().endsWith('[]'),
          )
          .map((column) => `${getTableName(table)}.${column.name}`),
      );
      expect(loose).toEqual([]);
    });
  },
);

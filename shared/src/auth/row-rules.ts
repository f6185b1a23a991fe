// Of which class a row is, and whose: what a subgraph says about the types whose rows do not simply have a `missionId`.
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { statement } from '../db/statement';
import { inOrder, type Batch } from '../loaders/loaders';
import type { SubgraphContext } from '../server/context';
import type { DataClass } from './matrix';

/** A table that ties rows to missions. */
export interface TieSpec {
  /** Property of the row that the key of the table holds; the id unless told. */
  property?: string;
  key: PgColumn;
  missionId: PgColumn;
  /** Which rows of the table count. */
  where?: SQL;
}

/** Such a table, ready to be asked. */
export interface Tie {
  property: string;
  /** Which of the keys are tied to the missions. */
  find(missionIds: readonly string[]): Batch<string, { key: string }>;
  /** The keys that are tied to the missions, for a condition of a list. */
  keysOf(missionIds: SQL): SQL;
}

/** What is known of the rows of a type. */
export interface RowRule {
  /** The property that says of which class a row is, and, where its values are no classes, which value means which. */
  class?: { property: string; of?: Readonly<Record<string, DataClass>> };
  /** How a row belongs to missions: by a property with the id of one, or by a tie; `missionId` unless told. */
  own?: readonly (string | Tie)[];
  /** The property with the event that a row is about, where some roles see such rows alone. */
  event?: string;
}

/** Rules by type. A type without a key that is not among them is a part of the record that leads to it. */
export type RowRules = Readonly<Record<string, RowRule>>;

/** Ties rows to missions by a table. */
export function tie({ property = 'id', key, missionId, where = sql`true` }: TieSpec): Tie {
  const table = key.table as PgTable; // a column of a table of this kind
  const condition = (missions: SQL): SQL => sql`${missionId} = any(${missions}::text[]) and ${where}`;
  const tied = statement((db) =>
    db
      .select({ key: sql<string>`${key}` })
      .from(table)
      .where(
        sql`${key} = any(${sql.placeholder('keys')}::text[]) and ${condition(sql`${sql.placeholder('missions')}`)}`,
      ),
  );
  return {
    property,
    find: (missionIds) => async (db, keys) =>
      inOrder(keys, await tied(db, { keys, missions: missionIds }), (row) => row.key),
    keysOf: (missions) => sql`select ${key} from ${table} where ${condition(missions)}`,
  };
}

const byMission = ['missionId'];

/** How rows of a type belong to missions. */
export function waysOf(type: string, rules: RowRules): readonly (string | Tie)[] {
  return rules[type]?.own ?? (type === 'Mission' ? ['id'] : byMission);
}

/** Whether a row belongs to one of the viewer's missions; at once where the row itself says so. */
export function isOwn(
  row: object,
  ways: readonly (string | Tie)[],
  context: SubgraphContext,
): boolean | Promise<boolean> {
  const { missionIds } = context.viewer;
  const value = (property: string): unknown => Reflect.get(row, property);
  const direct = ways.some((way) => typeof way === 'string' && missionIds.includes(String(value(way))));
  const ties = ways.filter((way) => typeof way !== 'string');
  if (direct || ties.length === 0 || missionIds.length === 0) return direct;
  const found = ties.map((each) => context.loadWith(each.find, missionIds, String(value(each.property))));
  return Promise.all(found).then((keys) => keys.some((key) => key !== null));
}

/** The class that a row names; undefined where rows of the type name none. */
export function classOf(row: object, rule: RowRule | undefined): string | undefined {
  if (rule?.class === undefined) return undefined;
  const value = String(Reflect.get(row, rule.class.property));
  return rule.class.of === undefined ? value : rule.class.of[value];
}

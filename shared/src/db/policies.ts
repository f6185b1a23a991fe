// Who sees the rows of a table: the policies that stand in table files, beside the columns they speak of.
import { sql, type SQL } from 'drizzle-orm';
import { pgPolicy, text, type AnyPgColumn, type PgSchema, type PgTable } from 'drizzle-orm/pg-core';
import type { RowClass } from '../auth/rows';
import { prefixOf, type NodeType } from '../identity/node-types';

/** The role as which requests are served. It owns nothing, and every policy binds it. */
export const appRole = 'fmg_app';

/*
 * What a policy asks of the viewer stands in a `(select …)`: it is the same for all rows, so it is computed once for each
 * statement, and only when a row comes to it. The functions are in `shared/migrations`.
 */
const seen = sql.raw(`(select access.seen())::text[]`);
const own = sql.raw(`(select access.own())::text[]`);
const ownMissions = sql.raw(`(select access.missions())::text[]`);

/** True when the viewer sees all rows of a class. */
export const sees = (rowClass: RowClass): SQL => sql.raw(`(select access.sees('${rowClass}'))`);

/** The missions of which the viewer sees the own rows of a class, and their State; null when it is no class of own rows. */
export const missionsOf = (rowClass: RowClass): SQL =>
  sql.raw(`(select access.missions('${rowClass}'))::text[]`);

/** A policy that says in SQL which rows are visible. What is not visible cannot be changed, either, nor written. */
export const visibleWhere = (condition: SQL) =>
  pgPolicy('rows', { as: 'permissive', for: 'all', to: appRole, using: condition });

/** Rows of one class; with a mission, or the code of a State, also the own ones of each. */
export function rowsOfClass(rowClass: RowClass, owner?: AnyPgColumn) {
  if (owner === undefined) return visibleWhere(sees(rowClass));
  return visibleWhere(sql`${sees(rowClass)} or ${owner} = any (${missionsOf(rowClass)})`);
}

/** Rows that carry their class. `isOwn` says which are own; it gets the viewer's missions. */
export function rowsByClass(rowClass: AnyPgColumn | SQL, isOwn: (missions: SQL) => SQL) {
  return visibleWhere(
    sql`${rowClass} = any (${seen}) or (${rowClass} = any (${own}) and (${isOwn(ownMissions)}))`,
  );
}

/** A column's rows of the own missions, for `rowsByClass`. */
export const ofMission =
  (missionId: AnyPgColumn) =>
  (missions: SQL): SQL =>
    sql`${missionId} = any (${missions})`;

/** Rows that are visible with the row that a key names, and tell no more than that one does. */
export function rowsOf(parent: PgTable, id: AnyPgColumn, key: AnyPgColumn) {
  return visibleWhere(isVisible(parent, id, key));
}

/**
 * True when the viewer sees the row of another table that a key names. Not `exists`: PostgreSQL may read the whole other table
 * for that, to look up a few rows in it; this form always takes the primary key.
 */
export const isVisible = (table: PgTable, id: AnyPgColumn, key: AnyPgColumn): SQL =>
  sql`(select true from ${table} where ${id} = ${key})`;

/**
 * Rows about records of several types, by the type that the record's id names. Rows about any other are hidden. A table is
 * called what its type is called, so none has to be known here.
 */
export function rowsOfSubjects<Name extends string>(
  subjectId: AnyPgColumn,
  schema: PgSchema<Name>,
  types: readonly NodeType[],
) {
  const cases = types.map((type) => {
    const record = schema.table(snakeCase(type), { id: text('id') });
    return sql`when ${sql.raw(`'${prefixOf(type)}'`)} then ${isVisible(record, record.id, subjectId)}`;
  });
  return visibleWhere(sql`case left(${subjectId}, 3) ${sql.join(cases, sql` `)} else false end`);
}

/** `TaxCard` as `tax_card`. */
const snakeCase = (name: string): string => name.replace(/\B[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

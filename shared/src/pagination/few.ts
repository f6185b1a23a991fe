// The rows of a list that are few: those of which no more than a number are alike.
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Condition } from './condition';
import type { Supposed } from './filter';

/** Asks for the rows of a list that are few. */
export interface FewRows {
  /** More than so many rows that are alike are not few. */
  most: number;
  /** Asks for rows that `where` may hold for, instead of those that it holds for. */
  supposed: Supposed | undefined;
}

/** The rows of a condition, and what tells them apart. */
interface Among {
  where: Condition;
  /** `from … where …` of these rows. */
  rows: SQL;
  id: PgColumn;
  most: number;
  apart: readonly Condition[];
}

/** The rows of which at most `most` come out alike in every condition of `apart`. */
export function fewAmong({ where, rows, id, most, apart }: Among): Condition {
  const told = apart.map((each) => each.sql ?? sql`true`);
  // Where all rows are alike it is enough to find one too many.
  const counted =
    told.length === 0
      ? sql`select id, count(*) over () as number from (select ${id} as id ${rows} limit ${sql.placeholder('most')} + 1) as first_ones`
      : sql`select ${id} as id, count(*) over (partition by ${sql.join(told, sql`, `)}) as number ${rows}`;
  return {
    shape: `few(${where.shape})(${apart.map((each) => each.shape).join(';')})`,
    sql: sql`${id} in (select id from (${counted}) as counted where number <= ${sql.placeholder('most')})`,
    values: Object.assign({ most }, where.values, ...apart.map((each) => each.values)) as Record<
      string,
      unknown
    >, // plain records
  };
}

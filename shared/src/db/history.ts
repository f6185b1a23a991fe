// The history of records: what happened to each, as rows that are only ever added.
import { getTableName, sql, type SQL } from 'drizzle-orm';
import { index, integer, type PgColumn, type PgSchema } from 'drizzle-orm/pg-core';
import type { NodeType } from '../identity/node-types';
import { grouped, type ListBatch } from './keyed-read';
import { instant, text } from './columns';
import type { Db } from './db';
import { rowsOfSubjects } from './policies';
import { statement } from './statement';

/** Types of records; the names of their tables in a record say no more. */
type Subjects = readonly NodeType[] | Readonly<Partial<Record<NodeType, unknown>>>;

/**
 * The table of a subgraph's transitions; `subject_id` is the id of the record whose state changed. A step is visible with
 * the record, so `subjects` names every type of this schema whose records have a history.
 */
export function historyTable<Name extends string>(schema: PgSchema<Name>, subjects: Subjects) {
  const types = Array.isArray(subjects) ? subjects : (Object.keys(subjects) as NodeType[]); // such a record has types as keys
  return schema.table(
    'transition',
    {
      id: text('id').primaryKey(),
      subjectId: text('subject_id').notNull(),
      event: text('event').notNull(),
      from: text('from_state'),
      to: text('to_state').notNull(),
      at: instant('at').notNull(),
      by: text('by'),
      note: text('note'),
      /** Place among the steps that were recorded here; steps that were filled in have none and come before them. */
      number: integer('number'),
    },
    (table) => [
      rowsOfSubjects(table.subjectId, schema, types),
      index('transition_subject_index').on(table.subjectId, table.at),
    ],
  );
}

type HistoryTable = ReturnType<typeof historyTable>;

/** A step in the life of a record. */
export type TransitionRow = HistoryTable['$inferSelect'];

/** A step as it is filled in. */
export type NewTransition = HistoryTable['$inferInsert'];

/** Reads the history of records, oldest step first. */
export function historyReader(table: HistoryTable): ListBatch<string, TransitionRow> {
  const ofSubjects = statement((db) =>
    db
      .select()
      .from(table)
      .where(sql`${table.subjectId} = any(${sql.placeholder('ids')}::text[])`)
      .orderBy(table.subjectId, sql`${table.number} nulls first`, table.at, table.id),
  );
  return async (db, ids) => grouped(ids, await ofSubjects(db, { ids }), (row) => row.subjectId);
}

/**
 * The legal day of the last step of a record, or of the last that led to a state, within a statement over the record's
 * table; null when no such step is known.
 */
export function lastStepOf(table: HistoryTable, subject: PgColumn, to?: string): SQL<string | null> {
  // Among the fields of a select drizzle names columns without their tables.
  const record = sql.join(
    [getTableName(subject.table), subject.name].map((name) => sql.identifier(name)),
    sql`.`,
  );
  const led = to === undefined ? sql`` : sql` and step.to_state = ${to}`;
  return sql<
    string | null
  >`(select (step.at at time zone 'America/New_York')::date::text from ${table} as step
    where step.subject_id = ${record}${led} order by step.number desc nulls last, step.at desc, step.id desc limit 1)`;
}

/** A step to be recorded. */
export type NewStep = Pick<TransitionRow, 'subjectId' | 'event' | 'from' | 'to' | 'at' | 'by' | 'note'>;

/**
 * Records a step behind all others of its record. The caller holds the record's row: nobody else adds a step to it
 * meanwhile.
 */
export async function recordStep(tx: Db, table: HistoryTable, step: NewStep): Promise<void> {
  const [last] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(table)
    .where(sql`${table.subjectId} = ${step.subjectId}`);
  const number = (last?.count ?? 0) + 1;
  await tx.insert(table).values({ ...step, id: `${step.subjectId}/${number}`, number });
}

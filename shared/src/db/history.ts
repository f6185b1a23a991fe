// The history of records: what happened to each, as rows that are only ever added.
import { sql } from 'drizzle-orm';
import { index, type PgSchema } from 'drizzle-orm/pg-core';
import { grouped, type Batch } from '../loaders/loaders';
import { instant, text } from './columns';
import { rowsOfSubjects, type Subjects } from './policies';
import { statement } from './statement';

/**
 * The table of a subgraph's transitions; `subject_id` is the id of the record whose state changed. A step is visible with
 * the record, so `subjects` names every table that has a history.
 */
export function historyTable<Name extends string>(schema: PgSchema<Name>, subjects: Subjects) {
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
    },
    (table) => [
      rowsOfSubjects(table.subjectId, subjects),
      index('transition_subject_index').on(table.subjectId, table.at),
    ],
  );
}

type HistoryTable = ReturnType<typeof historyTable>;

/** A step in the life of a record. */
export type TransitionRow = HistoryTable['$inferSelect'];

/** Reads the history of records, oldest step first. */
export function historyReader(table: HistoryTable): Batch<string, TransitionRow[]> {
  const ofSubjects = statement((db) =>
    db
      .select()
      .from(table)
      .where(sql`${table.subjectId} = any(${sql.placeholder('ids')}::text[])`)
      .orderBy(table.subjectId, table.at, table.id),
  );
  return async (db, ids) => grouped(ids, await ofSubjects(db, { ids }), (row) => row.subjectId);
}

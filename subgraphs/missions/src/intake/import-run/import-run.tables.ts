// Readings of published files, and what of them could not be used.
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer } from 'drizzle-orm/pg-core';
import { day, identity, instant, oneOf, text, word } from '@fmg/shared/db/columns';
import { missionsSchema } from '../../pg-schema';

export const importKinds = [
  'EMBASSIES',
  'CHANCERIES',
  'ISSUANCES_MONTHLY',
  'ISSUANCES_YEARLY',
  'LEADER_VISITS',
  'ZONING_OVERLAYS',
  'PROPERTY_USE_CODES',
] as const;

export const importOutcomes = ['IMPORTED', 'UNCHANGED', 'FAILED'] as const;

export const importRun = missionsSchema.table(
  'import_run',
  {
    ...identity(),
    fileName: text('file_name').notNull(),
    kind: word('kind', importKinds).notNull(),
    dataset: text('dataset').notNull(),
    sha256: text('sha256').notNull(),
    asOf: day('as_of'),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at').notNull(),
    outcome: word('outcome', importOutcomes).notNull(),
    failure: text('failure'),
    read: integer('read').notNull(),
    inserted: integer('inserted').notNull(),
    changed: integer('changed').notNull(),
    unchanged: integer('unchanged').notNull(),
    skipped: integer('skipped').notNull(),
    rejected: integer('rejected').notNull(),
    totalsReconciled: integer('totals_reconciled').notNull(),
    totalsNotReconciled: integer('totals_not_reconciled').notNull(),
  },
  (table) => [
    oneOf('import_run_kind_check', table.kind, importKinds),
    oneOf('import_run_outcome_check', table.outcome, importOutcomes),
    check('import_run_file_name_check', sql`${table.fileName} not like '%/%'`),
    check(
      'import_run_counts_check',
      sql`${table.read} = ${table.inserted} + ${table.changed} + ${table.unchanged} + ${table.skipped} + ${table.rejected}`,
    ),
    check('import_run_failure_check', sql`(${table.outcome} = 'FAILED') = (${table.failure} is not null)`),
    check('import_run_period_check', sql`${table.finishedAt} >= ${table.startedAt}`),
    index('import_run_started_index').on(table.startedAt, table.id),
    index('import_run_dataset_index').on(table.dataset, table.asOf),
  ],
);

/** A row of `import_run`. */
export type ImportRunRow = typeof importRun.$inferSelect;

export const rejectedRow = missionsSchema.table(
  'rejected_row',
  {
    ...identity(),
    runId: text('run_id')
      .notNull()
      .references(() => importRun.id),
    line: integer('line').notNull(),
    column: text('column_name'),
    value: text('value').notNull(),
    reason: text('reason').notNull(),
    recordUsed: boolean('record_used').notNull(),
  },
  (table) => [
    check('rejected_row_column_check', sql`not ${table.recordUsed} or ${table.column} is not null`),
    index('rejected_row_run_index').on(table.runId, table.line, table.id),
  ],
);

/** A row of `rejected_row`. */
export type RejectedRowRow = typeof rejectedRow.$inferSelect;

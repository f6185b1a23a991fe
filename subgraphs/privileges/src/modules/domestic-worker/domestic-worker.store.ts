// Every SQL statement about household workers' files.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { DomesticWorkerFileList } from '../../__generated__/lists';
import {
  domesticWorkerCheck,
  domesticWorkerFile,
  type DomesticWorkerCheckRow,
} from './domestic-worker.tables';

/** Reads of household workers' files by id and as lists, the latest filed first unless told. */
export const domesticWorkerFiles = defineStore({
  type: 'DomesticWorkerFile',
  table: domesticWorkerFile,
  list: DomesticWorkerFileList,
  order: [{ field: 'FILED_ON', direction: 'DESC' }],
});

const checksOf = statement((db) =>
  db
    .select()
    .from(domesticWorkerCheck)
    .where(sql`${domesticWorkerCheck.fileId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(domesticWorkerCheck.fileId, domesticWorkerCheck.place),
);

/** The items of each file, in their order. */
export const findChecks: ListBatch<string, DomesticWorkerCheckRow> = async (db, ids) =>
  grouped(ids, await checksOf(db, { ids }), (row) => row.fileId);

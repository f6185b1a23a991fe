// Every SQL statement about the steps in the lives of this subgraph's records.
import type { PgColumn } from 'drizzle-orm/pg-core';
import { historyReader, lastStepOn } from '@fmg/shared/db/history';
import { transition } from './history.tables';

/** Steps of each record, oldest first. */
export const historyOf = historyReader(transition);

/** The legal day of the last step of the record with an id, within a statement over its table; null when none is known. */
export const lastStepOf = (id: PgColumn) => lastStepOn(transition, id);

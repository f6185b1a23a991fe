// The steps in the lives of this subgraph's records.
import { historyTable } from '@fmg/shared/db/history';
import { privilegesSchema } from '../../pg-schema';

export const transition = historyTable(privilegesSchema);

/** A row to be added to `transition`. */
export type NewTransition = typeof transition.$inferInsert;

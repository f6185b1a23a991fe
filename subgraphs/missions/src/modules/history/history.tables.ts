// The steps in the lives of this subgraph's records.
import { historyTable } from '@fmg/shared/db/history';
import { missionsSchema } from '../../pg-schema';

export const transition = historyTable(missionsSchema);

// Reads of the steps in the lives of this subgraph's records.
import { historyReader } from '@fmg/shared/db/history';
import { transition } from '../../platform.tables';

/** Steps of each record, oldest first. */
export const historyOf = historyReader(transition);

// The steps in the lives of this subgraph's records.
import { historyTable } from '@fmg/shared/db/history';
import { eventsSchema } from '../../pg-schema';

export const transition = historyTable(eventsSchema);

// What this subgraph tells the others of its rows.
import type { Publication } from '@fmg/shared/outbox/publication';
import { pendingCharges } from './modules/dispute/dispute.store';
import { requiredDepartures } from './modules/waiver-request/waiver-request.store';

export const publications: readonly Publication[] = [pendingCharges, requiredDepartures];

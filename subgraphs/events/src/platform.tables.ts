// The tables that every subgraph has: its log, the history of its records, what it tells the others, and how far it has come in what
// they tell.
import { auditTables } from '@fmg/shared/audit/audit.tables';
import { historyTable } from '@fmg/shared/db/history';
import { outboxTables } from '@fmg/shared/outbox/outbox.tables';
import { eventsSchema } from './pg-schema';

export const { auditEntry, auditChain, auditAttempt } = auditTables(eventsSchema);
export const { outbox, relayPosition } = outboxTables(eventsSchema);
export const transition = historyTable(eventsSchema, [
  'Agreement',
  'Dispute',
  'Engagement',
  'Event',
  'ExchangeProgramme',
  'FacilitationRequest',
  'Participant',
  'WaiverRequest',
]);

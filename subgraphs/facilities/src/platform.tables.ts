// The tables that every subgraph has: its log, the history of its records, what it tells the others, and how far it has come in what
// they tell.
import { auditTables } from '@fmg/shared/audit/audit.tables';
import { historyTable } from '@fmg/shared/db/history';
import { outboxTables } from '@fmg/shared/outbox/outbox.tables';
import { facilitiesSchema } from './pg-schema';

export const { auditEntry, auditChain, auditAttempt } = auditTables(facilitiesSchema);
export const { outbox, relayPosition } = outboxTables(facilitiesSchema);
export const transition = historyTable(facilitiesSchema, [
  'AssistanceRequest',
  'Crisis',
  'Incident',
  'PropertyNotice',
  'ProtectiveDetail',
  'ZoningCase',
]);

// The tables that every subgraph has: its log, what it tells the others, and how far it has come in what they tell.
import { auditTables } from '@fmg/shared/audit/audit.tables';
import { outboxTables } from '@fmg/shared/outbox/outbox.tables';
import { facilitiesSchema } from './pg-schema';

export const { auditEntry, auditChain, auditAttempt } = auditTables(facilitiesSchema);
export const { outbox, relayPosition } = outboxTables(facilitiesSchema);

// Every table of this subgraph, for migrations.
export * from './pg-schema';
export * from './platform.tables';
export * from './modules/agreement/agreement.tables';
export * from './modules/audit-trail/audit-trail.tables';
export * from './modules/diplomatic-note/diplomatic-note.tables';
export * from './modules/dispute/dispute.tables';
export * from './modules/engagement/engagement.tables';
export * from './modules/event/event.tables';
export * from './modules/exchange-programme/exchange-programme.tables';
export * from './modules/facilitation-request/facilitation-request.tables';
export * from './modules/invitation/invitation.tables';
export * from './modules/leader-visit/leader-visit.tables';
export * from './modules/participant/participant.tables';
export * from './modules/refused-attempt/refused-attempt.tables';
export * from './modules/seating-plan/seating-plan.tables';
export * from './modules/waiver-request/waiver-request.tables';

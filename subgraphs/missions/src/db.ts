// Every table of this subgraph, for migrations.
export * from './pg-schema';
export * from './platform.tables';
export * from './records/accreditation/accreditation.tables';
export * from './records/appointment/appointment.tables';
export * from './procedures/change-key/change-key.tables';
export * from './records/country/country.tables';
export * from './records/facts/approved-premises.tables';
export * from './records/facts/facts.tables';
export * from './records/facts/issued-visa.tables';
export * from './records/history/history.tables';
export * from './records/household/household.tables';
export * from './records/identity-card/identity-card.tables';
export * from './intake/import-run/import-run.tables';
export * from './records/mission/mission.tables';
export * from './intake/register/register.tables';
export * from './records/person/person.tables';
export * from './procedures/staff-notification/staff-notification.tables';

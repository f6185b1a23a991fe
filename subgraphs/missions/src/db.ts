// Every table of this subgraph, for migrations.
export * from './pg-schema';
export * from './platform.tables';
export * from './modules/accreditation/accreditation.tables';
export * from './modules/appointment/appointment.tables';
export * from './modules/change-key/change-key.tables';
export * from './modules/country/country.tables';
export * from './modules/facts/approved-premises.tables';
export * from './modules/facts/facts.tables';
export * from './modules/facts/issued-visa.tables';
export * from './modules/history/history.tables';
export * from './modules/household/household.tables';
export * from './modules/identity-card/identity-card.tables';
export * from './modules/import-run/import-run.tables';
export * from './modules/mission/mission.tables';
export * from './modules/register/register.tables';
export * from './modules/person/person.tables';
export * from './modules/staff-notification/staff-notification.tables';

// Every table of this subgraph, for migrations.
export * from './pg-schema';
export * from './platform.tables';
export * from './modules/benefit/benefit.tables';
export * from './modules/customs-clearance/customs-clearance.tables';
export * from './modules/domestic-worker/domestic-worker.tables';
export * from './modules/driver-licence/driver-licence.tables';
export * from './modules/reciprocity/reciprocity.tables';
export * from './modules/tax-card/tax-card.tables';
export * from './modules/travel-notice/travel-notice.tables';
export * from './modules/travel-regime/travel-regime.tables';
export * from './modules/vehicle/vehicle.tables';
export * from './modules/visa-case/visa-case.tables';
export * from './modules/visa-issuance/visa-issuance.tables';
export * from './modules/work-authorization/work-authorization.tables';

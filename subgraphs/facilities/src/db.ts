// Every table of this subgraph, for migrations.
export * from './pg-schema';
export * from './platform.tables';
export * from './modules/accountability/accountability.tables';
export * from './modules/assistance-request/assistance-request.tables';
export * from './modules/crisis/crisis.tables';
export * from './modules/cyber-advisory/cyber-advisory.tables';
export * from './modules/facility/facility.tables';
export * from './modules/incident/incident.tables';
export * from './modules/property-notice/property-notice.tables';
export * from './modules/property-use-code/property-use-code.tables';
export * from './modules/protective-detail/protective-detail.tables';
export * from './modules/security-assessment/security-assessment.tables';
export * from './modules/zoning-case/zoning-case.tables';
export * from './modules/zoning-overlay/zoning-overlay.tables';

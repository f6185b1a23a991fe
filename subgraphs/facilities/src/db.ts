// Every table of this subgraph, for migrations.
export * from './pg-schema';
export * from './modules/facility/facility.tables';

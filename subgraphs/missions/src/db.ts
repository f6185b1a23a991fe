// Every table of this subgraph, for migrations.
export * from './pg-schema';
export * from './modules/country/country.tables';
export * from './modules/history/history.tables';
export * from './modules/mission/mission.tables';

// What the tests read from their environment, and the names they use in PostgreSQL.

/** Database that is copied for each test file. */
export const testTemplate = 'fmg_test_template';

/** Subgraphs in the order in which they are migrated. */
export const subgraphsWithTables = ['missions', 'privileges', 'facilities', 'events'] as const;

/** URL of a PostgreSQL server for tests, or undefined: then they run on PGlite alone. */
export function testUrl(): string | undefined {
  return process.env['TEST_DATABASE_URL'];
}

/** Dump of the migrated, empty PGlite database. */
export function testDump(): string {
  const dump = process.env['FMG_TEST_DUMP'];
  if (dump === undefined) throw new Error('the tests were started without their global set-up');
  return dump;
}

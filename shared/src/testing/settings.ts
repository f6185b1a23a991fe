// What the tests read from their environment, and the names they use in PostgreSQL.

/** Subgraphs in the order in which they are migrated. */
export const subgraphsWithTables = ['missions', 'privileges', 'facilities', 'events'] as const;

/** URL of a PostgreSQL server for tests, or undefined: then they run on PGlite alone. */
export function testUrl(): string | undefined {
  return process.env['TEST_DATABASE_URL'];
}

/** Dump of the migrated, empty PGlite database. */
export function testDump(): string {
  return setUp('FMG_TEST_DUMP');
}

/** A directory of this run, for what its test files share. */
export function testFolder(): string {
  return setUp('FMG_TEST_FOLDER');
}

/** The migrated, empty database on PostgreSQL that is copied for each test file. */
export function testTemplate(): string {
  return setUp('FMG_TEST_TEMPLATE');
}

function setUp(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('the tests were started without their global set-up');
  return value;
}

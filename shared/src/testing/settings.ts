// What the tests read from their environment, and the names they use in PostgreSQL.

/** Subgraphs in the order in which they are migrated. */
export const subgraphsWithTables = ['missions', 'privileges', 'facilities', 'events'] as const;

/** URL of a PostgreSQL server for tests, or undefined: then they run on PGlite alone. */
export function testUrl(): string | undefined {
  return process.env['TEST_DATABASE_URL'];
}

/** Names the server for all tests of this run. */
export function nameServer(url: string): void {
  process.env['TEST_DATABASE_URL'] = url;
}

/** True when what is exhaustive runs whole; otherwise a sample of it does, see `seedOfRun`. */
export function isExhaustive(): boolean {
  return process.env['TEST_ALL'] === '1';
}

/** True when the tests of faults write docs/RELIABILITY.md. */
export function writesReliability(): boolean {
  return process.env['WRITE_RELIABILITY'] === '1';
}

/** What samples are drawn by: another one each day, or that of `TEST_SEED`, so that a run can be repeated. */
export function seedOfRun(): number {
  const given = Number(process.env['TEST_SEED']);
  return Number.isInteger(given) && given > 0 ? given : Math.floor(Date.now() / 86_400_000);
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

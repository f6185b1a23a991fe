// One subgraph under test, with a fixed clock, on a database of its own.
import { viewerWith } from '../auth/viewer';
import { fixedClock } from '../domain/clock';
import type { Subgraph, SubgraphConfig } from '../server/subgraph';
import { silentLog } from '../telemetry/log';
import type { Database } from '../db/database';
import { openTestDatabase, type TestEngine } from './database';

/** The day on which tests take place. */
export const testDay = '2026-01-15';

/** A subgraph under test. */
export interface TestSubgraph {
  database: Database;
  subgraph: Subgraph;
  /** Answers an operation. Throws when the answer has errors, so that no test passes over one. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Answers an operation with whatever errors it has, as plain data. */
  askRaw(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] }>;
  /** How many SQL statements an operation takes. */
  statements(query: string, variables?: Record<string, unknown>): Promise<number>;
  close(): Promise<void>;
}

/** Opens a subgraph on a migrated, empty database. */
export async function openTestSubgraph(
  create: (config: SubgraphConfig) => Subgraph,
  engine: TestEngine = 'pglite',
): Promise<TestSubgraph> {
  const database = await openTestDatabase(engine);
  const subgraph = create({ database, clock: fixedClock(testDay), log: silentLog });
  const askRaw: TestSubgraph['askRaw'] = async (query, variables) =>
    JSON.parse(
      JSON.stringify(
        await subgraph.execute({ query, variables, requestId: 'test', viewer: viewerWith(['AUDITOR']) }),
      ),
    );
  const ask: TestSubgraph['ask'] = async (query, variables) => {
    const { data, errors } = await askRaw(query, variables);
    if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('\n'));
    return data as Record<string, unknown>; // an answer without errors has data
  };
  const statements: TestSubgraph['statements'] = async (query, variables) => {
    const before = database.statements();
    await ask(query, variables);
    return database.statements() - before;
  };
  return { database, subgraph, ask, askRaw, statements, close: () => database.close() };
}

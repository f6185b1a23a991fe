// A guard that decides from foreign facts first makes sure that they are there: it refuses instead of guessing.
import type { Db } from '../db/db';
import { beginning } from '../db/relayed';
import type { SubgraphName } from '../identity/node-types';
import { findPositions } from './outbox.store';
import type { FactProjection } from './projection';

/** The code of the refusal when facts are not there yet. */
export const FACTS_PENDING = 'FACTS_PENDING';

/** Of these projections the names of those that lack something their source has told by now. */
export async function pendingFacts(
  db: Db,
  consumer: SubgraphName,
  projections: readonly FactProjection[],
): Promise<string[]> {
  if (projections.length === 0) return [];
  const positions = await findPositions(db, consumer);
  const pending: string[] = [];
  for (const projection of projections)
    if (await projection.isBehind(db, positions.get(projection.name) ?? beginning))
      pending.push(projection.name);
  return pending;
}

/**
 * Waits until the projections hold everything their sources have told; gives up after `patienceMs` with FACTS_PENDING. Call
 * it before a transaction begins, and `pendingFacts` within.
 */
export async function awaitFacts(
  db: Db,
  consumer: SubgraphName,
  projections: readonly FactProjection[],
  { patienceMs = 1000 }: { patienceMs?: number } = {},
): Promise<'THERE' | typeof FACTS_PENDING> {
  const until = performance.now() + patienceMs;
  for (;;) {
    if ((await pendingFacts(db, consumer, projections)).length === 0) return 'THERE';
    if (performance.now() >= until) return FACTS_PENDING;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

// Positions for another database: transactions are numbered anew there, so that of a position only the number can be taken along.
import type { Db } from '../db/db';
import { beginning } from '../db/relayed';
import type { SubgraphName } from '../identity/node-types';
import { findPositions } from './outbox.store';
import type { FactProjection } from './projection';

/** A projection, and the number up to which it has taken everything in. */
export interface CarriedPosition {
  projection: string;
  number: number;
  at: Date;
}

/**
 * How far each projection of a subgraph has come, by numbers alone. What stands behind a position may have a lower number than
 * what stands before it: then it is taken in again from there, which a projection allows, and in the order of numbers what was
 * told last holds. One that is not known any more begins anew.
 */
export async function carriedPositions(
  db: Db,
  consumer: SubgraphName,
  projections: readonly FactProjection[],
): Promise<CarriedPosition[]> {
  const carried: CarriedPosition[] = [];
  for (const [projection, { at, ...position }] of await findPositions(db, consumer)) {
    const known = projections.find(({ name }) => name === projection);
    const { first, last } = (await known?.standing(db, position)) ?? { first: null, last: beginning.number };
    carried.push({ projection, at, number: first === null ? last : first - 1 });
  }
  return carried;
}

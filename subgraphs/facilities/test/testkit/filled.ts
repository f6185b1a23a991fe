// The subgraph under test, filled with the demonstration data of the test world.
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { fillFacilities, inventAll } from '@fmg/facilities/seed/fill';
import { upsertOverlays } from '../../src/modules/zoning-overlay/zoning-overlay.store';
import { createFacilities } from '../../src/server';
import { testWorld } from './world';

export const world = testWorld();

/** Everything that the filled subgraph holds. */
export const all = inventAll(world);

/** A page of any list. */
export interface Page {
  totalCount: number;
  nodes: Record<string, unknown>[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

/** Opens a subgraph that holds the invented rows, and three overlays over Washington. */
export async function openFilled(): Promise<TestSubgraph> {
  const graph = await openTestSubgraph(createFacilities);
  await graph.database.db.transaction(async (tx) => fillFacilities(tx, world));
  const ring: [number, number][] = [
    [-78, 38],
    [-76, 38],
    [-76, 40],
    [-78, 40],
    [-78, 38],
  ];
  const overlays = ['A', 'B', 'C'].map((name) => ({
    globalId: name,
    name,
    description: name,
    status: 'Final',
    isDiplomatic: false,
    polygons: [[ring]],
  }));
  await upsertOverlays(graph.database.db, overlays, { source: 'test', retrievedOn: null, licence: null });
  return graph;
}

/** Asks for one list. */
export async function listFrom(
  graph: TestSubgraph,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Page> {
  return Object.values(await graph.ask(query, variables))[0] as Page; // one root field, a connection
}

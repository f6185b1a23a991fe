// The graph under test, asked by whichever role a test names: a clerk is of the mission of which the world tells most.
import { viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import { busiestMission, clerkOf } from './access-rows';
import { openRunningGraph, type RunningGraph } from './running-graph';

/** A graph, and what asks it. */
export interface AskedByRole {
  running: RunningGraph;
  /** The mission of the clerk. */
  missionId: string;
  /** The text of an answer. */
  ask(role: Role, query: string, variables?: Record<string, unknown>): Promise<string>;
}

/** Starts it on PGlite. */
export async function openAskedByRole(): Promise<AskedByRole> {
  let clerk: Viewer | undefined;
  const running = await openRunningGraph('pglite', undefined, async ({ headers }) => {
    const role = headers['x-role'] as Role; // `ask` alone sends it
    return role === 'MISSION_CLERK' && clerk !== undefined ? clerk : viewerWith([role]);
  });
  const missionId = await busiestMission(running.database);
  clerk = await clerkOf(running.database, missionId);
  return {
    running,
    missionId,
    ask: async (role, query, variables = {}) => {
      const response = await fetch(`${running.graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-role': role },
        body: JSON.stringify({ query, variables }),
      });
      return await response.text();
    },
  };
}

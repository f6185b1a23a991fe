// Whose records are a clerk's own: the mission's, its posts' and its State's, as the missions subgraph tells every office.
import { randomUUID } from 'node:crypto';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { SubgraphCall } from '../executor/run';
import { isObject } from '../executor/values';
import type { Part } from '../transport/part';
import { TokenRefused } from './refusal';
import { Remembered } from './remembered';

/** Finds the scope of a mission. Rejects with SUBGRAPH_UNAVAILABLE, or TokenRefused when there is no such mission. */
export type MissionScope = (missionId: string) => Promise<Scope>;

/** Whose records are own to who works for a mission. */
export type Scope = Pick<Viewer, 'missionIds' | 'stateCode'>;

const query = `query MissionScope($id: ID!, $after: String) {
  mission(id: $id) { sendingState { code } posts(first: 200, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
}`;

/** How long a scope is remembered, in milliseconds, and of how many missions. */
const keepMs = 30_000;
const mostMissions = 1000;

/** How long the missions subgraph may take for a page, in milliseconds. */
const patienceMs = 5000;

/** Pages of 200 posts; no State has as many. */
const mostPages = 5;

/** Asks the missions subgraph for scopes, and remembers them for a moment. */
export function missionScope(parts: readonly Part[]): MissionScope {
  const missions = parts.find(({ name }) => name === 'missions');
  const known = new Remembered<Promise<Scope>>(mostMissions);
  return (missionId) => {
    const found = known.get(missionId);
    if (found !== undefined) return found;
    const scope = read(missions, missionId);
    known.set(missionId, scope, Date.now() + keepMs);
    scope.catch(() => known.delete(missionId));
    return scope;
  };
}

async function read(missions: Part | undefined, missionId: string): Promise<Scope> {
  const ids = [missionId];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { stateCode, nodes, pageInfo } = await readPage(missions, { id: missionId, after });
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return { missionIds: ids, stateCode };
    after = pageInfo.endCursor;
  }
  throw unavailable();
}

/** The gateway itself: it reads what every office reads of missions. */
const gatewayViewer = viewerWith(['DESK_OFFICER'], { subject: 'gateway' });

interface Page {
  nodes: readonly { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function readPage(
  missions: Part | undefined,
  variables: { id: string; after: string | null },
): Promise<Page & Pick<Scope, 'stateCode'>> {
  const signal = AbortSignal.timeout(patienceMs);
  const call: SubgraphCall = {
    query,
    operationName: 'MissionScope',
    variables,
    requestId: randomUUID(),
    viewer: gatewayViewer,
    deadline: Date.now() + patienceMs,
    signal,
    patience: signal,
  };
  const answer = await missions?.transport(call).catch(() => undefined);
  const data = isObject(answer) && answer['errors'] === undefined ? answer['data'] : undefined;
  if (!isObject(data)) throw unavailable();
  const { mission } = data;
  if (mission === null) throw new TokenRefused('its mission does not exist');
  const { posts, sendingState } = isObject(mission) ? mission : {};
  if (!isPage(posts)) throw unavailable();
  const code = isObject(sendingState) ? sendingState['code'] : sendingState;
  if (code !== null && typeof code !== 'string') throw unavailable();
  return { ...posts, stateCode: code };
}

function isPage(posts: unknown): posts is Page {
  return (
    isObject(posts) &&
    Array.isArray(posts['nodes']) &&
    posts['nodes'].every((node) => isObject(node) && typeof node['id'] === 'string') &&
    isObject(posts['pageInfo']) &&
    typeof posts['pageInfo']['hasNextPage'] === 'boolean'
  );
}

function unavailable(): GraphError {
  return new GraphError(
    'SUBGRAPH_UNAVAILABLE',
    'The missions part of the graph could not be asked which missions are yours.',
  );
}

// Whose records are a clerk's own: the mission's, its posts' and its State's, as the missions subgraph tells every office.
import { randomUUID } from 'node:crypto';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { databaseUnavailable } from '@fmg/shared/errors/db-errors';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { within } from '@fmg/shared/within';
import type { SubgraphCall } from '../transport/subgraph-call';
import { isObject } from '../json/values';
import type { SubgraphEndpoint } from '../transport/subgraph-endpoint';
import { TokenRefused } from './refusal';
import { rememberedFor } from './remembered';

/**
 * Finds the scope of a mission. Rejects in time with SUBGRAPH_UNAVAILABLE or DATABASE_UNAVAILABLE, or with TokenRefused when there
 * is no such mission.
 */
export type MissionScope = (missionId: string) => Promise<Scope>;

/** Whose records are own to who works for a mission. */
export type Scope = Pick<Viewer, 'missionIds' | 'stateCode'>;

const query = `query MissionScope($id: ID!, $after: String) {
  mission(id: $id) { sendingState { code } posts(first: 200, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
}`;

/** How long a scope is remembered, in milliseconds, and of how many missions. */
const keepMs = 30_000;
const mostMissions = 1000;

/** How long the missions subgraph may take for all of it, in milliseconds. */
const timeoutMs = 3000;

/** Pages of 200 posts; no State has as many. */
const mostPages = 5;

/** Asks the missions subgraph for scopes, and remembers them for a moment. */
export function missionScope(endpoints: readonly SubgraphEndpoint[]): MissionScope {
  const missions = endpoints.find(({ name }) => name === 'missions');
  const known = rememberedFor<Scope>(keepMs, mostMissions);
  // Who asks while it is being found out waits for the same, and no longer than that takes.
  const asking = new Map<string, Promise<Scope>>();
  const find = async (missionId: string): Promise<Scope> => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const scope = await within(timeoutMs, read(missions, missionId, signal), unavailable);
      known.set(missionId, scope);
      return scope;
    } finally {
      asking.delete(missionId);
    }
  };
  return async (missionId) => {
    const found = known.get(missionId) ?? asking.get(missionId);
    if (found !== undefined) return await found;
    const scope = find(missionId);
    asking.set(missionId, scope);
    return await scope;
  };
}

async function read(
  missions: SubgraphEndpoint | undefined,
  missionId: string,
  signal: AbortSignal,
): Promise<Scope> {
  const ids = [missionId];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { stateCode, nodes, pageInfo } = await readPage(missions, { id: missionId, after }, signal);
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
  missions: SubgraphEndpoint | undefined,
  variables: { id: string; after: string | null },
  signal: AbortSignal,
): Promise<Page & Pick<Scope, 'stateCode'>> {
  const call: SubgraphCall = {
    query,
    operationName: 'MissionScope',
    variables,
    requestId: randomUUID(),
    viewer: gatewayViewer,
    deadline: Date.now() + timeoutMs,
    signal,
    abortState: signal,
  };
  const answer = await missions?.transport(call).catch(() => undefined);
  const data = isObject(answer) && answer['errors'] === undefined ? answer['data'] : undefined;
  if (!isObject(data)) throw isOfDatabase(answer) ? databaseUnavailable() : unavailable();
  const { mission } = data;
  if (mission === null) throw new TokenRefused('its mission does not exist');
  const { posts, sendingState } = isObject(mission) ? mission : {};
  if (!isPage(posts)) throw unavailable();
  const code = isObject(sendingState) ? sendingState['code'] : sendingState;
  if (code !== null && typeof code !== 'string') throw unavailable();
  return { ...posts, stateCode: code };
}

/** True for an answer that says that the database is away. */
function isOfDatabase(answer: unknown): boolean {
  const errors = isObject(answer) ? answer['errors'] : undefined;
  return (
    Array.isArray(errors) &&
    errors.some(
      (each) =>
        isObject(each) &&
        isObject(each['extensions']) &&
        each['extensions']['code'] === 'DATABASE_UNAVAILABLE',
    )
  );
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

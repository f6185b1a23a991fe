// Where the pages of a development machine get tokens: only from themselves, only by POST.
import type { IncomingMessage } from 'node:http';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import { badInput, GraphError } from '@fmg/shared/errors/graph-error';
import { typeOfId } from '@fmg/shared/identity/ids';
import { isObject } from '../json/values';
import { readBody } from './body';
import type { EmbeddedIssuer, TokenRequest } from '../identity/embedded-issuer';

/** Path of the endpoint. */
export const tokenPath = '/token';

/** How long a token of the pages holds. */
const hours = 1;

/** The most a request may measure, in bytes. */
const mostBytes = 2000;

/** Issues the token that a page asks for: `{ "role": …, "mission": … }`. The host is checked before. Throws FORBIDDEN. */
export async function issueToken(
  request: IncomingMessage,
  issuer: EmbeddedIssuer,
): Promise<{ token: string; seconds: number }> {
  requireSameOrigin(request);
  const body = await readBody(request, mostBytes);
  return { token: await issuer.issue(tokenRequestOf(body)), seconds: hours * 3600 };
}

/** A browser says where a page is from that posts; who says nothing is no page, and `npm run token` is there for others. */
function requireSameOrigin({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'];
  if (headers.origin !== `http://${headers.host}` || (site !== undefined && site !== 'same-origin'))
    throw new GraphError('FORBIDDEN', 'Tokens are given to the pages of this server only.');
}

function tokenRequestOf(body: unknown): TokenRequest {
  const { role, mission } = isObject(body) ? body : {};
  const known = roles.find((each) => each === role);
  if (known === undefined) throw badInput('role must be a role of the graph');
  return { roles: [known], mission: missionOf(known, mission), hours };
}

function missionOf(role: Role, mission: unknown): string | undefined {
  if (role !== 'MISSION_CLERK') return undefined;
  if (typeof mission === 'string' && typeOfId(mission) === 'Mission') return mission;
  throw badInput('mission must be the id of a mission');
}

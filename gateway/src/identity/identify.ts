// Who sends a request: nobody in particular without a token, else whom the token names.
import { isUtf8 } from 'node:buffer';
import { hash as digest } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { publicViewer, type Viewer } from '@fmg/shared/auth/viewer';
import { GraphError, unauthenticated } from '@fmg/shared/errors/graph-error';
import { errorRegistry } from '@fmg/shared/errors/registry';
import type { Logger } from '@fmg/shared/telemetry/log';
import { callerOf, isPurpose, type Caller } from './claims';
import type { MissionScope, Scope } from './mission-scope';
import { IssuerUnavailable, TokenRefused } from './refusal';
import { rememberedFor } from './remembered';
import { verifyToken, type TokenRules } from './tokens';

/** Finds out who sent a request; the id is for the log. */
export type Identify = (request: IncomingMessage, requestId: string) => Promise<Viewer>;

/** How callers are identified. */
export interface IdentifyOptions {
  /** Whose tokens are accepted; none when it is undefined. */
  rules: TokenRules | undefined;
  /** The claim that holds the roles. */
  rolesClaim: string;
  scopeOf: MissionScope;
  log: Logger;
}

/** Tokens that are remembered, and how long at most, in milliseconds: a key that is withdrawn is soon without effect. */
const mostTokens = 10_000;
const keepMs = 600_000;

/** A caller whose token was verified, and the viewer that was made of it last. */
interface Known {
  caller: Caller;
  viewer: Viewer | undefined;
}

/** Makes what identifies callers by their tokens. A token is verified once, and gives the same viewer again. */
export function identifyBy({ rules, rolesClaim, scopeOf, log }: IdentifyOptions): Identify {
  const remembered = rememberedFor<Known>(keepMs, mostTokens);
  const knownBy = async (token: string): Promise<Known> => {
    const hash = digest('sha256', token, 'base64');
    const found = remembered.get(hash);
    if (found !== undefined) return found;
    if (rules === undefined) throw new TokenRefused('no issuer of tokens is configured');
    const { claims, until } = await verifyToken(token, rules);
    const known = { caller: callerOf(claims, rolesClaim), viewer: undefined };
    // Another request may have brought the same token meanwhile.
    const sooner = remembered.get(hash);
    if (sooner === undefined)
      remembered.set(hash, known, { ttl: Math.max(1, Math.min(until - Date.now(), keepMs)) });
    return sooner ?? known;
  };
  return async (request, requestId) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return publicViewer;
    try {
      const known = await knownBy(tokenIn(authorization));
      const { caller } = known;
      const purpose = purposeIn(request) ?? caller.purpose;
      const scope = caller.missionId === null ? nothing : await scopeOf(caller.missionId);
      if (known.viewer === undefined || !isViewer(known.viewer, scope, purpose))
        known.viewer = { ...caller, ...scope, purpose };
      return known.viewer;
    } catch (error) {
      throw answerTo(error, log.child({ requestId }));
    }
  };
}

const nothing: Scope = { missionIds: [], stateCode: null };

/** True when nothing has changed about a caller since the viewer was made. */
function isViewer(viewer: Viewer, { missionIds, stateCode }: Scope, purpose: string | null): boolean {
  return (
    viewer.purpose === purpose && viewer.stateCode === stateCode && isSame(viewer.missionIds, missionIds)
  );
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return (
    some === others || (some.length === others.length && some.every((each, index) => each === others[index]))
  );
}

function tokenIn(authorization: string): string {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new TokenRefused('the header is not "Bearer" and a signed token');
  return token;
}

function purposeIn(request: IncomingMessage): string | null {
  const given = request.headers['x-purpose'];
  if (given === undefined) return null;
  const purpose = typeof given === 'string' ? textOf(given) : '';
  if (!isPurpose(purpose))
    throw new GraphError('BAD_REQUEST', 'x-purpose must be printable, and have 1 to 200 characters.');
  return purpose.trim();
}

/** Node reads each byte of a header as a character. Browsers send Latin letters so, and everyone else UTF-8. */
function textOf(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : header;
}

/** What the caller hears; the reason goes to the log. */
function answerTo(error: unknown, log: Logger): unknown {
  if (error instanceof TokenRefused) {
    log.warn({ reason: error.message }, 'refused a token');
    return unauthenticated();
  }
  if (!(error instanceof IssuerUnavailable)) return error;
  log.error({ reason: error.message, err: error.cause }, 'the issuer of tokens does not answer');
  const { retryAfter } = errorRegistry.IDENTITY_UNAVAILABLE;
  return new GraphError(
    'IDENTITY_UNAVAILABLE',
    `Whether the token is genuine cannot be found out at the moment. Try again in ${retryAfter} s.`,
    { retryAfter },
  );
}

// Which web pages may ask the graph from a browser, and under which host names it may be addressed.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages of which other origins may ask, as CORS has it: exactly these, or any. */
export type Origins = readonly string[] | '*';

/** What a page may send beside its query; nothing of it is taken from the request. */
const allowedHeaders = [
  'authorization',
  'content-type',
  'x-purpose',
  'x-request-id',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'apollographql-client-name',
  'apollographql-client-version',
].join(', ');

/** What a page may read beside the answer. */
const exposedHeaders = 'x-request-id, retry-after';

/** How long a browser may remember what it was told before a request, in seconds. */
const rememberedFor = 600;

/**
 * Lets pages of some origins ask; every other page stays within its own. No cookie says who asks, so none is ever admitted: a page
 * has the token of its user, or is the public. Says whether this was only a preflight.
 */
export function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  origins: Origins,
): 'preflight' | 'request' {
  const { origin, 'access-control-request-private-network': intoPrivate } = request.headers;
  const isPreflight = request.method === 'OPTIONS';
  response.setHeader('vary', 'origin');
  const allowed = origins === '*' ? '*' : origins.find((each) => each === origin);
  if (origin !== undefined && allowed !== undefined) {
    response.setHeader('access-control-allow-origin', allowed);
    response.setHeader('access-control-expose-headers', exposedHeaders);
    if (isPreflight) {
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', allowedHeaders);
      response.setHeader('access-control-max-age', rememberedFor);
      // A page of the internet reaches into this network only when it is named.
      if (intoPrivate === 'true' && allowed !== '*')
        response.setHeader('access-control-allow-private-network', 'true');
    }
  }
  return isPreflight ? 'preflight' : 'request';
}

/** Reads a list of origins with commas between them, or `*`. Gives what is wrong with it in words in place of it. */
export function readOrigins(text: string): { origins: Origins } | { problem: string } {
  const named = text.split(',').flatMap((each) => each.trim() || []);
  if (named.length === 1 && named[0] === '*') return { origins: '*' };
  const wrong = named.find((each) => !isOrigin(each));
  if (wrong !== undefined)
    return {
      problem: `must be origins as browsers write them, with commas between them, e.g. https://app.example,http://localhost:3000; or * alone: ${wrong}`,
    };
  return { origins: [...new Set(named)] };
}

/** Without a path, in small letters, without the port that its protocol has anyway. A star stands for nothing within a name. */
function isOrigin(text: string): boolean {
  return /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/**
 * True when a request names the server by one of its hosts. A page of a foreign site that makes its own name point
 * at this machine (DNS rebinding) is refused. An empty list admits every name.
 */
export function isTrustedHost(host: string | undefined, hosts: readonly string[]): boolean {
  if (hosts.length === 0) return true;
  const name = host?.replace(/:\d+$/, '').toLowerCase();
  return name !== undefined && hosts.includes(name);
}

/** The host that a request names; undefined for one that names two, of which others may read the second. */
export function hostOf({ headers, rawHeaders }: IncomingMessage): string | undefined {
  const named = rawHeaders.filter((each, index) => index % 2 === 0 && each.toLowerCase() === 'host');
  return named.length > 1 ? undefined : headers.host;
}

// Which web pages may ask the graph from a browser, and under which host names it may be addressed.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Apollo Sandbox runs in the user's browser and asks the graph from there. */
const sandbox = 'https://studio.apollographql.com';

/** Lets Apollo Sandbox ask; every other page stays within its own origin. Says whether this was only a preflight. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse): 'preflight' | 'request' {
  response.setHeader('vary', 'origin');
  if (request.headers.origin === sandbox) {
    response.setHeader('access-control-allow-origin', sandbox);
    response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? 'content-type',
    );
    response.setHeader('access-control-allow-private-network', 'true');
    response.setHeader('access-control-max-age', '600');
  }
  return request.method === 'OPTIONS' ? 'preflight' : 'request';
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

// Where a request comes from: the account of a caller without a name.
import type { IncomingMessage } from 'node:http';
import type { Viewer } from '@fmg/shared/auth/viewer';
import ipaddr from 'ipaddr.js';

/**
 * The account on which a request is counted: the subject, or the address of the public. Headers count only for as many
 * proxies as the operator has put before the graph.
 */
export function accountOf(request: IncomingMessage, viewer: Viewer | undefined, proxies: number): string {
  if (viewer !== undefined && viewer.roles.some((role) => role !== 'PUBLIC'))
    return `subject:${viewer.subject}`;
  return `address:${networkOf(addressOf(request, proxies))}`;
}

function addressOf(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  // Each proxy adds the address that it saw at the end; what stands before was written by the caller.
  const named = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return named.at(-proxies)?.trim() || direct;
}

/** Whoever has one IPv6 address has its whole network of 64 bits. An IPv4 address written as one of IPv6 is itself. */
function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address.slice(0, 64);
  const found = ipaddr.process(address);
  if (!(found instanceof ipaddr.IPv6)) return found.toString();
  return found.parts
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

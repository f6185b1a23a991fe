// Where a request comes from: the account of a caller without a name.
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Viewer } from '@fmg/shared/auth/viewer';

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

/** Whoever has one IPv6 address has its whole network of 64 bits. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = '', tail] = plain.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array.from({ length: gap }, () => '0'), ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

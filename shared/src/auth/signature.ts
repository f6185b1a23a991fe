// The viewer of a call between gateway and subgraph, signed for that call alone.
import {
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import type { Viewer } from './viewer';

/** The header that carries a signed viewer. */
export const viewerHeader = 'x-graph-viewer';

/** The fewest characters that a secret may have. */
export const leastSecretLength = 32;

/** How long a signature may hold, in milliseconds. */
const longestMs = 30_000;

/** How far the clocks of two machines may be apart, in milliseconds. */
const skewMs = 5_000;

/** Nonces that a subgraph remembers; more would be more than 16,000 calls a second, for thirty seconds. */
const mostNonces = 500_000;

/** What is signed of a call. */
export interface CallToSign {
  viewer: Viewer;
  /** The subgraph that is called: its signature holds nowhere else. */
  subgraph: string;
  requestId: string;
  /** Moment after which nobody waits for the answer, in milliseconds of `Date.now()`. */
  deadline: number;
  body: string;
}

interface Claims {
  viewer: Viewer;
  subgraph: string;
  requestId: string;
  issued: number;
  expires: number;
  nonce: string;
  /** Hash of the body. With it the header is judged before the body is read. */
  body: string;
}

/** A call is not from the gateway, or not for this subgraph, or not for the first time; the message is for the log. */
export class CallRefused extends Error {}

/** Makes the header of a call. */
export type SignCall = (call: CallToSign) => string;

/** Signs calls with a secret that gateway and subgraphs share. Throws when the secret is too short. */
export function signWith(secret: string, now: () => number = Date.now): SignCall {
  const key = keyFrom(secret);
  // Unique, not secret: one random start for each process, and a number that grows.
  const start = randomBytes(16).toString('base64url');
  let count = 0;
  return ({ viewer, subgraph, requestId, deadline, body }) => {
    const issued = now();
    const claims: Claims = {
      viewer,
      subgraph,
      requestId,
      issued,
      expires: Math.min(deadline, issued + longestMs),
      nonce: `${start}${(count += 1)}`,
      body: hashOf(body),
    };
    const text = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${text}.${macOf(key, text).toString('base64url')}`;
  };
}

/** A call whose header is genuine. */
export interface GenuineCall {
  viewer: Viewer;
  requestId: string;
  /** Throws CallRefused when the signature is for another body. */
  requireBody(body: Buffer): void;
}

/** Judges the calls of one subgraph. */
export class CallVerifier {
  private readonly key: KeyObject;
  private readonly seen: Nonces;

  /** Throws when the secret is too short. */
  constructor(
    secret: string,
    private readonly subgraph: string,
    private readonly now: () => number = Date.now,
    limit = mostNonces,
  ) {
    this.key = keyFrom(secret);
    this.seen = new Nonces(limit);
  }

  /** Who asks. Throws CallRefused. */
  verify(header: string | undefined): GenuineCall {
    const claims = this.read(header);
    const now = this.now();
    if (claims.subgraph !== this.subgraph) throw new CallRefused(`it is for the subgraph ${claims.subgraph}`);
    if (now >= claims.expires) throw new CallRefused('it has expired');
    if (claims.issued > now + skewMs || claims.expires > claims.issued + longestMs)
      throw new CallRefused('it holds for too long');
    this.seen.add(claims.nonce, claims.expires, now);
    return {
      viewer: claims.viewer,
      requestId: claims.requestId,
      requireBody: (body) => {
        if (hashOf(body) !== claims.body) throw new CallRefused('it is for another body');
      },
    };
  }

  private read(header: string | undefined): Claims {
    if (header === undefined) throw new CallRefused('it is not signed');
    const [text = '', given = '', ...more] = header.split('.');
    const mac = Buffer.from(given, 'base64url');
    const expected = macOf(this.key, text);
    if (more.length > 0 || mac.length !== expected.length || !timingSafeEqual(mac, expected))
      throw new CallRefused('its signature is not genuine');
    // Whoever holds the secret wrote it in this form.
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Claims;
  }
}

/** Nonces until they expire, by the second in which they do. */
class Nonces {
  private readonly bySecond = new Map<number, Set<string>>();
  private size = 0;
  private forgotten = 0;

  constructor(private readonly limit: number) {}

  /** Throws CallRefused for a nonce that was there, and when there is no room: what is not remembered could come again. */
  add(nonce: string, expires: number, now: number): void {
    this.forget(Math.floor(now / 1000));
    if (this.size >= this.limit) throw new CallRefused('too many calls to remember');
    const second = Math.floor(expires / 1000);
    const nonces = this.bySecond.get(second) ?? new Set();
    if (nonces.has(nonce)) throw new CallRefused('it came before');
    this.bySecond.set(second, nonces.add(nonce));
    this.size += 1;
  }

  private forget(second: number): void {
    if (second === this.forgotten) return;
    this.forgotten = second;
    for (const [each, nonces] of this.bySecond) {
      if (each >= second) continue;
      this.bySecond.delete(each);
      this.size -= nonces.size;
    }
  }
}

/** A key for this use only, so that the secret may have others. */
function keyFrom(secret: string): KeyObject {
  if (secret.length < leastSecretLength)
    throw new Error(`The secret of the gateway must have at least ${leastSecretLength} characters.`);
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'viewer of a call', 32)));
}

function macOf(key: KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function hashOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}

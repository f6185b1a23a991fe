// An OIDC issuer for tests, on a free port of this machine: its discovery document, its keys, and tokens signed with them.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jose } from '../jose';

/** A key of the issuer, or of somebody else. */
export interface SigningKey {
  kid: string;
  alg: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** A header of a token, and claims beside those that every token has. */
export interface TokenParts {
  header?: Record<string, unknown>;
  /** What is undefined is left out. */
  claims?: Record<string, unknown>;
  key?: SigningKey;
}

/** The issuer, and what it has been asked. */
export interface StandInIssuer {
  url: string;
  audience: string;
  /** The keys that it publishes; a test may change them. */
  keys: SigningKey[];
  /** The paths that were asked for. */
  asked: string[];
  /** What it says under a path in place of the truth. */
  instead: Map<string, { status: number; body: unknown }>;
  /** A token for an auditor, signed with the first key, unless told otherwise. */
  token(parts?: TokenParts): Promise<string>;
  close(): Promise<void>;
}

/** Makes a key for a signature algorithm. */
export function makeKey(kid: string, alg: 'ES256' | 'RS256' | 'EdDSA' = 'ES256'): SigningKey {
  const pair =
    alg === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : alg === 'RS256'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ed25519');
  return { kid, alg, ...pair };
}

/** The public half of a key, as a key set has it. */
export function publishedKey({ kid, alg, publicKey }: SigningKey): Record<string, unknown> {
  return { ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' };
}

/** Opens an issuer with one key, on a free port unless told. */
export async function openStandInIssuer(port = 0): Promise<StandInIssuer> {
  const { SignJWT } = await jose;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    issuer.asked.push(path);
    const body = path.endsWith('/openid-configuration')
      ? { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` }
      : { keys: issuer.keys.map(publishedKey) };
    const answer = issuer.instead.get(path) ?? { status: 200, body };
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer.body));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const issuer: StandInIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server that listens has such an address
    audience: 'the graph',
    keys: [makeKey('first')],
    asked: [],
    instead: new Map(),
    token: async ({ header = {}, claims = {}, key = issuer.keys[0] ?? makeKey('none') } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const standard = { iss: issuer.url, aud: issuer.audience, sub: 'ann', iat: now, exp: now + 300 };
      return await new SignJWT({ ...standard, roles: ['AUDITOR'], ...claims })
        .setProtectedHeader({ alg: key.alg, typ: 'JWT', kid: key.kid, ...header })
        .sign(key.privateKey);
    },
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
  return issuer;
}

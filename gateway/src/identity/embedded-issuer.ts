// An issuer of tokens for development: a key of this machine's own, in a file that only its owner can read.
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Role } from '@fmg/shared/auth/viewer';
import { jose } from './jose';
import type { TokenRules } from './tokens';

/** Whom a token is for. */
export interface TokenRequest {
  roles: readonly Role[];
  /** The mission of a clerk. */
  mission?: string | undefined;
  purpose?: string | undefined;
  /** How long it holds. */
  hours: number;
}

/** Issues tokens, and says how to verify them. */
export interface EmbeddedIssuer {
  rules: TokenRules;
  issue(request: TokenRequest): Promise<string>;
}

/** The key cannot be used; the message says how to mend it. */
export class IssuerKeyError extends Error {}

const issuer = 'urn:foreign-missions-graph:development';
const audience = 'foreign-missions-graph';
const algorithm = 'ES256';

/** Opens the issuer on its key file, which is made when it is not there. Throws IssuerKeyError. */
export async function openEmbeddedIssuer(path: string): Promise<EmbeddedIssuer> {
  const { calculateJwkThumbprint, createLocalJWKSet, importJWK, SignJWT } = await jose;
  const key = readKey(path) ?? (await makeKey(path));
  const { d: _secret, ...open } = key;
  const kid = await calculateJwkThumbprint(open);
  const signingKey = await importJWK(key, algorithm);
  return {
    rules: {
      issuer,
      audience,
      keys: createLocalJWKSet({ keys: [{ ...open, kid, alg: algorithm, use: 'sig' }] }),
    },
    issue: ({ roles, mission, purpose, hours }) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ roles, mission, purpose })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(`development:${roles.join('+').toLowerCase()}`)
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + Math.round(hours * 3600))
        .sign(signingKey);
    },
  };
}

/** A private key as JSON has it (RFC 7517); the types of the library are those of a module that cannot be imported here. */
interface PrivateKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  d: string;
}

function readKey(path: string): PrivateKey | undefined {
  const { mode } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (mode === undefined) return undefined;
  // Windows has no such modes.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new IssuerKeyError(
      `Others can read the key in ${path}: make it yours alone with chmod 600 ${path}.`,
    );
  const key = parseKey(readFileSync(path, 'utf8'));
  if (key === undefined)
    throw new IssuerKeyError(`There is no key in ${path}: remove the file, and a new one is made.`);
  return key;
}

function parseKey(text: string): PrivateKey | undefined {
  try {
    const key = Object(JSON.parse(text)) as Record<string, unknown>; // an object for any JSON
    const isKey = key['kty'] === 'EC' && key['crv'] === 'P-256';
    const [x, y, d] = [key['x'], key['y'], key['d']];
    if (!isKey || typeof x !== 'string' || typeof y !== 'string' || typeof d !== 'string') return undefined;
    return { kty: 'EC', crv: 'P-256', x, y, d };
  } catch {
    return undefined;
  }
}

/** Writes a new key complete or not at all; when another process was faster, its key is the one. */
async function makeKey(path: string): Promise<PrivateKey> {
  const { exportJWK, generateKeyPair } = await jose;
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const draft = `${path}.${randomUUID()}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${JSON.stringify(await exportJWK(privateKey))}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'))
      throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const key = readKey(path);
  if (key === undefined) throw new IssuerKeyError(`The key in ${path} is gone again: try once more.`);
  return key;
}

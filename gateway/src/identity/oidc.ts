// The keys of an OIDC issuer: found by its discovery document or at a URL, kept, and fetched again when they have changed.
import { jose, type KeyFinder, type KeySet } from './jose';
import { IssuerUnavailable } from './refusal';

/** Where keys come from, and how long. */
export interface OidcKeysOptions {
  issuer: string;
  /** Where the keys are; found by the issuer's discovery document unless told. */
  jwksUrl: string | undefined;
  /** How long an unknown key does not make the keys be fetched again, in milliseconds. */
  coolDownMs?: number;
  /** How long keys are kept, in milliseconds: a key that the issuer withdraws holds no longer. */
  keepMs?: number;
  /** How long they hold on while the issuer cannot be asked, in milliseconds. */
  holdOnMs?: number;
  /** How long a failed attempt is not repeated, in milliseconds. */
  pauseMs?: number;
}

/** How long the issuer may take to answer, in milliseconds. */
const timeoutMs = 5000;

/**
 * The keys of an issuer. Nothing is fetched before the first token. While the issuer cannot be asked, keys that it published of late
 * hold on; of others the finder throws IssuerUnavailable.
 */
export function oidcKeys(options: OidcKeysOptions): KeyFinder {
  const { coolDownMs = 30_000, keepMs = 600_000, pauseMs = 5000 } = options;
  const { holdOnMs = 3_600_000 } = options;
  const last: { jwks?: KeySet; uat?: number } = {};
  const fetchOnce = withPause(pauseMs);
  const find = lazily(async () => {
    const { createRemoteJWKSet, customFetch, jwksCache } = await jose;
    const url = options.jwksUrl ?? (await fetchOnce(() => discover(options.issuer)));
    return createRemoteJWKSet(new URL(url), {
      cooldownDuration: coolDownMs,
      cacheMaxAge: keepMs,
      timeoutDuration: timeoutMs,
      [jwksCache]: last,
      [customFetch]: (address: string, init: RequestInit) => fetchOnce(() => fetchKeys(address, init)),
    });
  });
  return async (header, ...token) => {
    const { errors, createLocalJWKSet } = await jose;
    const keys = await find();
    const unnamed = async (set: KeySet | undefined, error: unknown): ReturnType<KeyFinder> => {
      const found = error instanceof errors.JWKSNoMatchingKey ? unnamedOf(set) : undefined;
      if (found === undefined) throw error;
      return await createLocalJWKSet(found)({ ...header, kid: undefined }, ...token);
    };
    try {
      return await keys(header, ...token).catch((error: unknown) => unnamed(keys.jwks(), error));
    } catch (error) {
      // The library names what is wrong with a token or with a set of keys; a time-out is the issuer's.
      const isIssuers = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
      if (!isIssuers && !(error instanceof IssuerUnavailable)) throw error;
      const { jwks, uat = 0 } = last;
      const known = jwks !== undefined && Date.now() - uat < holdOnMs ? jwks : undefined;
      if (known !== undefined)
        try {
          return await createLocalJWKSet(known)(header, ...token).catch((none: unknown) =>
            unnamed(known, none),
          );
        } catch (none) {
          // Whether the key is one that came since then is not known.
          if (!(none instanceof errors.JWKSNoMatchingKey)) throw none;
        }
      throw isIssuers ? new IssuerUnavailable(error.message, { cause: error }) : error;
    }
  };
}

/** Keys to which the issuer gives no name: a token may name any of them. Undefined when there are none. */
function unnamedOf(set: KeySet | undefined): KeySet | undefined {
  const keys = set?.keys.filter(({ kid }) => kid === undefined) ?? [];
  return keys.length === 0 ? undefined : { keys };
}

async function fetchKeys(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== 200) throw new Error(`the keys at ${url}: status ${response.status}`);
  return response;
}

/** Where the issuer says that its keys are. */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (response.status !== 200) throw new Error(`${url}: status ${response.status}`);
  const document: unknown = await response.json();
  const { issuer: named, jwks_uri: keys } = Object(document) as Record<string, unknown>; // an object for any JSON
  if (named !== issuer) throw new Error(`${url} is of another issuer`);
  if (typeof keys !== 'string' || !URL.canParse(keys)) throw new Error(`${url} names no keys`);
  if (new URL(keys).protocol !== new URL(issuer).protocol)
    throw new Error(`${url}: the keys must be where the issuer is, by the same protocol`);
  return keys;
}

/** Runs a task that asks the issuer. After a failure it fails at once for a while, so that callers cannot make us ask in vain. */
function withPause(pauseMs: number): <T>(task: () => Promise<T>) => Promise<T> {
  let failure: unknown;
  let until = 0;
  return async (task) => {
    if (Date.now() < until) throw new IssuerUnavailable('it did not answer just now', { cause: failure });
    try {
      return await task();
    } catch (error) {
      failure = error;
      until = Date.now() + pauseMs;
      throw new IssuerUnavailable(error instanceof Error ? error.message : 'no answer', { cause: error });
    }
  };
}

/** Makes something at the first call, again after a failure, and never twice at once. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

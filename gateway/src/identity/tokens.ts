// Verifies tokens (JWT): signature, algorithm, issuer, audience and times.
import { jose, type KeyFinder, type Verified } from './jose';
import { IssuerUnavailable, TokenRefused } from './refusal';

/** Whose tokens are accepted. */
export interface TokenRules {
  issuer: string;
  /** What the issuer calls this graph. */
  audience: string;
  keys: KeyFinder;
}

/** What a token says. */
export type Claims = Readonly<Record<string, unknown>>;

/** A genuine token. */
export interface Token {
  claims: Claims;
  /** Moment until which it holds, in milliseconds of `Date.now()`. */
  until: number;
}

/** How far the clocks of issuer and gateway may be apart, in seconds. */
const leewaySeconds = 30;

/** Signatures whose key for verifying is public; with a shared secret who can verify can sign. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** A header that brings its own key, or says where to fetch one, is not from an issuer that we know. */
const ownKeys = ['jwk', 'jku', 'x5u', 'x5c'];

/** Tokens for something else, such as a logout, say so. */
const types: readonly unknown[] = [undefined, 'jwt', 'at+jwt', 'application/jwt', 'application/at+jwt'];

/** Reads a token. Throws TokenRefused, or IssuerUnavailable. */
export async function verifyToken(token: string, rules: TokenRules): Promise<Token> {
  const { errors } = await jose;
  try {
    const { payload, protectedHeader } = await verified(token, rules);
    const own = ownKeys.find((name) => name in protectedHeader);
    if (own !== undefined) throw new TokenRefused(`its header has ${own}`);
    if (!types.includes(protectedHeader.typ?.toLowerCase()))
      throw new TokenRefused('it is a token of another type');
    return { claims: payload, until: (Number(payload.exp) + leewaySeconds) * 1000 };
  } catch (error) {
    if (error instanceof TokenRefused || error instanceof IssuerUnavailable) throw error;
    // Whatever a token holds, it is the caller's fault: the rest of what can fail is the fetching of keys.
    const code = error instanceof errors.JOSEError ? error.code : 'unreadable';
    throw new TokenRefused(`${code}: ${error instanceof Error ? error.message : ''}`);
  }
}

/** The token with whichever key it was signed: where several fit, each is tried. */
async function verified(token: string, { issuer, audience, keys }: TokenRules): Promise<Verified> {
  const { jwtVerify, errors } = await jose;
  const options = {
    issuer,
    audience,
    algorithms,
    clockTolerance: leewaySeconds,
    requiredClaims: ['sub', 'exp'],
  };
  try {
    return await jwtVerify(token, keys, options);
  } catch (several) {
    if (!(several instanceof errors.JWKSMultipleMatchingKeys)) throw several;
    for await (const key of several) {
      try {
        return await jwtVerify(token, key, options);
      } catch (error) {
        if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

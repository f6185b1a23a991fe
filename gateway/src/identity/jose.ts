// The library for tokens: it is an ECMAScript module, which this code, built as CommonJS, can only import by promise.

/** The library, once it is loaded. */
export const jose = import('jose');

type Jose = Awaited<typeof jose>;
type Keys = ReturnType<Jose['createLocalJWKSet']>;

/** Keys as an issuer publishes them. */
export type KeySet = Parameters<Jose['createLocalJWKSet']>[0];

/** A token whose signature and claims were verified. */
export type Verified = Awaited<ReturnType<Jose['jwtVerify']>>;

/** Finds the key for a token by the token's header. Throws an error of the library when there is none. */
export type KeyFinder = (...token: Parameters<Keys>) => ReturnType<Keys>;

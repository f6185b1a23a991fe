// The library for tokens: it is an ECMAScript module, which this code, built as CommonJS, can only import by promise.

/** The library, once it is loaded. */
export const jose = import('jose');

type Keys = ReturnType<Awaited<typeof jose>['createLocalJWKSet']>;

/** Finds the key for a token by the token's header. Throws an error of the library when there is none. */
export type KeyFinder = (...token: Parameters<Keys>) => ReturnType<Keys>;

// Why a token is not accepted: words for the log; the caller hears that it could not be identified, and no more.

/** A token is not accepted. */
export class TokenRefused extends Error {}

/** The issuer cannot be asked for its keys: whether a token is genuine is not known. */
export class IssuerUnavailable extends Error {}

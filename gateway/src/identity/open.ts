// Puts together what identifies callers: the configured issuer, the embedded one, or none, and then all are the public.
import type { Logger } from '@fmg/shared/telemetry/log';
import { identifyBy, type Identify } from './identify';
import type { SubgraphEndpoint } from '../transport/subgraph-endpoint';
import type { OidcSettings } from './config';
import type { EmbeddedIssuer } from './embedded-issuer';
import { missionScope } from './mission-scope';
import { oidcKeys } from './oidc';
import type { TokenRules } from './tokens';

/** Who vouches for callers. */
export interface Issuers {
  oidc: OidcSettings | undefined;
  /** Used only when no OIDC issuer is configured. */
  embedded?: EmbeddedIssuer | undefined;
}

/** What identifies the callers of a gateway before its subgraphs. */
export function openIdentify(
  { oidc, embedded }: Issuers,
  endpoints: readonly SubgraphEndpoint[],
  log: Logger,
): Identify {
  return identifyBy({
    rules: oidc === undefined ? embedded?.rules : rulesOf(oidc),
    rolesClaim: oidc?.rolesClaim ?? 'roles',
    scopeOf: missionScope(endpoints),
    log,
  });
}

function rulesOf({ issuer, audience, jwksUrl }: OidcSettings): TokenRules {
  return { issuer, audience, keys: oidcKeys({ issuer, jwksUrl }) };
}

// Who may ask a graph that a command starts, and how its gateway proves itself to its subgraphs.
import { resolve } from 'node:path';
import { CommandError } from '@fmg/shared/command/line';
import { openEmbeddedIssuer, type EmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import { openIdentify } from '@fmg/gateway/identity/open';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import type { Logger } from '@fmg/shared/telemetry/log';
import { everywhere, type Config } from '../settings/config';
import type { GraphOptions } from './graph';

/** What `startGraph` needs to know of callers. */
export async function openIdentity(
  config: Config,
  endpoints: readonly SubgraphEndpoint[],
  log: Logger,
): Promise<Pick<GraphOptions, 'identify' | 'issuer' | 'hosts'>> {
  const { oidc } = config.identity;
  if (oidc !== undefined) return { identify: openIdentify({ oidc }, endpoints, log), hosts: [] };
  // To a private network nobody gives tokens: everyone there is the public.
  const issuer = everywhere.includes(config.host) ? undefined : await openIssuer(config);
  return { identify: openIdentify({ oidc, embedded: issuer }, endpoints, log), issuer };
}

/** The issuer of this machine, on its key. Throws IssuerKeyError. */
export function openIssuer(config: Pick<Config, 'dataDir'>): Promise<EmbeddedIssuer> {
  return openEmbeddedIssuer(issuerKeyFile(config));
}

/** Where the key of this machine's issuer lies: beside the data directory. */
export function issuerKeyFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return `${resolve(dataDir)}.issuer.json`;
}

/** The secret that gateway and subgraphs share. Throws CommandError when it is not set. */
export function secretOf({ identity }: Config): string {
  if (identity.gatewaySecret === undefined)
    throw new CommandError(
      'Set GATEWAY_SECRET, or GATEWAY_SECRET_FILE, to the same for the gateway and its subgraphs: they trust each other by it.',
    );
  return identity.gatewaySecret;
}

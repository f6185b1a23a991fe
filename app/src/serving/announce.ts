// What a person reads when the graph is ready: where it answers, and who may ask.
import { resolve } from 'node:path';
import { everywhere, usualDataDir, type Config } from '../settings/config';

/** Tells a person where the graph answers. */
export function announce(url: string, config: Config, ms: number): void {
  const where = config.databaseUrl === undefined ? `PGlite in ${resolve(config.dataDir)}` : 'PostgreSQL';
  console.log(`
  Foreign Missions Graph is ready (${(ms / 1000).toFixed(1)} s), data in ${where}.

    Explore   ${url}/
    GraphQL   ${url}/graphql

  Without a token a caller is the public. ${tokens(config)}
  Listening on ${config.host}${config.identity.oidc === undefined ? ' only' : ''}. Ctrl-C stops.
`);
}

function tokens({ identity, host, dataDir }: Config): string {
  if (identity.oidc !== undefined) return `Tokens come from ${identity.oidc.issuer}.`;
  return everywhere.includes(host)
    ? 'No issuer of tokens is set: everyone is.'
    : `One is made by: ${settingOf(dataDir)}npm run token -- --role DESK_OFFICER`;
}

/** Where the key is that signs tokens, as a shell takes it; nothing where it is unless told. */
function settingOf(dataDir: string): string {
  if (dataDir === usualDataDir) return '';
  const path = resolve(dataDir);
  return `DATA_DIR=${/^[\w./:@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`} `;
}

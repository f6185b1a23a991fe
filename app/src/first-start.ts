// What `npm start` and `npm run start:distributed` do alike: fill what is empty, and say where the graph is.
import { resolve } from 'node:path';
import { systemClock, today } from '@fmg/shared/domain/clock';
import type { Database } from '@fmg/shared/db/open';
import { everywhere, type Config } from './config';
import { defaultSeed, fillGraph, fillReferenceData, isEmpty } from './fill-graph';
import { beginStep } from './progress';

/** Writes the reference data, and invents the world when there is no mission yet. */
export async function fillWhenEmpty(database: Database, config: Config): Promise<void> {
  await fillReferenceData(database);
  if (config.fill === 'none' || !(await isEmpty(database))) return;
  const step = beginStep('Inventing the demonstration data', 'rows');
  await fillGraph(database, { scale: config.fill, seed: defaultSeed, today: today(systemClock) }, step.add);
  step.done();
}

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

function tokens({ identity, host }: Config): string {
  if (identity.oidc !== undefined) return `Tokens come from ${identity.oidc.issuer}.`;
  return everywhere.includes(host)
    ? 'No issuer of tokens is set: everyone is.'
    : 'One is made by: npm run token -- --role DESK_OFFICER';
}

// `npm run gateway -- --supergraph FILE --port N [--subgraph name=url]`: the gateway alone, before subgraphs elsewhere.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { openLog } from '@fmg/shared/telemetry/log';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { answerHere } from './answer';
import { developmentBounds } from './bounds';
import { graphiqlPage } from './explore/graphiql';
import { buildHttpServer } from './http/server';
import { readIdentitySettings, type IdentitySettings } from './identity/config';
import { openIdentify } from './identity/open';
import { buildGateway } from './server';
import { overHttp } from './transport/over-http';
import { healthOfParts } from './transport/part';

const usage = `npm run gateway -- --supergraph FILE [--port N] [--host ADDRESS] [--subgraph name=url]… [--deadline MS]

  --supergraph FILE    the composed supergraph (Federation 2)
  --port N, --host A   where to listen; 4000 on 127.0.0.1 unless told
  --subgraph name=url  where a subgraph is, in place of the URL that the supergraph names
  --deadline MS        how long a request may take; 10000 unless told
  --oidc-issuer URL, --oidc-audience NAME, --oidc-jwks-url URL, --oidc-roles-claim NAME
                       whose tokens are accepted, as OIDC_ISSUER and the like; everyone is the public unless told

  With GATEWAY_SECRET, or GATEWAY_SECRET_FILE, each call carries its viewer, signed, as subgraphs of this graph want it.`;

/** A command line that cannot be understood. */
class UsageError extends Error {}

/** What the command line asks for. */
interface Arguments {
  supergraph: string;
  port: number;
  host: string;
  deadlineMs: number;
  /** URLs by the name of the subgraph. */
  urls: ReadonlyMap<string, string>;
  identity: IdentitySettings;
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      host: { type: 'string', default: '127.0.0.1' },
      deadline: { type: 'string', default: '10000' },
      subgraph: { type: 'string', multiple: true, default: [] },
      'oidc-issuer': { type: 'string' },
      'oidc-audience': { type: 'string' },
      'oidc-jwks-url': { type: 'string' },
      'oidc-roles-claim': { type: 'string' },
    },
  });
  if (values.supergraph === undefined) throw new UsageError(usage);
  const urls = values.subgraph.map((each): [string, string] => {
    const [name, ...url] = each.split('=');
    if (name === undefined || !URL.canParse(url.join('=')))
      throw new UsageError(`--subgraph ${each}: write name=http://host:port/path`);
    return [name, url.join('=')];
  });
  const { host, supergraph } = values;
  return {
    supergraph,
    host,
    port: wholeNumber('--port', values.port),
    deadlineMs: wholeNumber('--deadline', values.deadline),
    urls: new Map(urls),
    identity: identityOf({
      OIDC_ISSUER: values['oidc-issuer'],
      OIDC_AUDIENCE: values['oidc-audience'],
      OIDC_JWKS_URL: values['oidc-jwks-url'],
      OIDC_ROLES_CLAIM: values['oidc-roles-claim'],
    }),
  };
}

function identityOf(options: Readonly<Record<string, string | undefined>>): IdentitySettings {
  const { settings, problems } = readIdentitySettings(undefined, options);
  if (problems.length > 0)
    throw new UsageError(problems.map(({ variable, message }) => `${variable}: ${message}`).join('\n'));
  if (settings.isProduction && settings.oidc === undefined)
    throw new UsageError('With NODE_ENV=production the gateway needs --oidc-issuer and --oidc-audience.');
  return settings;
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new UsageError(`${name} is "${text}": it must be a whole number`);
  return number;
}

async function main(): Promise<void> {
  const { supergraph: path, port, host, deadlineMs, urls, identity } = readArguments();
  const sdl = readFileSync(path, 'utf8');
  const supergraph = Supergraph.build(sdl);
  const named = [...supergraph.subgraphsMetadata()];
  const unknown = [...urls.keys()].filter((name) => !named.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new UsageError(
      `--subgraph ${unknown.join(', ')}: the supergraph has ${named.map((each) => each.name).join(', ')}`,
    );
  const log = openLog('warn');
  const { oidc, gatewaySecret: secret } = identity;
  const parts = named.map(({ name, url }) => overHttp(name, urls.get(name) ?? url, { secret }));
  const server = buildGateway({ supergraph: sdl, parts, log, deadlineMs });
  await server.start();
  const http = buildHttpServer({
    answer: answerHere({ server, safelist: undefined, log }),
    log,
    identify: openIdentify({ oidc }, parts, log),
    bounds: developmentBounds,
    health: () => healthOfParts(parts),
    pages: { '/graphiql': async (nonce) => graphiqlPage({ endpoint: '/graphql', nonce, examples: [] }) },
    apiSchema: printSchema(lexicographicSortSchema(supergraph.apiSchema().toGraphQLJSSchema())),
    hosts: [],
  });
  http.listen(port, host, () => {
    const address = http.address() as AddressInfo; // a TCP server that listens has such an address
    console.log(`The gateway answers at http://${host}:${address.port}/graphql`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void http.close(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exit(1);
});

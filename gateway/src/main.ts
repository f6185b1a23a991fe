// `npm run gateway`: the gateway alone, before subgraphs elsewhere.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import {
  CommandError,
  mostPort,
  UsageError,
  wholeNumber,
  type CommandLine,
  type CommandSpec,
} from '@fmg/shared/command/line';
import { messageOfPortInUse, runProgram } from '@fmg/shared/command/run';
import { stopSignal } from '@fmg/shared/command/stop-signal';
import { asMessage } from '@fmg/shared/printable';
import { drain, isDraining } from '@fmg/shared/server/drain';
import { openLog } from '@fmg/shared/telemetry/log';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { handleHere } from './operations/handle-here';
import { developmentBounds } from './bounds';
import { graphiqlPage } from './explore/graphiql';
import { healthOf, notReady, healthOfSubgraphs } from './transport/health';
import { readOrigins, type Origins } from './http/origin';
import { buildHttpServer } from './http/server';
import { readIdentitySettings, type IdentitySettings } from './identity/config';
import { openIdentify } from './identity/open';
import { plannerBy } from './planner/planner';
import { startPlanner } from './planner/planner-thread';
import { buildGateway } from './server';
import { overHttp } from './transport/over-http';

const spec = {
  call: 'npm run gateway',
  does: 'Runs the gateway alone, before the subgraphs of any supergraph of Federation 2.',
  flags: {
    supergraph: {
      type: 'string',
      value: 'FILE',
      required: true,
      says: 'the file of the composed supergraph',
    },
    port: { type: 'string', value: 'N', default: '4000', says: 'where to listen' },
    host: { type: 'string', value: 'ADDRESS', default: '127.0.0.1', says: 'where to listen' },
    subgraph: {
      type: 'string',
      value: 'NAME=URL',
      multiple: true,
      says: 'where a subgraph is, in place of the URL that the supergraph names',
    },
    'cors-origin': {
      type: 'string',
      value: 'ORIGIN',
      multiple: true,
      says: 'which pages of another origin may ask, e.g. https://app.example',
    },
    deadline: { type: 'string', value: 'MS', default: '10000', says: 'how long a request may take' },
    drain: {
      type: 'string',
      value: 'MS',
      default: '5000',
      says: 'how long it serves on after SIGTERM, so that balancers notice',
    },
    'owned-field': {
      type: 'string',
      value: 'NAME',
      says: 'a field that is never null and that the owner of an entity alone resolves, if all entities have one (recordedAt in this graph); by it "there is no such thing" is an honest null',
    },
    'oidc-issuer': {
      type: 'string',
      value: 'URL',
      says: 'whose tokens are accepted; everyone is the public without',
    },
    'oidc-audience': { type: 'string', value: 'NAME', says: 'what the issuer calls the graph' },
    'oidc-jwks-url': { type: 'string', value: 'URL', says: 'where its keys are' },
    'oidc-roles-claim': { type: 'string', value: 'NAME', says: 'the claim with the roles' },
  },
  notes:
    'With GATEWAY_SECRET, or GATEWAY_SECRET_FILE, each call carries its viewer, signed, as subgraphs of this graph want it.',
} as const satisfies CommandSpec;

/** What the command line asks for. */
interface Arguments {
  supergraph: string;
  port: number;
  host: string;
  deadlineMs: number;
  drainMs: number;
  /** URLs by the name of the subgraph. */
  urls: ReadonlyMap<string, string>;
  ownedField: string | undefined;
  identity: IdentitySettings;
  origins: Origins;
}

function readArguments({ values }: CommandLine<typeof spec>): Arguments {
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
    port: wholeNumber('port', values.port, 0, mostPort),
    deadlineMs: wholeNumber('deadline', values.deadline),
    drainMs: wholeNumber('drain', values.drain),
    urls: new Map(urls),
    ownedField: values['owned-field'],
    origins: originsOf(values['cors-origin']),
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

function originsOf(named: readonly string[]): Origins {
  const read = readOrigins(named.join(','));
  if ('problem' in read) throw new UsageError(`--cors-origin ${read.problem}`);
  return read.origins;
}

/** Reads a composed supergraph. Throws CommandError when the file is none. */
function readSupergraph(path: string): { sdl: string; supergraph: Supergraph } {
  try {
    const sdl = readFileSync(path, 'utf8');
    return { sdl, supergraph: Supergraph.build(sdl) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `The supergraph of --supergraph ${path} cannot be used: ${asMessage(why)}\nName a file that a composition of Federation 2 has written, such as schema/supergraph.graphql.`,
      { cause: error },
    );
  }
}

async function main(line: CommandLine<typeof spec>): Promise<void> {
  const {
    supergraph: path,
    port,
    host,
    deadlineMs,
    drainMs,
    urls,
    ownedField,
    identity,
    origins,
  } = readArguments(line);
  const { sdl, supergraph } = readSupergraph(path);
  const named = [...supergraph.subgraphsMetadata()];
  const unknown = [...urls.keys()].filter((name) => !named.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new UsageError(
      `--subgraph ${unknown.join(', ')}: the supergraph has ${named.map((each) => each.name).join(', ')}`,
    );
  const log = openLog('warn');
  const { oidc, gatewaySecret: secret } = identity;
  // Subgraphs that share the secret are those of this graph, which give keys back as they came.
  const options = { secret, repeatsKeys: secret !== undefined };
  const endpoints = named.map(({ name, url }) => overHttp(name, urls.get(name) ?? url, options));
  const planner = startPlanner(sdl, log);
  const server = buildGateway({
    supergraph: sdl,
    endpoints,
    log,
    deadlineMs,
    ownedField,
    planner: plannerBy(planner.ask),
  });
  await Promise.all([server.start(), planner.ready]);
  const http = buildHttpServer({
    handle: handleHere({ server, safelist: undefined, log }),
    log,
    identify: openIdentify({ oidc }, endpoints, log),
    bounds: developmentBounds,
    health: async () =>
      isDraining(http)
        ? notReady(
            named.map(({ name }) => name),
            'The graph is stopping.',
          )
        : healthOf(await healthOfSubgraphs(endpoints)),
    pages: { '/graphiql': async (nonce) => graphiqlPage({ endpoint: '/graphql', nonce, examples: [] }) },
    apiSchema: printSchema(lexicographicSortSchema(supergraph.apiSchema().toGraphQLJSSchema())),
    hosts: [],
    origins,
  });
  // Before anybody can ask: whoever is told to stop from then on stops in order.
  const stopping = stopSignal();
  await new Promise<void>((listening, failed) => {
    http.once('error', failed);
    http.listen(port, host, listening);
  });
  const address = http.address() as AddressInfo; // a TCP server that listens has such an address
  console.log(`The gateway answers at http://${host}:${address.port}/graphql`);
  await drain(http, (await stopping) === 'TERMINAL' ? 0 : drainMs);
  await server.stop();
  await Promise.all([planner.close(), ...endpoints.map((endpoint) => endpoint.close())]);
}

function messageOfKnown(error: unknown): string | undefined {
  const portInUse = messageOfPortInUse(error);
  return portInUse && `${portInUse}, or choose another with --port.`;
}

runProgram(spec, main, { known: messageOfKnown });

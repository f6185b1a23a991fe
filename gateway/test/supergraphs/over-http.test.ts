// The gateway as it is started by `npm run gateway`, before subgraphs that are servers of Apollo's, once for each supergraph.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { sampleOf } from '@fmg/shared/testing/sample';
import { silentLog } from '@fmg/shared/telemetry/log';
import { parse } from 'graphql';
import type { Answer } from './answer';
import { differenceOf } from './differences';
import { fixtures } from './fixtures';
import { openReference } from './reference';
import { composeFixture, type Composed } from './subgraphs';

/** One operation for each supergraph, over all of its subgraphs. */
const operations: Readonly<Record<string, string>> = {
  shop: '{ products { badge shippingEstimate shelf reviews { text } } }',
  media: '{ topRated { __typename title loans ... on Film { cut } } }',
  names: '{ objects { constructor toString hint _proof representations } nodes }',
  social: '{ posts { preview author { friends(first: 1) { karma } } } }',
  bank: '{ some { id grade balance } fails }',
  travel: '{ flights { day forecast from { name hotels } passengers { id tier } } }',
  office:
    'mutation { setTitle(id: "t2", title: "New") { summary cost } assign(task: "t2", person: "n2") { task { summary } } }',
  catalog: '{ items { id mood ... on Book { area tagged } ... on Song { plays } } spotlight { __typename } }',
  depot: '{ rows(count: 5) { label note sum } }',
  keys: '{ things { uuid home { door kind { notes title } } sort { rank title } } }',
};

const folder = mkdtempSync(join(tmpdir(), 'fmg-supergraphs-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function startSubgraphs({ schemas, fixture }: Composed) {
  const store = fixture.openStore?.() ?? {};
  const servers = [...schemas].map(([name, schema]) => ({
    name,
    server: new ApolloServer({ schema, logger: silentLog, stopOnTerminationSignals: false }),
  }));
  const started = servers.map(async ({ name, server }) => {
    const { url } = await startStandaloneServer(server, { listen: { port: 0 }, context: async () => store });
    return `${name}=${url}`;
  });
  return {
    urls: await Promise.all(started),
    stop: async () => void (await Promise.all(servers.map(({ server }) => server.stop()))),
  };
}

function startGateway({ fixture: { name }, sdl }: Composed, urls: readonly string[]): ChildProcess {
  const file = join(folder, `${name}.graphql`);
  writeFileSync(file, sdl);
  const main = resolve(__dirname, '../../dist/main.js');
  const named = urls.flatMap((url) => ['--subgraph', url]);
  return spawn(process.execPath, [main, '--supergraph', file, '--port', '0', ...named]);
}

function addressOf(gateway: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    gateway.stdout?.on('data', (text: Buffer) => ready(/http:\S+\/graphql/.exec(text.toString())?.[0] ?? ''));
    gateway.stderr?.on('data', (text: Buffer) => failed(new Error(text.toString())));
    gateway.once('exit', (code) => failed(new Error(`the gateway ended with ${code}`)));
  });
}

async function ask(url: string, query: string): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as Answer;
}

test.each(sampleOf(fixtures, 4, 'supergraphs over HTTP').map((fixture) => [fixture.name, fixture] as const))(
  'the supergraph %s over HTTP',
  async (name, fixture) => {
    const composed = composeFixture(fixture);
    const query = operations[name] ?? '';
    const right = await openReference(fixture, composed.api)(parse(query), {});
    const subgraphs = await startSubgraphs(composed);
    const gateway = startGateway(composed, subgraphs.urls);
    try {
      const answer = await ask(await addressOf(gateway), query);
      expect({ ...differenceOf(answer, { document: parse(query), sent: query, right }), answer }).toEqual({
        answer,
      });
    } finally {
      gateway.kill('SIGTERM');
      await subgraphs.stop();
    }
  },
  60_000,
);

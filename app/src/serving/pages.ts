// The pages of the graph, with what they show of it: health, sizes, examples.
import type { Example } from '@fmg/gateway/explore/examples';
import { explorePage } from '@fmg/gateway/explore/explore';
import { graphiqlPage } from '@fmg/gateway/explore/graphiql';
import type { HttpOptions } from '@fmg/gateway/http/server';
import type { HandleRequest } from '@fmg/gateway/request/plain-request';
import type { GraphHealth } from '@fmg/gateway/transport/health';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { subgraphTitles } from '../subgraphs/subgraphs';

/** What the pages are made of. */
export interface PageContent {
  /** Whether visitors may ask as whomever they choose. */
  givesTokens: boolean;
  /** Whether Apollo Sandbox may ask. */
  offersSandbox: boolean;
  examples: readonly Example[];
  health(): Promise<GraphHealth>;
  /** Answers what the page asks the graph itself. */
  handle: HandleRequest;
}

/** What everyone may count. */
const counts = `{
  missions(first: 0) { totalCount } countries(first: 0) { totalCount } events(first: 0) { totalCount }
  exchangeProgrammes(first: 0) { totalCount } agreements(first: 0) { totalCount } leaderVisits(first: 0) { totalCount }
}`;

/** The pages by their paths, as the HTTP server wants them. */
export function pagesOf({
  examples,
  health,
  handle,
  givesTokens,
  offersSandbox,
}: PageContent): HttpOptions['pages'] {
  return {
    '/': async (nonce) => {
      const [{ subgraphs }, numbers] = await Promise.all([health(), askCounts(handle)]);
      return explorePage({
        title: 'Foreign Missions Graph',
        endpoint: '/graphql',
        nonce,
        examples,
        subgraphs: subgraphs.map((subgraph) => ({
          ...subgraphTitles[subgraph.name as keyof typeof subgraphTitles],
          ...subgraph,
        })), // health names our own subgraphs
        counts: Object.entries(numbers).map(([name, value]) => ({
          name,
          label: labels[name] ?? name,
          value,
        })),
        countsQuery: counts,
        givesTokens,
        offersSandbox,
      });
    },
    '/graphiql': async (nonce, url) =>
      graphiqlPage({ endpoint: '/graphql', nonce, examples, givesTokens, ...initialOf(url) }),
  };
}

const labels: Readonly<Record<string, string>> = {
  missions: 'Missions',
  countries: 'Countries',
  events: 'Events',
  exchangeProgrammes: 'Exchange programmes',
  agreements: 'Agreements',
  leaderVisits: 'Visits of leaders',
};

function initialOf(url: URL): { initial?: string } {
  const operation = url.searchParams.get('operation');
  return operation === null ? {} : { initial: operation };
}

async function askCounts(handle: HandleRequest): Promise<Record<string, number | null>> {
  const headers = { 'content-type': 'application/json' };
  const { body } = await handle(
    { method: 'POST', headers, search: '', text: JSON.stringify({ query: counts }) },
    { requestId: 'explore-page', viewer: publicViewer },
  );
  const { data } = JSON.parse(Buffer.from(body).toString('utf8')) as { data?: object | null }; // an answer of the graph
  return Object.fromEntries(Object.entries(data ?? {}).map(([name, list]) => [name, totalOf(list)]));
}

function totalOf(list: unknown): number | null {
  return typeof list === 'object' &&
    list !== null &&
    'totalCount' in list &&
    typeof list.totalCount === 'number'
    ? list.totalCount
    : null;
}

// The start page of the graph: what it is, whether its subgraphs are healthy, and questions to begin with.
import type { Example } from './examples';
import { readPage, type PageView } from './page';
import { roleTitles } from './roles';

/** One part of the graph as the page shows it. */
export interface ExploreSubgraph {
  /** The name /health/ready uses. */
  name: string;
  title: string;
  describes: string;
  healthy: boolean;
  /** Why it is not healthy, in words for an operator. */
  detail?: string;
}

/** Everything the start page shows; all of it is treated as text. */
export interface ExploreModel {
  title: string;
  /** Path of the GraphQL endpoint on this origin. */
  endpoint: string;
  subgraphs: readonly ExploreSubgraph[];
  /** Sizes of the graph; null where the number could not be had. */
  counts: readonly { name: string; label: string; value: number | null }[];
  /** Asks for the sizes by their names, so that the page can show what a role sees of them. */
  countsQuery?: string;
  examples: readonly Example[];
  /** A sentence for every visitor, such as what data is loaded. */
  notice?: string;
  /** Whether a visitor may ask as whomever they choose. */
  givesTokens?: boolean;
  /** Whether Apollo Sandbox, a page of another origin, may ask the graph. */
  offersSandbox?: boolean;
  /** Nonce of the response's Content-Security-Policy. */
  nonce: string;
}

/** The page of Apollo that runs in the user's browser and asks the graph from there, where its origin is among those that may. */
export const sandboxOrigin = 'https://studio.apollographql.com';

const sandboxUrl = `${sandboxOrigin}/sandbox/explorer`;

/** What the page says about health, when it is made and at every refresh. */
const healthWords = {
  healthy: 'Healthy',
  down: 'Not available',
  unknown: 'Not known',
  allHealthy: 'All {total} parts are healthy.',
  someHealthy: '{healthy} of {total} parts are healthy. What the rest would answer is null, with an error.',
  noAnswer: 'The gateway does not answer at the moment.',
} as const;

/** What `explore.html` shows. */
interface ExploreView extends PageView {
  endpoint: string;
  notice: string | undefined;
  givesTokens: boolean;
  offersSandbox: boolean;
  sandboxUrl: string;
  hasCounts: boolean;
  /** The sizes in words; null for what is not known. */
  counts: readonly { name: string; label: string; number: string | null }[];
  /** Words about health for the script, as JSON. */
  words: string;
  summary: string;
  subgraphs: readonly {
    name: string;
    title: string;
    describes: string;
    state: 'healthy' | 'down';
    word: string;
    detail: string | undefined;
  }[];
  hasExamples: boolean;
  examples: readonly (Pick<Example, 'name' | 'title' | 'describes' | 'operation'> & {
    nameInUrl: string;
    /** Whose question it is. */
    asker: string;
  })[];
}

/** The page as its files have it. */
export const exploreFiles = readPage<ExploreView>('explore');

/** The complete HTML of `/`. Send it with `contentSecurityPolicy(model.nonce)`. */
export function explorePage(model: ExploreModel): string {
  const { title, endpoint, nonce, notice, givesTokens = false, offersSandbox = false } = model;
  const { countsQuery, examples, subgraphs } = model;
  // What is not loaded is no size of the graph: it would read as a fault.
  const counts = model.counts.filter(({ value }) => value !== 0);
  return exploreFiles.render({
    title,
    endpoint,
    nonce,
    notice,
    givesTokens,
    offersSandbox,
    sandboxUrl,
    hasCounts: counts.length > 0,
    counts: counts.map(({ name, label, value }) => ({
      name,
      label,
      number: value === null ? null : value.toLocaleString('en'),
    })),
    words: JSON.stringify(healthWords),
    summary: healthSummary(subgraphs),
    subgraphs: subgraphs.map(({ name, title: named, describes, healthy, detail }) => ({
      name,
      title: named,
      describes,
      state: healthy ? 'healthy' : 'down',
      word: healthWords[healthy ? 'healthy' : 'down'],
      detail: healthy ? undefined : detail,
    })),
    hasExamples: examples.length > 0,
    examples: examples.map(({ name, title: shown, describes, operation, role }) => ({
      name,
      title: shown,
      describes,
      operation,
      nameInUrl: encodeURIComponent(name),
      asker: roleTitles[role],
    })),
    model: {
      endpoint,
      examples: examples.map(({ name, operation, variables }) => ({ name, operation, variables })),
      countsQuery,
    },
  });
}

function healthSummary(subgraphs: readonly ExploreSubgraph[]): string {
  const healthy = subgraphs.filter((subgraph) => subgraph.healthy).length;
  const sentence = healthy === subgraphs.length ? healthWords.allHealthy : healthWords.someHealthy;
  return sentence.replace('{healthy}', String(healthy)).replace('{total}', String(subgraphs.length));
}

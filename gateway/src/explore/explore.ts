// The start page of the graph: what it is, whether its parts are healthy, and questions to begin with.
import type { Example } from './examples';
import { exploreScript, healthWords } from './explore-script';
import { html, jsonForScript, rawHtml } from './html';
import type { Html } from './html';
import { iconLink } from './icon';
import { roleSwitch, roleTitles } from './role-switch';
import { exploreStyle } from './styles';

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

/** The complete HTML of `/`. Send it with `contentSecurityPolicy(model.nonce)`. */
export function explorePage(model: ExploreModel): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${model.title}</title>
        <meta
          name="description"
          content="One GraphQL graph over everything that concerns foreign missions in a host country."
        />
        ${iconLink}
        <style nonce="${model.nonce}">
          ${rawHtml(exploreStyle)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        ${masthead(model)}
        <main id="content" class="wide" tabindex="-1">
          ${model.notice !== undefined && html`<p class="notice" role="note">${model.notice}</p>`}
          ${model.givesTokens === true && roleSwitch()} ${countList(model.counts)}
          ${healthSection(model.subgraphs)} ${exampleSection(model)} ${dataSection()}
        </main>
        ${footer()}
        <script type="application/json" id="explore-model">
          ${scriptModel(model)}
        </script>
        <script nonce="${model.nonce}">
          ${rawHtml(exploreScript)};
        </script>
      </body>
    </html> `;
  return page.markup;
}

function masthead({ title, endpoint, offersSandbox = false }: ExploreModel): Html {
  return html`<header class="band">
    <div class="wide">
      <div>
        <h1>${title}</h1>
        <p>
          One GraphQL graph over everything that concerns foreign missions in a host country: who is
          accredited, what they may claim, where they are and how safe they are, and what happens between the
          two States.
        </p>
        <p>Ask for what you need in one query. The graph finds out which of its parts know the answer.</p>
        <p class="actions">
          <a class="button main" href="/graphiql">Open GraphiQL</a>
          ${offersSandbox && sandboxLink()}
          <a class="button" href="/schema.graphql" download>Download the schema</a>
        </p>
        <p class="endpoint">Endpoint: <code data-endpoint>${endpoint}</code></p>
      </div>
      ${illustration()}
    </div>
  </header>`;
}

function illustration(): Html {
  const remark = (text: string): Html => html`<span class="remark"># ${text}</span>`;
  return html`<figure>
    <figcaption>One question, answered by four parts</figcaption>
    <pre tabindex="0"><code>query ($id: ID!) {
  mission(id: $id) {
    name                       ${remark('missions')}
    vehicles { totalCount }    ${remark('privileges')}
    facilities { totalCount }  ${remark('facilities')}
    disputes { totalCount }    ${remark('events')}
  }
}</code></pre>
  </figure>`;
}

function countList(counts: ExploreModel['counts']): Html | false {
  // What is not loaded is no size of the graph: it would read as a fault.
  const shown = counts.filter(({ value }) => value !== 0);
  if (shown.length === 0) return false;
  return html`<dl class="counts" aria-label="Size of the graph">
    ${shown.map(
      ({ name, label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd data-count="${name}">${countText(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

function countText(value: number | null): Html {
  if (value !== null) return html`${value.toLocaleString('en')}`;
  return html`<span aria-hidden="true">–</span><span class="hidden-text">not known</span>`;
}

function healthSection(subgraphs: readonly ExploreSubgraph[]): Html {
  return html`<section aria-labelledby="parts">
    <h2 id="parts">The parts of the graph</h2>
    <div class="summary">
      <span role="status" data-summary>${healthSummary(subgraphs)}</span><span data-checked></span>
    </div>
    <ul class="parts">
      ${subgraphs.map(subgraphCard)}
    </ul>
  </section>`;
}

function healthSummary(subgraphs: readonly ExploreSubgraph[]): string {
  const healthy = subgraphs.filter((subgraph) => subgraph.healthy).length;
  const sentence = healthy === subgraphs.length ? healthWords.allHealthy : healthWords.someHealthy;
  return sentence.replace('{healthy}', String(healthy)).replace('{total}', String(subgraphs.length));
}

function subgraphCard({ name, title, describes, healthy, detail }: ExploreSubgraph): Html {
  const state = healthy ? 'healthy' : 'down';
  const shownDetail = healthy ? undefined : detail;
  return html`<li class="card" data-subgraph="${name}" data-state="${state}">
    <h3>${title}</h3>
    <div class="state">${stateSymbol}<span data-word>${healthWords[state]}</span></div>
    <p>${describes}</p>
    <p class="detail" data-detail${rawHtml(shownDetail === undefined ? ' hidden' : '')}>${shownDetail}</p>
  </li>`;
}

/** Three shapes, of which the card's state shows one: colour alone does not carry the meaning. */
const stateSymbol = html`<svg
  viewBox="0 0 16 16"
  fill="none"
  stroke="currentColor"
  stroke-width="1.6"
  stroke-linecap="round"
  aria-hidden="true"
>
  <circle cx="8" cy="8" r="7" />
  <path class="when-healthy" d="M4.8 8.3l2.2 2.2 4.3-4.7" />
  <path class="when-down" d="M5.5 5.5l5 5m0-5l-5 5" />
  <path class="when-unknown" d="M5 8h6" />
</svg>`;

function exampleSection({ examples, offersSandbox = false }: ExploreModel): Html {
  return html`<section aria-labelledby="examples">
    <h2 id="examples">Questions to begin with</h2>
    <p class="soft">
      Each opens in GraphiQL with its variables filled in; nothing runs until you press the run button.
    </p>
    ${
      examples.length === 0
        ? html`<p>No examples are installed. Write your own operation in GraphiQL.</p>`
        : html`<ul class="examples">
            ${examples.map((each) => exampleCard(each, offersSandbox))}
          </ul>`
    }
  </section>`;
}

function exampleCard(example: Example, offersSandbox: boolean): Html {
  const { name, title, describes, operation, role } = example;
  return html`<li class="card">
    <h3>${title}</h3>
    ${describes !== '' && html`<p>${describes}</p>`}
    <p class="asker">Asked by: ${roleTitles[role]}</p>
    <details>
      <summary>Show the operation<span class="hidden-text"> of ${title}</span></summary>
      <pre tabindex="0"><code>${operation}</code></pre>
    </details>
    <div class="actions">
      <a href="/graphiql?operation=${encodeURIComponent(name)}"
        >Open in GraphiQL<span class="hidden-text">: ${title}</span></a
      >
      ${offersSandbox && sandboxLink(example)}
    </div>
  </li>`;
}

/** The page itself asks nothing there: whoever follows the link goes. Hidden until the script has added the endpoint. */
function sandboxLink(example?: Example): Html {
  const label = example === undefined ? 'Open Apollo Sandbox' : 'Apollo Sandbox';
  const subject = example === undefined ? '' : `: ${example.title}`;
  return html`<a
    class="${example === undefined && 'button'}"
    hidden
    data-sandbox="${example?.name}"
    href="${sandboxUrl}"
    target="_blank"
    rel="noopener noreferrer"
    >${label}<span class="hidden-text">${subject} (new tab)</span></a
  >`;
}

function dataSection(): Html {
  return html`<section aria-labelledby="data">
    <h2 id="data">Where the data comes from</h2>
    <p class="soft">
      What was taken from published sources carries its source, the day it was retrieved and its licence. The
      people of the demonstration data, with their cases, cards and incidents, are synthetic. Synthetic people
      are marked as such, wherever they appear.
    </p>
  </section>`;
}

function footer(): Html {
  return html`<footer>
    <nav class="wide" aria-label="More about the graph">
      <ul>
        <li><a href="/graphiql?docs">Documentation of every type and field</a></li>
        <li><a href="/schema.graphql" download>Schema (SDL)</a></li>
        <li><a href="/health/ready">Health of every part (JSON)</a></li>
      </ul>
    </nav>
  </footer>`;
}

function scriptModel({ endpoint, examples, countsQuery }: ExploreModel): Html {
  const shown = examples.map(({ name, operation, variables }) => ({ name, operation, variables }));
  return jsonForScript({ endpoint, examples: shown, countsQuery });
}

// The GraphiQL page: the query editor served from our own dependencies, with the examples at hand.
import type { Example } from './examples';
import { graphiqlScript } from './graphiql-script';
import { html, jsonForScript, rawHtml } from './html';
import type { Html } from './html';
import { iconLink } from './icon';
import { roleSwitch } from './role-switch';
import { graphiqlStyle } from './styles';

/** What the GraphiQL page needs to know. */
export interface GraphiqlOptions {
  /** Path of the GraphQL endpoint on this origin. */
  endpoint: string;
  /** Nonce of the response's Content-Security-Policy. */
  nonce: string;
  examples: readonly Example[];
  /** Name of the example to open; an unknown name opens none. */
  initial?: string;
  /** Whether a visitor may ask as whomever they choose. */
  givesTokens?: boolean;
}

/**
 * The complete HTML of `/graphiql`. Send it with `contentSecurityPolicy(options.nonce)`.
 *
 * The page's own address may carry `query` with `variables` and `operationName`, which win over the example,
 * `operation` with the name of an example, and `docs` to open the documentation.
 */
export function graphiqlPage(options: GraphiqlOptions): string {
  const { endpoint, nonce, examples, initial, givesTokens = false } = options;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>GraphiQL – foreign missions graph</title>
        ${iconLink}
        <link rel="stylesheet" href="/assets/graphiql.css" />
        <style nonce="${nonce}">
          ${rawHtml(graphiqlStyle)}
        </style>
      </head>
      <body>
        <header class="bar">
          <h1><a href="/">Foreign missions graph</a></h1>
          ${givesTokens && roleSwitch()} ${examples.length > 0 && picker(examples, initial)}
        </header>
        <main id="graphiql"><p class="message">GraphiQL is starting. It needs JavaScript.</p></main>
        <script type="application/json" id="graphiql-model">
          ${jsonForScript({ endpoint, initial, examples: shown(examples) })}
        </script>
        <script nonce="${nonce}" src="/assets/react.js"></script>
        <script nonce="${nonce}" src="/assets/react-dom.js"></script>
        <script nonce="${nonce}" src="/assets/graphiql.js"></script>
        <script nonce="${nonce}">
          ${rawHtml(graphiqlScript)};
        </script>
      </body>
    </html> `;
  return page.markup;
}

/** A form that works as a plain link without script; a button opens the choice, so arrow keys only choose. */
function picker(examples: readonly Example[], initial: string | undefined): Html {
  return html`<form id="picker" action="/graphiql">
    <label for="operation">Example</label>
    <select id="operation" name="operation" required>
      <option value="">Choose a question</option>
      ${examples.map(
        ({ name, title }) =>
          html`<option value="${name}" ${rawHtml(name === initial ? ' selected' : '')}>${title}</option>`,
      )}
    </select>
    <button class="button">Open</button>
  </form>`;
}

function shown(examples: readonly Example[]): Omit<Example, 'title' | 'describes'>[] {
  return examples.map(({ name, operation, variables, role }) => ({ name, operation, variables, role }));
}

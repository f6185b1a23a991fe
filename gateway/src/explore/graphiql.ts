// The GraphiQL page: the query editor served from our own dependencies, with the examples at hand.
import type { Example } from './examples';
import { readPage, type PageView } from './page';

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

/** What `graphiql.html` shows. */
interface GraphiqlView extends PageView {
  givesTokens: boolean;
  hasExamples: boolean;
  examples: readonly { name: string; title: string; isOpen: boolean }[];
}

/** The page as its files have it. */
export const graphiqlFiles = readPage<GraphiqlView>('graphiql');

/**
 * The complete HTML of `/graphiql`. Send it with `contentSecurityPolicy(options.nonce)`.
 *
 * The page's own address may carry `query` with `variables` and `operationName`, which win over the example,
 * `operation` with the name of an example, and `docs` to open the documentation.
 */
export function graphiqlPage(options: GraphiqlOptions): string {
  const { endpoint, nonce, examples, initial, givesTokens = false } = options;
  return graphiqlFiles.render({
    title: 'GraphiQL – foreign missions graph',
    nonce,
    givesTokens,
    hasExamples: examples.length > 0,
    examples: examples.map(({ name, title }) => ({ name, title, isOpen: name === initial })),
    model: {
      endpoint,
      initial,
      examples: examples.map(({ name, operation, variables, role }) => ({
        name,
        operation,
        variables,
        role,
      })),
    },
  });
}

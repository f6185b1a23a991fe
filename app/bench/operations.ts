// What is asked: four operations, each with fifty sets of variables, so that no server can answer from one memory.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OperationName } from './config';

/** The repository, seen from where this file is built: `app/dist/bench`. */
export const repository = resolve(__dirname, '../../..');

/** How many sets of variables each operation has. */
const VARIANTS = 50;

/** The most rows that an operation asks for behind its cursor. */
const LONGEST = 200;

/** One operation and the variables it is asked with. */
export interface Operation {
  name: OperationName;
  title: string;
  query: string;
  variables: readonly Record<string, unknown>[];
}

const documents: Readonly<Record<OperationName, { title: string; file: string }>> = {
  mission: {
    title: 'One mission by its id: ten fields, one subgraph',
    file: 'app/bench/operations/mission.graphql',
  },
  overview: {
    title: 'Everything about one mission: all four subgraphs',
    file: 'schema/operations/mission-overview.graphql',
  },
  register: {
    title: 'A page of 25 missions with nine contributions of the other subgraphs',
    file: 'app/bench/operations/register.graphql',
  },
  page: {
    title: 'A page of 200 missions with two contributions',
    file: 'app/bench/operations/page.graphql',
  },
};

/** Asks an operation of a graph that runs, and gives its `data`. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Reads the documents, and asks a graph for ids and cursors that spread over all of its missions. */
export async function loadOperations(names: readonly OperationName[], ask: Ask): Promise<Operation[]> {
  const edges = await crawl(ask);
  const ids = spread(edges, VARIANTS).map(({ node }) => ({ id: node.id }));
  const cursors = spread(edges.slice(0, -LONGEST), VARIANTS).map(({ cursor }) => ({ after: cursor }));
  return names.map((name) => {
    const { title, file } = documents[name];
    const query = readFileSync(resolve(repository, file), 'utf8');
    return { name, title, query, variables: query.includes('$after') ? cursors : ids };
  });
}

interface Edge {
  cursor: string;
  node: { id: string };
}

interface MissionsPage {
  missions: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const edgesQuery = `query BenchIds($after: String) {
  missions(where: { status: { eq: ACTIVE } }, orderBy: [{ field: NAME, direction: ASC }], first: 200, after: $after) {
    edges { cursor node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function crawl(ask: Ask): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (let after: string | null = null; ;) {
    const { missions } = (await ask(edgesQuery, { after })) as MissionsPage; // the shape of the query above
    edges.push(...missions.edges);
    if (!missions.pageInfo.hasNextPage) return edges;
    after = missions.pageInfo.endCursor;
  }
}

/** As many elements as wanted, evenly spread over a list. */
export function spread<Element>(list: readonly Element[], wanted: number): Element[] {
  const step = list.length / wanted;
  const indexes = Array.from({ length: Math.min(wanted, list.length) }, (_, place) =>
    step <= 1 ? place : Math.floor(place * step),
  );
  return list.filter((_, index) => indexes.includes(index));
}

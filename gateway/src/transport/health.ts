// Whether the graph and its subgraphs are ready, as a balancer and a person want to know it.
import type { SubgraphEndpoint } from './subgraph-endpoint';

/** A subgraph, as health reports it. */
export interface SubgraphHealth {
  name: string;
  healthy: boolean;
  detail?: string;
}

/**
 * Ready: everything answers. Degraded: some subgraph does not, or something is wrong with it, and the others answer; send requests on.
 * Not ready: nothing answers, or it starts or stops; send requests elsewhere.
 */
export type Readiness = 'ready' | 'degraded' | 'not ready';

/** The health of the graph. */
export interface GraphHealth {
  status: Readiness;
  /** Why the graph as a whole is not ready. */
  detail?: string;
  subgraphs: readonly SubgraphHealth[];
  /** What an operator should know, and no request suffers from. */
  notes?: readonly string[];
}

/** The health of a graph whose subgraphs are in this health. */
export function healthOf(subgraphs: readonly SubgraphHealth[], notes: readonly string[] = []): GraphHealth {
  const status = subgraphs.every(({ healthy }) => !healthy)
    ? 'not ready'
    : subgraphs.every(({ healthy, detail }) => healthy && detail === undefined)
      ? 'ready'
      : 'degraded';
  return { status, subgraphs, ...(notes.length > 0 && { notes }) };
}

/** The health of a graph that as a whole does not answer now. */
export function notReady(names: readonly string[], detail: string): GraphHealth {
  return {
    status: 'not ready',
    detail,
    subgraphs: names.map((name) => ({ name, healthy: false, detail })),
  };
}

/** What several say of the same subgraphs: one is healthy when all say so. */
export function worstOf(reports: readonly SubgraphHealth[]): SubgraphHealth[] {
  const worst = new Map<string, SubgraphHealth>();
  for (const each of reports) if (worst.get(each.name)?.healthy !== false) worst.set(each.name, each);
  return [...worst.values()];
}

/** Asks every subgraph whether it answers. */
export function healthOfSubgraphs(endpoints: readonly SubgraphEndpoint[]): Promise<SubgraphHealth[]> {
  return Promise.all(
    endpoints.map(async ({ name, health }) => {
      try {
        const detail = await health();
        return { name, healthy: true, ...(typeof detail === 'string' && { detail }) };
      } catch {
        return { name, healthy: false, detail: 'It does not answer.' };
      }
    }),
  );
}

// A subgraph as the gateway knows it, wherever it runs.
import type { Transport } from '../executor/run';

/** One part of the graph. */
export interface Part {
  /** Name of the subgraph in the supergraph. */
  name: string;
  transport: Transport;
  /** True when it gives every entity back with the key by which it was asked for, in the same spelling. */
  repeatsKeys?: boolean;
  /** Makes a subgraph of this process ready; one elsewhere is started there. */
  start?(): Promise<void>;
  /** Rejects when the subgraph cannot answer; otherwise what is wrong nevertheless, if anything is. */
  health(): Promise<string | void>;
  close(): Promise<void>;
}

/** One part of the graph, as health reports it. */
export interface PartHealth {
  name: string;
  healthy: boolean;
  detail?: string;
}

/** What several say of the same parts: one is healthy when all say so. */
export function worstOf(reports: readonly PartHealth[]): PartHealth[] {
  const worst = new Map<string, PartHealth>();
  for (const each of reports) if (worst.get(each.name)?.healthy !== false) worst.set(each.name, each);
  return [...worst.values()];
}

/** Asks every part whether it answers. */
export function healthOfParts(parts: readonly Part[]): Promise<PartHealth[]> {
  return Promise.all(
    parts.map(async ({ name, health }) => {
      try {
        const detail = await health();
        return { name, healthy: true, ...(typeof detail === 'string' && { detail }) };
      } catch {
        return { name, healthy: false, detail: 'It does not answer.' };
      }
    }),
  );
}

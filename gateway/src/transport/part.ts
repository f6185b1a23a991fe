// A subgraph as the gateway knows it, wherever it runs.
import type { Transport } from '../executor/run';

/** One part of the graph. */
export interface Part {
  /** Name of the subgraph in the supergraph. */
  name: string;
  transport: Transport;
  /** Rejects when the subgraph cannot answer. */
  health(): Promise<void>;
  close(): Promise<void>;
}

/** One part of the graph, as health reports it. */
export interface PartHealth {
  name: string;
  healthy: boolean;
  detail?: string;
}

/** Asks every part whether it answers. */
export function healthOfParts(parts: readonly Part[]): Promise<PartHealth[]> {
  return Promise.all(
    parts.map(async ({ name, health }) => {
      try {
        await health();
        return { name, healthy: true };
      } catch {
        return { name, healthy: false, detail: 'It does not answer.' };
      }
    }),
  );
}

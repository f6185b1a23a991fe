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

// A subgraph as the gateway knows it, wherever it runs.
import type { Transport } from './subgraph-call';

/** The endpoint of one subgraph: how the gateway reaches it. */
export interface SubgraphEndpoint {
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

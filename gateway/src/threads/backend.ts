// What answers requests: this thread, or others.
import type { HandleRequest } from '../request/plain-request';
import type { SubgraphHealth } from '../transport/health';

/** What answers requests, wherever it does. */
export interface Backend {
  handle: HandleRequest;
  /** False while nobody can answer. */
  isReady(): boolean;
  /** Whether the subgraphs answer that it calls, where those are not the subgraphs of this thread. */
  health(): Promise<SubgraphHealth[]>;
  /** Lets it come to its end; nothing may be asked any more. */
  close(): Promise<void>;
}

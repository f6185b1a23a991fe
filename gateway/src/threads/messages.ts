// What the thread that holds the connections and those that answer say to each other.
import type { PlainResponse, PlainRequest } from '../request/plain-request';
import type { SubgraphHealth } from '../transport/health';

/** A request handed to a thread; everything else that is said of it carries its number. */
export interface RequestMessage {
  kind: 'request';
  id: number;
  request: PlainRequest;
  requestId: string;
  /** The viewer as JSON: whoever asks again is known by the same text. */
  viewer: string;
  /** The name of the account of whoever asks. */
  account: string | undefined;
  /** Whether points are taken from the viewer's account. */
  isCounted: boolean;
}

/**
 * To a thread: a request, that its client has disconnected, what became of a charge (null: it failed), the question whether
 * its subgraphs answer, or that no more will come.
 */
export type ToThread =
  | RequestMessage
  | { kind: 'cancel'; id: number }
  | { kind: 'charged'; id: number; wait: number | null }
  | { kind: 'check'; id: number }
  | { kind: 'end' };

/** From a thread: that it is ready, a response, the health of its subgraphs, or the wish to charge the account of a request's viewer. */
export type FromThread =
  | { kind: 'ready' }
  | { kind: 'health'; id: number; subgraphs: SubgraphHealth[] }
  | { kind: 'response'; id: number; response: PlainResponse }
  | { kind: 'charge'; id: number; points: number };

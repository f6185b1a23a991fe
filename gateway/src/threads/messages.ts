// What the thread that holds the connections and those that answer say to each other.
import type { Answer, Question } from '../request/question';
import type { PartHealth } from '../transport/health';

/** A question put to a thread; everything else that is said of it carries its number. */
export interface Ask {
  kind: 'ask';
  id: number;
  question: Question;
  requestId: string;
  /** The viewer as JSON: whoever asks again is known by the same text. */
  viewer: string;
  /** The name of the account of whoever asks. */
  account: string | undefined;
  /** Whether points are taken from the viewer's account. */
  isCounted: boolean;
}

/**
 * To a thread: a question, the news that its client has gone, what became of a charge (null: it failed), the question whether
 * its parts answer, or that no more will come.
 */
export type ToThread =
  | Ask
  | { kind: 'gone'; id: number }
  | { kind: 'charged'; id: number; wait: number | null }
  | { kind: 'check'; id: number }
  | { kind: 'end' };

/** From a thread: that it is ready, an answer, the health of its parts, or the wish to charge the account of a question's viewer. */
export type FromThread =
  | { kind: 'ready' }
  | { kind: 'health'; id: number; parts: PartHealth[] }
  | { kind: 'answer'; id: number; answer: Answer }
  | { kind: 'charge'; id: number; points: number };

// What answers questions, in this thread or in others.
import type { AnswerQuestion } from '../request/question';
import type { PartHealth } from '../transport/health';

/** What answers questions, wherever it does. */
export interface Answerer {
  answer: AnswerQuestion;
  /** False while nobody can answer. */
  isReady(): boolean;
  /** Whether the parts answer that it asks, where those are not the parts of this thread. */
  health(): Promise<PartHealth[]>;
  /** Lets it come to its end; nothing may be asked any more. */
  close(): Promise<void>;
}

// A session for reads, whichever way it travels: statements are prepared once and sent ahead without waiting for answers.
import type { Limits } from './limits';

/** What became of a statement. */
export type ReadAnswer =
  | { kind: 'rows'; rows: readonly (readonly unknown[])[] }
  | { kind: 'error'; error: unknown }
  /** What was prepared does not fit the tables any more: nothing was done, and asked anew it may succeed. */
  | { kind: 'stale'; error: unknown }
  /** The connection was closed, or given up: nobody knows whether it ran. */
  | { kind: 'lost'; error: unknown };

/** A statement on its way. */
export interface Sent {
  /**
   * Stops the statement, once, if it is what the server works on. The server stops whatever it works on when it hears of it,
   * so another may be met.
   */
  cancel(): void;
}

/** One session with the server. */
export interface ReadSession {
  /**
   * Sends a statement behind those that were sent before. `settle` hears once what became of it, in the order of sending. Throws
   * for a value that has no text; nothing is sent then.
   */
  send(text: string, parameters: readonly unknown[], settle: (answer: ReadAnswer) => void): Sent;
  /** Ends the session when what was sent is answered, or when that takes too long. */
  close(): Promise<void>;
}

/** How a session is opened. */
export interface ReadSessionOptions {
  /** `postgres://…` */
  url: string;
  /** The role to take. */
  role?: string | undefined;
  limits: Limits;
  /** Hears when the session is no more, before what was sent is settled. */
  onClosed(): void;
}

/** Opens a session. Rejects when the server cannot be reached in time, or does not let us in. */
export type OpenReadSession = (options: ReadSessionOptions) => Promise<ReadSession>;

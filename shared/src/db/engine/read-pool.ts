// Reads on PostgreSQL: what one turn of the event loop asks travels together on one session, without waiting for answers.
import { settingsOf, type RowScope } from '../../auth/rows';
import { DatabaseLost, sqlStateOf, wasCut } from '../failure';
import type {
  ReadAnswer,
  OpenReadSession,
  ReadSession,
  ReadSessionOptions,
  Sent,
} from '../connection/read-connection';
import { throwIfGone, type AbortState } from '../../cancellation';
import type { RunOptions, Runner } from '../reader';

type Rows = readonly (readonly unknown[])[];

/** Sessions for reads; what reads no rows says so by `rows: undefined` on any of them. */
export interface ReadPool extends Runner {
  close(): Promise<void>;
}

/** How the pool is made. */
export interface ReadPoolOptions extends Omit<ReadSessionOptions, 'onClosed'> {
  /** How many sessions; each is opened when it is first needed. */
  count: number;
  open: OpenReadSession;
}

type Failed = Exclude<ReadAnswer, { kind: 'rows' }>;

/** The rows that a session was told to show. */
interface AppliedRows {
  rows: RowScope;
  /** Undefined while it holds: telling did not fail, and the session is the one that was told. */
  failure?: Failed;
}

/** One session, opened when it is first needed, and how many reads it has not answered yet. */
interface PooledSession {
  opening: Promise<ReadSession> | undefined;
  session: ReadSession | undefined;
  inFlight: number;
  /** Undefined when it carries nobody, as every new session does. */
  applied: AppliedRows | undefined;
  /** Why it could not be opened, and until when nobody tries again. */
  refused: { error: Error; until: number } | undefined;
}

/** How often a read is sent before it is given up, and a session that is cut while it opens is tried. */
const ATTEMPTS = 4;

/** How long a session is not opened again that could not be opened: a server that is away is not asked by every request. */
const PAUSE_MS = 100;

/** Sessions that are opened when they are first needed. */
export function openReadPool(options: ReadPoolOptions): ReadPool {
  const sessions = Array.from({ length: options.count }, (): PooledSession => ({
    opening: undefined,
    session: undefined,
    inFlight: 0,
    applied: undefined,
    refused: undefined,
  }));
  let current = new Map<RowScope | undefined, PooledSession>();
  const take = (rows: RowScope | undefined): PooledSession => {
    const known = current.get(rows);
    if (known !== undefined) return known;
    const pooled = sessions.reduce((best, each) => (isBetter(each, best, rows) ? each : best));
    if (current.size === 0) setImmediate(() => (current = new Map()));
    current.set(rows, pooled);
    return pooled;
  };
  return {
    async run(text, parameters, { rows, signal, isChange }) {
      throwIfGone(signal);
      throwIfMissing(parameters);
      const pooled = take(rows);
      pooled.inFlight += 1;
      try {
        return await ask(pooled, { text, parameters, rows, signal, isChange }, options);
      } finally {
        pooled.inFlight -= 1;
      }
    },
    close: async () => {
      const outcomes = await Promise.allSettled(sessions.map(({ opening }) => opening));
      await Promise.all(
        outcomes.map((each) => (each.status === 'fulfilled' ? each.value?.close() : undefined)),
      );
    },
  };
}

/** A row of too few columns gives a value that is not there: the database must not take it for null. */
function throwIfMissing(parameters: readonly unknown[]): void {
  if (parameters.some((each) => each === undefined || (Array.isArray(each) && each.includes(undefined))))
    throw new TypeError('a read was asked with a value that is not there');
}

interface ReadRequest extends RunOptions {
  text: string;
  parameters: readonly unknown[];
}

/** Asks until an answer counts, as often and as long as that makes sense. */
async function ask(pooled: PooledSession, asked: ReadRequest, options: ReadPoolOptions): Promise<Rows> {
  const until = performance.now() + options.limits.statement;
  for (let attempt = 1; ; attempt += 1) {
    const session = pooled.session ?? (await opened(pooled, options));
    const answer = await send(pooled, session, asked);
    if (answer.kind === 'rows') return answer.rows;
    // It may have been closed before it was known here.
    if (answer.kind === 'lost' && pooled.session === session) forget(pooled);
    const isLast = attempt === ATTEMPTS || asked.signal?.aborted === true || performance.now() > until;
    if (isLast || !mayGoAgain(answer, asked)) throw errorOf(answer);
  }
}

/** The session of a place in the pool. After one that was lost whoever asks next opens another. */
function opened(
  pooled: PooledSession,
  { open, count: _count, ...options }: ReadPoolOptions,
): Promise<ReadSession> {
  const { refused } = pooled;
  if (refused !== undefined && performance.now() < refused.until) return Promise.reject(refused.error);
  const openOnce = async (attempt = 1): Promise<ReadSession> => {
    try {
      return (pooled.session = await open({ ...options, onClosed: () => forget(pooled) }));
    } catch (cause) {
      const error = new DatabaseLost('no session for reads can be opened', cause);
      // One that was cut while it was made says nothing of the server.
      if (wasCut(error) && attempt < ATTEMPTS) return openOnce(attempt + 1);
      forget(pooled);
      pooled.refused = { error, until: performance.now() + PAUSE_MS };
      throw error;
    }
  };
  return (pooled.opening ??= openOnce());
}

function forget(pooled: PooledSession): void {
  pooled.opening = undefined;
  pooled.session = undefined;
  pooled.applied = undefined;
}

function isBetter(pooled: PooledSession, best: PooledSession, rows: RowScope | undefined): boolean {
  if (pooled.inFlight !== best.inFlight) return pooled.inFlight < best.inFlight;
  return pooled.applied?.rows === rows && best.applied?.rows !== rows;
}

/** Sends a read, ahead of it whose rows to show unless the session shows them; without them no answer counts. */
function send(
  pooled: PooledSession,
  session: ReadSession,
  { text, parameters, rows, signal }: ReadRequest,
): Promise<ReadAnswer> {
  const applied = rows === undefined ? undefined : applyRows(pooled, session, rows);
  return new Promise((resolve) => {
    let watched: Watched | undefined;
    const sent = session.send(text, parameters, (answer) => {
      if (watched !== undefined) watched.asked = undefined;
      resolve(applied?.failure ?? answer);
    });
    if (signal !== undefined) watched = watch.add({ sent, signal });
  });
}

const TELL = 'select set_config($1, $2, false), set_config($3, $4, false), set_config($5, $6, false)';

/** Tells a session whose rows to show, ahead of what is sent next, unless it carries them already. */
function applyRows(pooled: PooledSession, session: ReadSession, rows: RowScope): AppliedRows {
  if (pooled.applied?.rows === rows) return pooled.applied;
  const applied: AppliedRows = { rows };
  session.send(TELL, settingsOf(rows).flat(), (answer) => {
    if (answer.kind === 'rows') return;
    applied.failure = answer;
    if (pooled.applied === applied) pooled.applied = undefined;
  });
  return (pooled.applied = applied);
}

/** What a cancellation meant for another has met, what was lost, and what must be prepared anew may succeed the next time. */
function mayGoAgain(answer: Failed, { isChange = false }: ReadRequest): boolean {
  if (answer.kind === 'lost') return !isChange;
  return answer.kind === 'stale' || sqlStateOf(answer.error) === CANCELLED;
}

const CANCELLED = '57014';

function errorOf(answer: Failed): unknown {
  return answer.kind === 'lost'
    ? new DatabaseLost('a read was given up: its connection was lost', answer.error)
    : answer.error;
}

/** A statement that runs, and who waits for it; undefined once it is answered. */
interface Watched {
  asked: { sent: Sent; signal: AbortState } | undefined;
}

/** How often it is looked whether anybody still waits for the statements that run, in milliseconds. */
const LOOK_MS = 50;

/** Cancels statements for which nobody waits any more. Looking now and then costs less than a listener for each statement. */
class Watch {
  private running: Watched[] = [];
  private timer: NodeJS.Timeout | undefined;

  add(asked: NonNullable<Watched['asked']>): Watched {
    const watched = { asked };
    this.running.push(watched);
    this.timer ??= setInterval(() => this.look(), LOOK_MS).unref();
    return watched;
  }

  private look(): void {
    this.running = this.running.filter(({ asked }) => asked !== undefined);
    if (this.running.length === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
    // One that waits behind others is cancelled when its turn has come: the server stops what it works on.
    for (const { asked } of this.running) if (asked?.signal.aborted === true) asked.sent.cancel();
  }
}

const watch = new Watch();

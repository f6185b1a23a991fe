// Reads on PostgreSQL: what one turn of the event loop asks travels together on one session, without waiting for answers.
import { settingsOf, type RowScope } from '../../auth/rows';
import { DatabaseLost, sqlStateOf, wasCut } from '../failure';
import type {
  Answer,
  OpenReadSession,
  ReadSession,
  ReadSessionOptions,
  Sent,
} from '../connection/read-connection';
import { throwIfGone, type Patience } from '../../cancellation';
import type { RunOptions, Runner } from '../reader';

type Rows = readonly (readonly unknown[])[];

/** Sessions for reads; what reads no rows says so by `rows: undefined` on any of them. */
export interface Lanes extends Runner {
  close(): Promise<void>;
}

/** What lanes are made with. */
export interface LanesOptions extends Omit<ReadSessionOptions, 'onClosed'> {
  /** How many sessions; each is opened when it is first needed. */
  count: number;
  open: OpenReadSession;
}

type Failed = Exclude<Answer, { kind: 'rows' }>;

/** The rows that a session was told to show. */
interface Carried {
  rows: RowScope;
  /** Undefined while it holds: telling did not fail, and the session is the one that was told. */
  failure?: Failed;
}

/** One session, opened when it is first needed, and the number of reads that it still owes. */
interface Lane {
  opening: Promise<ReadSession> | undefined;
  session: ReadSession | undefined;
  owed: number;
  /** Undefined when it carries nobody, as every new session does. */
  carried: Carried | undefined;
  /** Why it could not be opened, and until when nobody tries again. */
  refused: { error: Error; until: number } | undefined;
}

/** How often a read is sent before it is given up, and a session that is cut while it opens is tried. */
const ATTEMPTS = 4;

/** How long a session is not opened again that could not be opened: a server that is away is not asked by every request. */
const PAUSE_MS = 100;

/** Sessions that are opened when they are first needed. */
export function openLanes(options: LanesOptions): Lanes {
  const lanes = Array.from({ length: options.count }, (): Lane => ({
    opening: undefined,
    session: undefined,
    owed: 0,
    carried: undefined,
    refused: undefined,
  }));
  let current = new Map<RowScope | undefined, Lane>();
  const take = (rows: RowScope | undefined): Lane => {
    const known = current.get(rows);
    if (known !== undefined) return known;
    const lane = lanes.reduce((best, each) => (isBetter(each, best, rows) ? each : best));
    if (current.size === 0) setImmediate(() => (current = new Map()));
    current.set(rows, lane);
    return lane;
  };
  return {
    async run(text, parameters, { rows, signal, isChange }) {
      throwIfGone(signal);
      throwIfMissing(parameters);
      const lane = take(rows);
      lane.owed += 1;
      try {
        return await ask(lane, { text, parameters, rows, signal, isChange }, options);
      } finally {
        lane.owed -= 1;
      }
    },
    close: async () => {
      const sessions = await Promise.allSettled(lanes.map(({ opening }) => opening));
      await Promise.all(
        sessions.map((each) => (each.status === 'fulfilled' ? each.value?.close() : undefined)),
      );
    },
  };
}

/** A row of too few columns gives a value that is not there: the database must not take it for null. */
function throwIfMissing(parameters: readonly unknown[]): void {
  if (parameters.some((each) => each === undefined || (Array.isArray(each) && each.includes(undefined))))
    throw new TypeError('a read was asked with a value that is not there');
}

interface Asked extends RunOptions {
  text: string;
  parameters: readonly unknown[];
}

/** Asks until an answer counts, as often and as long as that makes sense. */
async function ask(lane: Lane, asked: Asked, options: LanesOptions): Promise<Rows> {
  const until = performance.now() + options.limits.statement;
  for (let attempt = 1; ; attempt += 1) {
    const session = lane.session ?? (await opened(lane, options));
    const answer = await send(lane, session, asked);
    if (answer.kind === 'rows') return answer.rows;
    // It may have been closed before it was known here.
    if (answer.kind === 'lost' && lane.session === session) forget(lane);
    const isLast = attempt === ATTEMPTS || asked.signal?.aborted === true || performance.now() > until;
    if (isLast || !mayGoAgain(answer, asked)) throw errorOf(answer);
  }
}

/** The session of a lane. After one that was lost whoever asks next opens another. */
function opened(lane: Lane, { open, count: _count, ...options }: LanesOptions): Promise<ReadSession> {
  const { refused } = lane;
  if (refused !== undefined && performance.now() < refused.until) return Promise.reject(refused.error);
  const openOnce = async (attempt = 1): Promise<ReadSession> => {
    try {
      return (lane.session = await open({ ...options, onClosed: () => forget(lane) }));
    } catch (cause) {
      const error = new DatabaseLost('no session for reads can be opened', cause);
      // One that was cut while it was made says nothing of the server.
      if (wasCut(error) && attempt < ATTEMPTS) return openOnce(attempt + 1);
      forget(lane);
      lane.refused = { error, until: performance.now() + PAUSE_MS };
      throw error;
    }
  };
  return (lane.opening ??= openOnce());
}

function forget(lane: Lane): void {
  lane.opening = undefined;
  lane.session = undefined;
  lane.carried = undefined;
}

function isBetter(lane: Lane, best: Lane, rows: RowScope | undefined): boolean {
  if (lane.owed !== best.owed) return lane.owed < best.owed;
  return lane.carried?.rows === rows && best.carried?.rows !== rows;
}

/** Sends a read, ahead of it whose rows to show unless the session shows them; without them no answer counts. */
function send(lane: Lane, session: ReadSession, { text, parameters, rows, signal }: Asked): Promise<Answer> {
  const carried = rows === undefined ? undefined : carry(lane, session, rows);
  return new Promise((resolve) => {
    let watched: Watched | undefined;
    const sent = session.send(text, parameters, (answer) => {
      if (watched !== undefined) watched.asked = undefined;
      resolve(carried?.failure ?? answer);
    });
    if (signal !== undefined) watched = watch.add({ sent, signal });
  });
}

const TELL = 'select set_config($1, $2, false), set_config($3, $4, false), set_config($5, $6, false)';

/** Tells a session whose rows to show, ahead of what is sent next, unless it carries them already. */
function carry(lane: Lane, session: ReadSession, rows: RowScope): Carried {
  if (lane.carried?.rows === rows) return lane.carried;
  const carried: Carried = { rows };
  session.send(TELL, settingsOf(rows).flat(), (answer) => {
    if (answer.kind === 'rows') return;
    carried.failure = answer;
    if (lane.carried === carried) lane.carried = undefined;
  });
  return (lane.carried = carried);
}

/** What a cancellation meant for another has met, what was lost, and what must be prepared anew may succeed the next time. */
function mayGoAgain(answer: Failed, { isChange = false }: Asked): boolean {
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
  asked: { sent: Sent; signal: Patience } | undefined;
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

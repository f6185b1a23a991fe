// Reads on PostgreSQL: what one turn of the event loop asks travels together on one connection, in one write.
import type postgres from 'postgres';
import { settingsOf, type RowScope } from '../auth/rows';
import { throwIfGone, type Patience } from './scope';

/** What a read of a lane depends on beside its text. */
export interface LaneRead {
  /** The rows it may see; undefined on the connections of the owner, who sees all. */
  rows: RowScope | undefined;
  signal: Patience | undefined;
}

/** Connections for reads. */
export interface Lanes {
  run(text: string, parameters: readonly unknown[], read: LaneRead): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** The rows that a connection was told to show. */
interface Carried {
  rows: RowScope;
  /** False as soon as the connection may show others: telling it failed, or it was closed. */
  holds: boolean;
  /** Settled when the connection has answered; never rejects. */
  told: Promise<void>;
  failure?: unknown;
}

/** One connection and the number of reads that it still owes. */
interface Lane {
  client: postgres.Sql;
  owed: number;
  /** Undefined when it carries nobody, as every new connection does. */
  carried: Carried | undefined;
  /** What to call when the connection is closed, for each read that it owes. */
  waiting: Set<() => void>;
}

/** How often a read is sent before it is given up. */
const ATTEMPTS = 4;

/** Connections that are opened when they are first needed. `open` makes a client of one, and tells when that is closed. */
export function openLanes(count: number, open: (closed: () => void) => postgres.Sql): Lanes {
  const lanes = Array.from({ length: count }, () => openLane(open));
  const current = new Map<RowScope | undefined, Lane>();
  const take = (rows: RowScope | undefined): Lane => {
    const known = current.get(rows);
    if (known !== undefined) return known;
    const lane = lanes.reduce((best, each) => (isBetter(each, best, rows) ? each : best));
    if (current.size === 0) setImmediate(() => current.clear());
    current.set(rows, lane);
    return lane;
  };
  return {
    async run(text, parameters, read) {
      throwIfGone(read.signal);
      throwIfMissing(parameters);
      const lane = take(read.rows);
      lane.owed += 1;
      try {
        return await runOn(lane, text, parameters, read);
      } finally {
        lane.owed -= 1;
      }
    },
    close: async () => void (await Promise.all(lanes.map(({ client }) => client.end({ timeout: 5 })))),
  };
}

/**
 * A value that the driver cannot send must not reach it: it finds out when the read has its place among those to be answered,
 * leaves it there, and no read of the connection is answered any more. A row of too few columns gives such a value.
 */
function throwIfMissing(parameters: readonly unknown[]): void {
  if (parameters.some((each) => each === undefined || (Array.isArray(each) && each.includes(undefined))))
    throw new TypeError('a read was asked with a value that is not there');
}

function openLane(open: (closed: () => void) => postgres.Sql): Lane {
  const openClient = (): postgres.Sql => {
    const client = open(() => {
      if (lane.client === client) loseConnection(lane, openClient);
    });
    return client;
  };
  const lane: Lane = { client: openClient(), owed: 0, carried: undefined, waiting: new Set() };
  return lane;
}

/**
 * The driver would connect again by itself, but what it sent to a connection that was about to close stays in its list of
 * queries to answer, and each answer of the new connection would be given to the query of another: a new client begins.
 */
function loseConnection(lane: Lane, openClient: () => postgres.Sql): void {
  if (lane.carried !== undefined) lane.carried.holds = false;
  lane.carried = undefined;
  const lost = lane.client;
  lane.client = openClient();
  lost.end({ timeout: 0 }).catch(() => undefined);
  for (const tell of lane.waiting) tell();
}

function isBetter(lane: Lane, best: Lane, rows: RowScope | undefined): boolean {
  if (lane.owed !== best.owed) return lane.owed < best.owed;
  return lane.carried?.rows === rows && best.carried?.rows !== rows;
}

/** Sends a read until its answer counts: it ran with the rows it may see, and nobody else's cancellation met it. */
async function runOn(
  lane: Lane,
  text: string,
  parameters: readonly unknown[],
  { rows, signal }: LaneRead,
): Promise<readonly (readonly unknown[])[]> {
  for (let attempt = 1; ; attempt += 1) {
    const carried = rows === undefined ? undefined : carry(lane, rows);
    const answer = await send(lane, text, parameters, signal);
    if (answer.kind !== 'lost') await carried?.told;
    const counts = answer.kind !== 'lost' && (carried === undefined || (carried.holds && !answer.sentAgain));
    if (counts && answer.kind === 'values') return answer.values;
    const failure = counts && answer.kind === 'error' ? answer.error : carried?.failure;
    const mayGoAgain = failure === undefined || isCancelled(failure);
    if (signal?.aborted === true || !mayGoAgain || attempt === ATTEMPTS)
      throw failure ?? new Error('a read was given up: its connection was lost, or kept nobody');
  }
}

/**
 * What became of a read. `sentAgain`: the driver sent it a second time by itself, behind what was sent since, so that nobody
 * knows for whom it ran then.
 */
type Answer =
  | { kind: 'values'; values: readonly (readonly unknown[])[]; sentAgain: boolean }
  | { kind: 'error'; error: unknown; sentAgain: boolean }
  | { kind: 'lost' };

async function send(
  { client, waiting }: Lane,
  text: string,
  parameters: readonly unknown[],
  signal: Patience | undefined,
): Promise<Answer> {
  // Queries leave in the order in which they are executed; one that is merely awaited would be overtaken by the next.
  const query = client
    .unsafe(text, parameters as never[], { prepare: true }) // values that the driver can send
    .values()
    .execute();
  if (signal !== undefined) watch.add(query, signal);
  let lost = (): void => undefined;
  try {
    return await new Promise<Answer>((resolve) => {
      lost = () => resolve({ kind: 'lost' });
      waiting.add(lost);
      query.then(
        (values) => resolve({ kind: 'values', values: rowsOf(values), sentAgain: wasSentAgain(query) }),
        (error: unknown) => resolve({ kind: 'error', error, sentAgain: wasSentAgain(query) }),
      );
    });
  } finally {
    waiting.delete(lost);
    watch.delete(query);
  }
}

/**
 * The rows of an answer. When a statement fails between two rows, the driver goes on counting: the next answer of the
 * connection begins with as many holes.
 */
function rowsOf<Row>(answer: readonly Row[]): readonly Row[] {
  return answer.length === 0 || 0 in answer ? answer : answer.filter(() => true);
}

/** A statement that runs, and can be stopped. */
interface Running {
  cancel(): void;
}

/** How often it is looked whether anybody still waits for the statements that run, in milliseconds. */
const LOOK_MS = 50;

/** Cancels statements for which nobody waits any more. Looking now and then costs less than a listener for each statement. */
class Watch {
  private readonly running = new Map<Running, Patience>();
  private timer: NodeJS.Timeout | undefined;

  add(statement: Running, patience: Patience): void {
    this.running.set(statement, patience);
    this.timer ??= setInterval(() => this.look(), LOOK_MS).unref();
  }

  delete(statement: Running): void {
    this.running.delete(statement);
  }

  private look(): void {
    if (this.running.size === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
    // The driver loses count of the answers when a query is cancelled that waits behind others: each would be given to the
    // next. It is cancelled when its turn has come.
    for (const [statement, { aborted }] of this.running)
      if (aborted && isItsTurn(statement)) statement.cancel();
  }
}

const watch = new Watch();

const TELL = 'select set_config($1, $2, false), set_config($3, $4, false), set_config($5, $6, false)';

/** Tells a connection whose rows to show, ahead of what is sent next, unless it carries them already. */
function carry(lane: Lane, rows: RowScope): Carried {
  if (lane.carried?.rows === rows) return lane.carried;
  const telling = lane.client.unsafe(TELL, settingsOf(rows).flat(), { prepare: true }).execute();
  const told = telling.then(
    () => void (carried.holds &&= !wasSentAgain(telling)),
    (error: unknown) => {
      carried.holds = false;
      carried.failure = error;
    },
  );
  const carried: Carried = { rows, holds: true, told: told.then(() => forgetFailed(lane, carried)) };
  return (lane.carried = carried);
}

function forgetFailed(lane: Lane, carried: Carried): void {
  if (!carried.holds && lane.carried === carried) lane.carried = undefined;
}

/** The driver marks a query that it prepared anew, which its types do not show. */
function wasSentAgain(query: object): boolean {
  return 'retried' in query && query.retried !== undefined && query.retried !== null;
}

/** The driver marks the query whose answer the connection gives at present, which its types do not show. */
function isItsTurn(query: object): boolean {
  return 'active' in query && query.active === true;
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

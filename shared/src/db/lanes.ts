// Reads on PostgreSQL: what one turn of the event loop asks travels together on one connection, in one write.
import { settingsOf, type RowScope } from '../auth/rows';
import { DatabaseError } from './database-error';
import { throwIfGone, type Patience } from './scope';
import { isStale, type Answer, type Sent, type Wire } from './wire';

/** What a read of a lane depends on beside its text. */
export interface LaneRead {
  /** The rows it may see; undefined on the connections of the owner, who sees all. */
  rows: RowScope | undefined;
  signal: Patience | undefined;
}

type Rows = readonly (readonly unknown[])[];

/** Connections for reads. */
export interface Lanes {
  run(text: string, parameters: readonly unknown[], read: LaneRead): Promise<Rows>;
  close(): Promise<void>;
}

/** Opens a connection of a lane; it tells when the connection is closed. */
export type OpenWire = (onClosed: () => void) => Promise<Wire>;

/** The rows that a connection was told to show. */
interface Carried {
  rows: RowScope;
  /** Undefined while it holds: telling did not fail, and the connection is the one that was told. */
  failure?: Extract<Answer, { kind: 'error' | 'lost' }>;
}

/** One connection, opened when it is first needed, and the number of reads that it still owes. */
interface Lane {
  opening: Promise<Wire> | undefined;
  wire: Wire | undefined;
  owed: number;
  /** Undefined when it carries nobody, as every new connection does. */
  carried: Carried | undefined;
}

/** How often a read is sent before it is given up. */
const ATTEMPTS = 4;

/** Connections that are opened when they are first needed. */
export function openLanes(count: number, open: OpenWire): Lanes {
  const lanes = Array.from({ length: count }, (): Lane => ({
    opening: undefined,
    wire: undefined,
    owed: 0,
    carried: undefined,
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
    async run(text, parameters, read) {
      throwIfGone(read.signal);
      throwIfMissing(parameters);
      const lane = take(read.rows);
      lane.owed += 1;
      try {
        for (let attempt = 1; ; attempt += 1) {
          const wire = lane.wire ?? (await opened(lane, open));
          const answer = await send(lane, wire, { text, parameters, ...read });
          if (answer.kind === 'rows') return answer.rows;
          // It may have been closed before it was known here.
          if (answer.kind === 'lost' && lane.wire === wire) forget(lane);
          if (attempt === ATTEMPTS || read.signal?.aborted === true || !mayGoAgain(answer))
            throw errorOf(answer);
        }
      } finally {
        lane.owed -= 1;
      }
    },
    close: async () => {
      const wires = await Promise.allSettled(lanes.map(({ opening }) => opening));
      await Promise.all(wires.map((each) => (each.status === 'fulfilled' ? each.value?.close() : undefined)));
    },
  };
}

/** A row of too few columns gives a value that is not there: the database must not take it for null. */
function throwIfMissing(parameters: readonly unknown[]): void {
  if (parameters.some((each) => each === undefined || (Array.isArray(each) && each.includes(undefined))))
    throw new TypeError('a read was asked with a value that is not there');
}

/** The connection of a lane. After one that was lost, or could not be opened, whoever asks next opens another. */
function opened(lane: Lane, open: OpenWire): Promise<Wire> {
  const openOnce = async (): Promise<Wire> => {
    try {
      return (lane.wire = await open(() => forget(lane)));
    } catch (error) {
      forget(lane);
      throw error;
    }
  };
  return (lane.opening ??= openOnce());
}

function forget(lane: Lane): void {
  lane.opening = undefined;
  lane.wire = undefined;
  lane.carried = undefined;
}

function isBetter(lane: Lane, best: Lane, rows: RowScope | undefined): boolean {
  if (lane.owed !== best.owed) return lane.owed < best.owed;
  return lane.carried?.rows === rows && best.carried?.rows !== rows;
}

interface Asked extends LaneRead {
  text: string;
  parameters: readonly unknown[];
}

/** Sends a read, ahead of it whose rows to show unless the connection shows them; without them no answer counts. */
function send(lane: Lane, wire: Wire, { text, parameters, rows, signal }: Asked): Promise<Answer> {
  const carried = rows === undefined ? undefined : carry(lane, wire, rows);
  return new Promise((resolve) => {
    let watched: Watched | undefined;
    const sent = wire.send(text, parameters, (answer) => {
      if (watched !== undefined) watched.asked = undefined;
      resolve(carried?.failure ?? answer);
    });
    if (signal !== undefined) watched = watch.add({ sent, wire, signal });
  });
}

const TELL = 'select set_config($1, $2, false), set_config($3, $4, false), set_config($5, $6, false)';

/** Tells a connection whose rows to show, ahead of what is sent next, unless it carries them already. */
function carry(lane: Lane, wire: Wire, rows: RowScope): Carried {
  if (lane.carried?.rows === rows) return lane.carried;
  const carried: Carried = { rows };
  wire.send(TELL, settingsOf(rows).flat(), (answer) => {
    if (answer.kind === 'rows') return;
    carried.failure = answer;
    if (lane.carried === carried) lane.carried = undefined;
  });
  return (lane.carried = carried);
}

/** What a cancellation meant for another has met, what was lost, and what must be prepared anew may succeed the next time. */
function mayGoAgain(answer: Exclude<Answer, { kind: 'rows' }>): boolean {
  return answer.kind === 'lost' || isCancelled(answer.error) || isStale(answer.error);
}

function isCancelled(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '57014';
}

function errorOf(answer: Exclude<Answer, { kind: 'rows' }>): unknown {
  return answer.kind === 'error' ? answer.error : new Error('a read was given up: its connection was lost');
}

/** A statement that runs, who waits for it, and on which connection it runs; undefined once it is answered. */
interface Watched {
  asked: { sent: Sent; wire: Wire; signal: Patience } | undefined;
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
    for (const { asked } of this.running)
      if (asked?.signal.aborted === true && asked.sent.isItsTurn) asked.wire.cancel();
  }
}

const watch = new Watch();

// What failures of a database mean, whichever driver reports them: is it away, was it too slow, is it full, was the caller wrong?
import { types } from 'node:util';
import { DrizzleQueryError } from 'drizzle-orm/errors';

/** The database could not be reached, or went away before it answered. What was asked did not happen, unless it was a commit. */
export class DatabaseLost extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseLost';
  }
}

/** The connection was lost while a transaction was committed: nobody knows whether it is there. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('the connection was lost while a transaction was committed', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** What a failure means. */
export type Failure =
  /** A value is out of the range of its type, or its type cannot hold it. */
  | 'value'
  /** It cannot be reached, or refuses to work: nothing was done. */
  | 'away'
  /** It may have been done or not. */
  | 'unknown'
  /** It has no room left. */
  | 'full'
  /** A statement took longer than it may. */
  | 'slow'
  /** Others were changing the same. */
  | 'contended';

/** Meanings of SQLSTATE, by code or by class, which is its first two characters. */
const states: Readonly<Record<string, Failure>> = {
  '08': 'away', // connection exceptions
  '22': 'value', // data exceptions
  '25006': 'away', // only reads are possible: it is a standby, or about to become one
  '25P03': 'away', // a transaction asked nothing for too long
  '28': 'away', // signing in is refused
  '3D000': 'away', // there is no such database
  '40': 'contended', // the transaction was rolled back
  '40003': 'unknown', // whether a statement was completed
  '53': 'away', // no memory or no connection left
  '53100': 'full', // no room on the disk
  '55P03': 'contended', // a lock was not free in time
  '57': 'away', // an operator stops it, it starts, or it crashed
  '57014': 'slow', // cancelled, by the limit of its time
  '58030': 'away', // its disk fails
};

/** What postgres.js says of its connections. */
const lostByDriver = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'SILENCE_TIMEOUT',
]);

/** How deep errors are wrapped at most: by GraphQL, by drizzle, by the driver. */
const mostCauses = 6;

/** What an error means, or undefined when it is no failure of the database, or one that only a mistake of ours explains. */
export function failureOf(error: unknown): Failure | undefined {
  for (const each of causesOf(error)) {
    if (each instanceof OutcomeUnknown) return 'unknown';
    if (each instanceof DatabaseLost || (each instanceof DrizzleQueryError && isLost(each.cause)))
      return meaningOf(each.cause) ?? 'away';
    const meaning = meaningOf(each);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function meaningOf(error: unknown): Failure | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (lostByDriver.has(code)) return 'away';
  if (code === 'ENOSPC') return 'full'; // what the embedded engine says
  return states[code] ?? (isSqlState(code) ? states[code.slice(0, 2)] : undefined);
}

/** SQLSTATE of what the database reported, e.g. `40001`; undefined when it did not report anything. */
export function sqlStateOf(error: unknown): string | undefined {
  for (const each of causesOf(error)) {
    const code = codeOf(each);
    if (code !== undefined && isSqlState(code)) return code;
  }
  return undefined;
}

/** True when an error is the end of a connection, or that there is none: whatever it carried was not answered. */
export function isLost(error: unknown): boolean {
  if (error instanceof DatabaseLost) return true;
  const code = codeOf(error);
  if (code === undefined) return false;
  // Errors of sockets and of looking up hosts are named by the system.
  return lostByDriver.has(code) || (isError(error) && 'syscall' in error) || code.startsWith('ERR_TLS');
}

/** What a connection says that was open, and is no more. */
const cuts = new Set(['CONNECTION_CLOSED', 'ECONNRESET', 'EPIPE']);

/** True for a loss that another connection may make good at once: this one was cut, which says nothing of the server. */
export function wasCut(error: unknown): boolean {
  return error instanceof DatabaseLost && cuts.has(codeOf(error.cause) ?? '');
}

/** The loss of a connection behind an error, or undefined when it is about something else. */
export function lossIn(error: unknown): Error | undefined {
  return causesOf(error).find(isLost);
}

/**
 * True when nobody knows what became of a commit: the connection was lost, or the server ended the session in place of an answer.
 * An ordinary error is an answer: it is rolled back.
 */
export function isUndecided(error: unknown): boolean {
  return causesOf(error).some(
    (each) =>
      isLost(each) || ('severity' in each && (each.severity === 'FATAL' || each.severity === 'PANIC')),
  );
}

/** An error and what caused it, outermost first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let each = error; isError(each) && causes.length < mostCauses; each = causeOf(each)) causes.push(each);
  return causes;
}

/** GraphQL keeps what it wraps under a name of its own. */
function causeOf(error: Error): unknown {
  return 'originalError' in error && isError(error.originalError) ? error.originalError : error.cause;
}

/** The code of an error, whoever gave it: SQLSTATE, the driver or the system. */
export function codeOf(error: unknown): string | undefined {
  return isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** True for errors of other contexts, too, in which what Node itself throws may have been made. */
function isError(value: unknown): value is Error {
  return types.isNativeError(value);
}

function isSqlState(code: string): boolean {
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(code);
}

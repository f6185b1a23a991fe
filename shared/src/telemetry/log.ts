// Structured logs, one JSON line an entry; request ids tie the lines of one operation together.
import pino from 'pino';
import { writeError } from './error-text';
import { escapeUnprintable } from '../printable';

/** The part of a logger that the code uses. */
export type Logger = Pick<pino.Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'child'>;

/** Levels that `LOG_LEVEL` may take. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

type Level = (typeof logLevels)[number];

/** How entries are written. Of an error that is what it says, and never a statement, a parameter or a row that it carries. */
export const logOptions = (level: Level): pino.LoggerOptions => ({
  level,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: writeError },
});

/** Opens the process's logger on standard error, so that standard output stays free for what a command prints. */
export function openLog(level: Level): Logger {
  const destination = pino.destination({ dest: 2, sync: true });
  return logTo({ write: (line) => void destination.write(line) }, level);
}

/** A logger that writes lines, in which nothing that a caller sent moves the cursor of who reads them. */
export function logTo(out: { write(line: string): void }, level: Level): Logger {
  const write = (line: string): void => out.write(`${escapeUnprintable(line.trimEnd())}\n`);
  return pino(logOptions(level), { write });
}

/** A logger that writes nothing, for tests and tools. */
export const silentLog: Logger = pino({ level: 'silent' });

// Structured logs, one JSON line an entry; request ids tie the lines of one operation together.
import pino from 'pino';

/** The part of a logger that the code uses. */
export type Logger = Pick<pino.Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'child'>;

/** Levels that `LOG_LEVEL` may take. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

/** Opens the process's logger on standard error, so that standard output stays free for what a command prints. */
export function openLog(level: (typeof logLevels)[number]): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** A logger that writes nothing, for tests and tools. */
export const silentLog: Logger = pino({ level: 'silent' });

// How an error is written into a log or onto a screen: what it is and where it came from, and nothing of the data it was about.

/** An error in words that hold no value of a parameter and no row. */
export interface WrittenError {
  type: string;
  message: string;
  /** A code of the system, or the SQLSTATE. */
  code?: string | undefined;
  /** What of the database it is about: `schema.table`, a column or a constraint. */
  about?: string | undefined;
  stack?: string | undefined;
  cause?: WrittenError | undefined;
}

/** How deep causes are followed. */
const mostCauses = 5;

/** Turns an error into what may be written of it; anything that is no error, too. */
export function writeError(error: unknown, depth = mostCauses): WrittenError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something that is no error was thrown' };
  const code = textIn(error, 'code');
  const written: WrittenError = {
    type: error.name,
    message: messageOf(error),
    ...(code !== undefined && { code }),
    ...aboutOf(error),
    ...stackOf(error),
  };
  const cause = error.cause ?? (error instanceof AggregateError ? (error.errors[0] as unknown) : undefined);
  if (cause !== undefined && depth > 0) written.cause = writeError(cause, depth - 1);
  return written;
}

/** The same in lines for a screen. */
export function writtenError(error: unknown): string {
  const lines: string[] = [];
  for (let each: WrittenError | undefined = writeError(error); each !== undefined; each = each.cause) {
    const { type, message, code, about, stack } = each;
    const notes = [code, about].filter((note) => note !== undefined).join(', ');
    lines.push(
      `${lines.length === 0 ? '' : 'Because of '}${type}: ${message}${notes === '' ? '' : ` (${notes})`}`,
    );
    if (stack !== undefined) lines.push(stack);
  }
  return lines.join('\n');
}

/** What an error says in words, without values that it quotes. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const state = sqlStateOf(error);
  if (state !== undefined && quotesValues(state)) return `the database refused a value (SQLSTATE ${state})`;
  // Drizzle's message is the statement and its parameters; what the database says is its cause.
  if (state === undefined && 'query' in error && 'params' in error)
    return error.cause instanceof Error ? messageOf(error.cause) : 'a statement failed';
  return error.message === '' && error instanceof AggregateError ? messageOf(error.errors[0]) : error.message;
}

/** The SQLSTATE of what a database reported; undefined for every other error. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = textIn(error, 'code');
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code)) return undefined;
  // A code of the system may have five letters, too, such as EPERM.
  return /^[0-9]|^(F0|HV|P0|XX)/.test(code) ? code : undefined;
}

/** Classes whose messages quote the value that they are about: faulty data, and what functions in the database raise. */
function quotesValues(state: string): boolean {
  return /^(22|P0)/.test(state);
}

function aboutOf(error: Error): Pick<WrittenError, 'about'> {
  if (sqlStateOf(error) === undefined) return {};
  // The drivers spell them differently.
  const named = (name: string): string | undefined => textIn(error, name) ?? textIn(error, `${name}_name`);
  const table = [named('schema'), named('table')].filter((part) => part !== undefined).join('.');
  const about = [table, named('column'), named('constraint')].filter(
    (part) => part !== undefined && part !== '',
  );
  return about.length === 0 ? {} : { about: about.join(' ') };
}

/** Where an error came from, without its message, which stands above it. */
function stackOf(error: Error): Pick<WrittenError, 'stack'> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at \S/.test(line));
  return frames.length === 0 ? {} : { stack: frames.join('\n') };
}

function textIn(error: unknown, name: string): string | undefined {
  const value =
    typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined; // any object
  return typeof value === 'string' ? value : undefined;
}

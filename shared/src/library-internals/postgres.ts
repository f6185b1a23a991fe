// What postgres.js, with its patch (see `patches/`), does and does not say in its types.
import type { Socket } from 'node:net';
import type postgres from 'postgres';

/** A query of the driver, and what it shows of its state. */
export type DriverQuery = Promise<readonly (readonly unknown[])[]> & {
  cancel(): void;
  active?: boolean;
  state?: object | null;
  retried?: unknown;
};

/**
 * Sends a prepared query; its rows are lists of values. Queries leave in the order in which they are executed: one that is merely
 * awaited would be overtaken by the next.
 */
export function sendQuery(client: postgres.Sql, text: string, values: (string | null)[]): DriverQuery {
  return client.unsafe(text, values, { prepare: true }).values().execute() as unknown as DriverQuery;
}

/** True once it is on its way. */
export function isSent({ state }: DriverQuery): boolean {
  return state != null;
}

/** True while the server works on it. */
export function isAtWork({ active }: DriverQuery): boolean {
  return active === true;
}

/** Why the driver asked it a second time by itself; undefined when it did not. */
export function reasonOfRetry({ retried }: DriverQuery): unknown {
  return retried ?? undefined;
}

/** Values are texts: what the driver makes of booleans and bytes must not be made of them once more. */
export function sendTextsOnly(client: postgres.Sql): void {
  const types = Object.keys(client.options.serializers);
  client.options.serializers = Object.fromEntries(types.map((type) => [type, asItIs]));
}

function asItIs(text: string): string {
  return text;
}

/** Turns the text of a column into its value. */
type Parser = ((text: string) => unknown) & {
  /** True for lists, whose parsers leave out the brace before the first element. */
  array?: boolean;
};

/** What the driver makes of the text of a column of a type; undefined where the text is the value. */
export function parserOf(
  parsers: Readonly<Record<number, Parser>>,
  type: number,
): ((text: string) => unknown) | undefined {
  const parser = parsers[type];
  return parser?.array === true ? (text) => parser(text.slice(1)) : parser;
}

/** Options by which the driver connects on a socket that it is given. */
export function onSocket(host: string | undefined, open: () => Promise<Socket>): object {
  // The socket is secure already, and of a host that answers: of several the driver would await the next.
  return { ssl: false, host, socket: open };
}

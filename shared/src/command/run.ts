// How every program of the project begins and ends: help, one message for a person, an exit code for a script.
import { writtenError } from '../telemetry/error-text';
import {
  CommandError,
  helpOf,
  readCommandLine,
  UsageError,
  type CommandLine,
  type CommandSpec,
} from './line';

/** The exit codes: done, not done, and a command line that cannot be understood. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** How a program is run. */
export interface RunOptions {
  args?: readonly string[] | undefined;
  /** The message of a problem that a person can mend, beside those of `CommandError`; undefined for all others. */
  known?(error: unknown): string | undefined;
}

/**
 * Runs a program. `main` is called only when its command line is understood, and may give an exit code. A known problem is one clear message;
 * of anything else it is shown where it came from, and nothing of what it worked on.
 */
export function runProgram<Spec extends CommandSpec>(
  spec: Spec,
  main: (line: CommandLine<Spec>) => Promise<number | void>,
  { args = process.argv.slice(2), known = () => undefined }: RunOptions = {},
): void {
  const run = async (): Promise<void> => {
    const line = readCommandLine(spec, args);
    if (line === 'help') return console.log(helpOf(spec));
    process.exitCode = (await main(line)) ?? process.exitCode;
  };
  run().catch((error: unknown) => {
    console.error(error instanceof CommandError ? error.message : (known(error) ?? writtenError(error)));
    process.exit(error instanceof UsageError ? exitCodes.usage : exitCodes.failed);
  });
}

/** What to do about an address that another program listens on; undefined for any other error. */
export function messageOfPortInUse(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return undefined;
  const { port, address } = error as Error & { port?: number; address?: string }; // as node says it
  return `The port ${port} at ${address} is in use by another program: stop it`;
}

// How every command of the project begins and ends: one message for a person, an exit code for a script.
import { IssuerKeyError } from '@fmg/gateway/identity/embedded-issuer';
import { DatabaseUnreachable } from '@fmg/shared/db/open';
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig, type Config } from './config';

/** Runs a command. A known problem is one clear message; anything else shows where it came from. Exit code 1 for both. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const known =
      error instanceof ConfigError ||
      error instanceof CommandError ||
      error instanceof DatabaseUnreachable ||
      error instanceof IssuerKeyError ||
      isPortInUse(error);
    console.error(known && error instanceof Error ? error.message : error);
    process.exitCode = 1;
    process.exit();
  });
}

/** A problem that the user of a command can mend; the message says how. */
export class CommandError extends Error {}

function isPortInUse(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') return false;
  error.message = `The port is in use by another program: stop it, or choose another with PORT=4001 npm start`;
  return true;
}

/** Settings of a command that starts the graph: those of the environment, under the options of the command line. */
export function startConfig(): Config {
  const { values } = parseArgs({ options: { port: { type: 'string' }, deadline: { type: 'string' } } });
  const config = loadConfig(undefined, { PORT: values.port, DEADLINE_MS: values.deadline });
  if (config.identity.isProduction && config.identity.oidc === undefined)
    throw new CommandError(
      'With NODE_ENV=production the graph needs an issuer of tokens: set OIDC_ISSUER and OIDC_AUDIENCE.',
    );
  return config;
}

/** Waits for the signal to stop; a second one ends the process at once. */
export function stopSignal(): Promise<void> {
  return new Promise((resume) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resume();
      });
    }
  });
}

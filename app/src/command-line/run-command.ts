// What the commands of the graph have in common: which problems are known, and the settings under what the command line says.
import { IssuerKeyError } from '@fmg/gateway/identity/embedded-issuer';
import {
  CommandError,
  mostPort,
  wholeNumber,
  type CommandLine,
  type CommandSpec,
} from '@fmg/shared/command/line';
import { messageOfPortInUse, runProgram } from '@fmg/shared/command/run';
import { DatabaseUnreachable } from '@fmg/shared/db/engine/opened';
import { ConfigError, loadConfig, type Config } from '../settings/config';

/** Runs a command. A known problem is one clear message; of anything else it is shown where it came from. */
export function runCommand<Spec extends CommandSpec>(
  spec: Spec,
  main: (line: CommandLine<Spec>) => Promise<number | void>,
  args?: readonly string[],
): void {
  runProgram(spec, main, { args, known: messageOfKnown });
}

function messageOfKnown(error: unknown): string | undefined {
  const portInUse = messageOfPortInUse(error);
  if (portInUse !== undefined) return `${portInUse}, or choose another with PORT=4001 npm start`;
  const isKnown =
    error instanceof ConfigError || error instanceof DatabaseUnreachable || error instanceof IssuerKeyError;
  return isKnown ? error.message : undefined;
}

/** Settings of a command that starts the graph: those of the environment, under the options of the command line. */
export function startConfig({
  port,
  deadline,
}: {
  port?: string | undefined;
  deadline?: string | undefined;
}): Config {
  // What stands on the command line is refused by its own name.
  if (port !== undefined) wholeNumber('port', port, 0, mostPort);
  if (deadline !== undefined) wholeNumber('deadline', deadline, 1);
  const config = loadConfig(undefined, { PORT: port, DEADLINE_MS: deadline });
  if (config.identity.isProduction && config.identity.oidc === undefined)
    throw new CommandError(
      'With NODE_ENV=production the graph needs an issuer of tokens: set OIDC_ISSUER and OIDC_AUDIENCE.',
    );
  return config;
}

// What the environment says of how a program was started.

/** Scripts of package.json that run until they are stopped. */
const lasting = ['start', 'start:distributed', 'gateway'];

/** True when npm runs the program as one of the scripts that last, and so ends when npm is ended. */
export function isRunByNpm(): boolean {
  return lasting.includes(process.env['npm_lifecycle_event'] ?? '');
}

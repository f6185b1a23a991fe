// The drain delay: how long a process that stops serves on, and what it says of it.
import type { StopReason } from '@fmg/shared/command/stop-signal';
import type { Config } from '../settings/config';

/** Whoever presses Ctrl-C wants the prompt back; whatever manages the process wants that no request is lost. */
export function drainDelayMs(reason: StopReason, { drainMs }: Pick<Config, 'drainMs'>): number {
  const delay = reason === 'TERMINAL' ? 0 : drainMs;
  console.log(
    delay === 0 ? 'Stopping …' : `Stopping: serving on for ${delay / 1000} s, so that balancers notice …`,
  );
  return delay;
}

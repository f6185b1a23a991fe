// When a program that lasts is to stop: at a signal, or when the npm that runs it is gone.
import { isRunByNpm } from './config';

/** Why a program stops: somebody at a terminal wants it, or whatever manages it does. */
export type StopReason = 'TERMINAL' | 'MANAGER';

/** Within this time a second signal is the same one: at Ctrl-C the terminal sends one to everybody, and npm hands its own on. */
const echoMs = 300;

/** How often it is looked whether npm is still there, in milliseconds. */
const watchMs = 250;

/** Who started this process; npm may have gone before the program is ready to stop. */
const parent = process.ppid;

/**
 * Waits for the signal to stop; a second one ends the process at once. A shell between npm and the program may keep the signal
 * to itself: then npm and the shell end, and the program notices that its parent has changed.
 */
export function stopSignal(): Promise<StopReason> {
  return new Promise((resume) => {
    let since: number | undefined;
    const hear = (signal: NodeJS.Signals): void => {
      if (since === undefined) {
        since = performance.now();
        resume(signal === 'SIGINT' ? 'TERMINAL' : 'MANAGER');
      } else if (performance.now() - since > echoMs) process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
    if (isRunByNpm()) void parentGone().then(() => resume('MANAGER'));
  });
}

/** Waits until this process has another parent than the one that started it. Windows never gives it another one. */
function parentGone(): Promise<void> {
  return new Promise((gone) => {
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      gone();
    }, watchMs);
    watch.unref();
  });
}

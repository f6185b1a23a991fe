// Refusals that pass with time: they say after how many seconds to come back.
import { HeaderMap } from '@apollo/server';
import type { Viewer } from '@fmg/shared/auth/viewer';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { errorRegistry } from '@fmg/shared/errors/registry';
import { budgetOf } from './budgets';

/** A refusal with the header Retry-After. */
export function retryLater(
  code: 'RATE_LIMITED' | 'OVERLOADED',
  message: string,
  seconds: number,
): GraphError {
  const headers = new HeaderMap([['retry-after', String(seconds)]]);
  return new GraphError(code, `${message} Try again in ${seconds} s.`, {
    retryAfter: seconds,
    http: { status: errorRegistry[code].http, headers },
  });
}

/** Throws RATE_LIMITED for a viewer who has to wait; 0 seconds are no wait. */
export function refuseSpent(viewer: Viewer, seconds: number): void {
  if (seconds === 0) return;
  const { minute } = budgetOf(viewer);
  throw retryLater('RATE_LIMITED', `You may spend ${minute} points in a minute, and have.`, seconds);
}

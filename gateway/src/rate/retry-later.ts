// Refusals that pass with time: they say after how many seconds to come back.
import { HeaderMap } from '@apollo/server';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { errorRegistry } from '@fmg/shared/errors/registry';

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

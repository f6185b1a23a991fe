// The head of a response that is an error: its status and headers.
import { HeaderMap } from '@apollo/server';
import { entryOf, isErrorCode } from '@fmg/shared/errors/registry';
import { GraphQLError } from 'graphql';

/** Status and headers of a refusal: those that the error names, or those of its code. */
export function responseHeadOf(error: unknown): { status: number; headers: HeaderMap } {
  const { http, code } = error instanceof GraphQLError ? error.extensions : {};
  const named = typeof http === 'object' && http !== null ? http : {};
  const entry = isErrorCode(code) ? entryOf(code) : undefined;
  const later = entry?.retryAfter === undefined ? [] : [['retry-after', String(entry.retryAfter)] as const];
  return {
    status: 'status' in named && typeof named.status === 'number' ? named.status : (entry?.http ?? 500),
    headers: 'headers' in named && named.headers instanceof HeaderMap ? named.headers : new HeaderMap(later),
  };
}

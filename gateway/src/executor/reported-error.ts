// Errors that subgraphs report, as clients read them: nothing of what their makers put into them about themselves.
import { isErrorCode } from '@fmg/shared/errors/registry';
import { GraphQLError } from 'graphql';
import { isObject, isWritable } from '../json/values';

/** An error of a subgraph as its client reads it, in words that `textOf` gives; one without a code that is known is ours to explain. */
export function reportedError(
  subgraph: string,
  error: unknown,
  textOf: (text: string) => string,
): GraphQLError {
  const { message, extensions } = isObject(error) ? error : { message: undefined, extensions: undefined };
  const code = isObject(extensions) ? extensions['code'] : undefined;
  const known = isErrorCode(code)
    ? { ...ownExtensions(extensions, textOf), code }
    : { code: 'INTERNAL_SERVER_ERROR' };
  return new GraphQLError(typeof message === 'string' ? textOf(message) : 'unreadable error', {
    extensions: { ...known, subgraph },
    originalError: isErrorCode(code) ? undefined : new Error(`${subgraph}: ${written(error)}`),
  });
}

function ownExtensions(extensions: unknown, textOf: (text: string) => string): object {
  if (!isObject(extensions) || !isWritable(extensions)) return {};
  const own = Object.entries(extensions).filter(([key]) => !aboutTheirMakers.includes(key));
  return JSON.parse(textOf(JSON.stringify(Object.fromEntries(own)))) as object; // what was an object is one
}

/** What subgraphs of all kinds put beside a code about themselves: hosts, stacks. */
const aboutTheirMakers = [
  'exception',
  'stacktrace',
  'response',
  'request',
  'service',
  'serviceName',
  '__proto__',
];

function written(error: unknown): string {
  return isWritable(error) ? JSON.stringify(error) : 'an error that is nested too deep';
}

// Writes a response as text, and keeps nothing of it.
import { GraphError } from '@fmg/shared/errors/graph-error';
import { errorRegistry } from '@fmg/shared/errors/registry';
import { isObject } from '../json/values';
import { mostAnswerCharacters } from '../limits/limits';

/**
 * A response as text, without the line break that is usual: adding one would copy the whole text. The response is empty afterwards.
 * Throws ANSWER_TOO_LARGE for one that is longer than may be sent, or than a text can be.
 */
export function stringifyResponse(response: unknown): string {
  const text = textOf(response);
  dropData(response);
  if (text !== undefined && text.length <= mostAnswerCharacters) return text;
  throw new GraphError(
    'ANSWER_TOO_LARGE',
    `The answer would be longer than ${mostAnswerCharacters} characters. Ask for smaller pages, or in several operations.`,
    { http: { status: errorRegistry.ANSWER_TOO_LARGE.http } },
  );
}

function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What Apollo makes of a request outlives its response, see decision 020: the rows should not, which are most of it. */
function dropData(response: unknown): void {
  const data = isObject(response) ? response['data'] : undefined;
  if (isObject(data)) for (const key of Object.keys(data)) data[key] = undefined;
}

// What the body of a request says: JSON that holds no more values than are served.
import { badInput, GraphError } from '@fmg/shared/errors/graph-error';
import { mostBodyValues } from '../limits/limits';

/** What a body says. Throws BAD_REQUEST, and BAD_USER_INPUT for one that holds more values than are served. */
export function parseJson(text: string): unknown {
  checkValues(text);
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

/**
 * A megabyte of values takes a quarter of a second to be read, and everything that they pass walks them again; to count the signs
 * before them takes a hundredth of that. Expressions look for the signs: they are fast from the first character on, where a
 * loop over a megabyte is not before it was compiled.
 */
function checkValues(text: string): void {
  if (text.length <= mostBodyValues) return;
  let signs = 0;
  sign.lastIndex = 0;
  while (sign.test(text)) {
    const next = sign.lastIndex;
    if (text[next - 1] === '"') {
      endOfString.lastIndex = next;
      // What comes after a string that does not end is no JSON.
      if (!endOfString.test(text)) return;
      sign.lastIndex = endOfString.lastIndex;
    } else if ((signs += 1) > mostBodyValues)
      throw badInput(
        `The body of the request holds more than ${mostBodyValues} values: send fewer at a time.`,
      );
  }
}

/** What begins a string, and what stands before a value or around it. */
const sign = /["[{,]/g;

/** A quotation mark behind an even number of backslashes. */
const endOfString = /(?<!\\)(?:\\\\)*"/g;

/** Refuses a body that is not JSON in UTF-8. */
export function notJson(): GraphError {
  return new GraphError(
    'BAD_REQUEST',
    'The body of the request is not JSON in UTF-8: send { "query": "…" }.',
  );
}

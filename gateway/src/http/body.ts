// Reads the body of a GraphQL request: JSON, UTF-8, not compressed, not larger than allowed.
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { badInput, GraphError } from '@fmg/shared/errors/graph-error';
import { mostBodyValues } from '../limits/limits';

/** The parsed body, or undefined for a request that has none. Throws what `readText` and `parseJson` throw. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const text = await readText(request, mostBytes);
  return text === undefined ? undefined : parseJson(text);
}

/**
 * The text of the body, or undefined for a request that has none. Throws UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE or
 * BAD_REQUEST.
 */
export async function readText(request: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  if (request.method !== 'POST') return undefined;
  checkMediaType(request);
  const bytes = await readBytes(request, mostBytes);
  if (isUtf8(bytes)) return bytes.toString('utf8', startsWithMark(bytes) ? 3 : 0);
  throw noJson();
}

/** What a body says. Throws BAD_REQUEST, and BAD_USER_INPUT for one that holds more values than are served. */
export function parseJson(text: string): unknown {
  checkValues(text);
  try {
    return JSON.parse(text);
  } catch {
    throw noJson();
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

function noJson(): GraphError {
  return new GraphError(
    'BAD_REQUEST',
    'The body of the request is not JSON in UTF-8: send { "query": "…" }.',
  );
}

/** Some editors put the byte order mark before a text. */
function startsWithMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Other types a page of a foreign site could send unasked; what is compressed could be a thousand times as large. */
function checkMediaType({ headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new GraphError(
      'UNSUPPORTED_MEDIA_TYPE',
      'The body of the request is compressed: send it as it is.',
    );
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  const isDecodable = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (!/^application\/([\w.-]+\+)?json$/.test(type.trim()) || !isDecodable)
    throw new GraphError(
      'UNSUPPORTED_MEDIA_TYPE',
      'The body of the request must be JSON in UTF-8: send it with content-type: application/json.',
    );
}

/** Listening costs a fraction of what iterating over the request does. */
function readBytes(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = (): void => {
      request.off('data', take);
      reject(
        new GraphError(
          'PAYLOAD_TOO_LARGE',
          `The body of the request is larger than ${mostBytes} bytes: send less at a time.`,
        ),
      );
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > mostBytes) refuse();
      else chunks.push(chunk);
    };
    // A client that goes while it sends is no fault of ours.
    const miss = (): void => {
      // It closes after every body, too, and an error is dear to make.
      if (!request.readableEnded) reject(new GraphError('BAD_REQUEST', 'The body did not arrive whole.'));
    };
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) return refuse();
    // One that went before anybody listened says so no more.
    if (request.destroyed) return miss();
    request.on('data', take);
    request.once('end', () =>
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)),
    );
    request.on('error', miss);
    request.once('close', miss);
  });
}

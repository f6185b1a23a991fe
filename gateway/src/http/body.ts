// Reads the body of a GraphQL request: JSON, UTF-8, not compressed, not larger than allowed.
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { notJson, parseJson } from '../operations/parse-json';

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
  throw notJson();
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

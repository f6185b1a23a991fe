// Reads the body of a GraphQL request: JSON, UTF-8, not compressed, not larger than allowed.
import type { IncomingMessage } from 'node:http';
import { GraphError } from '@fmg/shared/errors/graph-error';

/**
 * The parsed body, or undefined for a request that has none. Throws UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE or
 * BAD_REQUEST.
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  checkMediaType(request);
  const bytes = await readBytes(request, mostBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new GraphError(
      'BAD_REQUEST',
      'The body of the request is not JSON in UTF-8: send { "query": "…" }.',
    );
  }
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
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (!/^application\/([\w.-]+\+)?json$/.test(type.trim()) || !isUtf8)
    throw new GraphError(
      'UNSUPPORTED_MEDIA_TYPE',
      'The body of the request must be JSON in UTF-8: send it with content-type: application/json.',
    );
}

async function readBytes(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const tooLarge = (): GraphError =>
    new GraphError(
      'PAYLOAD_TOO_LARGE',
      `The body of the request is larger than ${mostBytes} bytes: send less at a time.`,
    );
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    // A client that goes while it sends is no fault of ours.
    throw error instanceof GraphError
      ? error
      : new GraphError('BAD_REQUEST', 'The body did not arrive whole.');
  }
  return Buffer.concat(chunks);
}

// Reads the body of a GraphQL request: JSON, UTF-8, not larger than allowed.
import type { IncomingMessage } from 'node:http';
import { GraphError } from '@fmg/shared/errors/graph-error';

/** The parsed body, or undefined for a request that has none. Throws PAYLOAD_TOO_LARGE or BAD_REQUEST. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const tooLarge = (): GraphError =>
    new GraphError(
      'PAYLOAD_TOO_LARGE',
      `The body of the request is larger than ${mostBytes} bytes: send less at a time.`,
    );
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  if (!isJson(request.headers['content-type'])) return Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new GraphError(
      'BAD_REQUEST',
      'The body of the request is not JSON in UTF-8: send { "query": "…" }.',
    );
  }
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/([\w.-]+\+)?json\b/i.test(contentType);
}

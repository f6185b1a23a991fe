// Attacks by how a request is written: forged headers, bodies that are none, methods, smuggling, tokens that are none.
import { gzipSync, brotliCompressSync, deflateSync } from 'node:zlib';
import { ask, call, get, head, post, raw, type Attack } from './requests';

const query = JSON.stringify({ query: '{ __typename }' });
const json = { 'content-type': 'application/json' };
const answered = /"__typename":"Query"/;

/** A body of a gigabyte, as a megabyte. */
const bomb = new Uint8Array(gzipSync(Buffer.alloc(256 * 1024 * 1024, ' ')));

/** Requests whose form is not that of GraphQL over HTTP. */
export const forms: readonly Attack[] = [
  {
    name: 'a batch of operations',
    send: post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'an empty batch', send: post('[]'), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a batch of a thousand',
    send: post(`[${Array.from({ length: 1000 }, () => query).join()}]`),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'null', send: post('null'), status: 400, code: 'BAD_REQUEST' },
  { name: 'a number', send: post('1'), status: 400, code: 'BAD_REQUEST' },
  { name: 'an empty body', send: post(''), status: 400, code: 'BAD_REQUEST' },
  { name: 'an object without a query', send: post('{}'), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a query that is a document',
    send: post('{"query":{"kind":"Document"}}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a query that is a list',
    send: post('{"query":["{ __typename }"]}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables that are text',
    send: post('{"query":"{ __typename }","variables":"{}"}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables that are a list',
    send: post('{"query":"{ __typename }","variables":[]}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables that nest',
    send: post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'extensions that are text',
    send: post('{"query":"{ __typename }","extensions":"x"}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'extensions that nest',
    send: post(`{"query":"{ __typename }","extensions":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'extensions that nest less',
    send: post(`{"query":"{ __typename }","extensions":{"a":${'['.repeat(2900)}${']'.repeat(2900)}}}`),
    status: 200,
    says: answered,
  },
  {
    name: 'an operation name that is an object',
    send: post('{"query":"{ __typename }","operationName":{}}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a prototype among variables',
    send: post(
      '{"query":"query($first: Int) { missions(first: $first) { pageInfo { hasNextPage } } }","variables":{"__proto__":{"first":-1},"constructor":{"prototype":{"first":-1}}}}',
    ),
    status: 200,
    says: /"hasNextPage":/,
  },
  {
    name: 'a prototype among extensions',
    send: post(
      '{"query":"{ __typename }","extensions":{"__proto__":{"persistedQuery":{"version":1}},"constructor":1}}',
    ),
    status: 200,
    says: answered,
  },
  {
    name: 'a prototype as the body',
    send: post('{"__proto__":{"query":"{ __typename }"}}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables called toString',
    send: ask(
      'query($toString: Int, $constructor: Int) { missions(first: $toString, last: $constructor) { totalCount } }',
    ),
    status: 200,
    says: /"totalCount":\d/,
  },
  {
    name: 'one key twice: the last is meant',
    send: post('{"query":"{ nothing }","query":"{ __typename }"}'),
    status: 200,
    says: answered,
  },
  {
    name: 'bytes that are no UTF-8',
    send: post(new Uint8Array([...Buffer.from('{"query":"{ __typename }'), 0xc3, 0x28, 0x22, 0x7d])),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'UTF-16',
    send: post(new Uint8Array(Buffer.from(query, 'utf16le')), {
      'content-type': 'application/json; charset=utf-16',
    }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'the character zero between tokens',
    send: ask('{ __typename \u0000 }'),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  { name: 'a mark of byte order', send: ask('\ufeff{ __typename }'), status: 200, says: answered },
  {
    name: 'a body of two megabytes',
    send: post(JSON.stringify({ query: `{ __typename }${' '.repeat(2_000_000)}` })),
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    name: 'text as JSON',
    send: post(query, { 'content-type': 'text/plain' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a form',
    send: post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'an upload',
    send: post('--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--', {
      'content-type': 'multipart/form-data; boundary=x',
    }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a type that only begins like JSON',
    send: post(query, { 'content-type': 'application/jsonp' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'two types at once',
    send: post(query, { 'content-type': 'text/plain, application/json' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a text of GraphQL',
    send: post('{ __typename }', { 'content-type': 'application/graphql' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a gigabyte in gzip',
    send: post(bomb, { ...json, 'content-encoding': 'gzip' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'deflate',
    send: post(new Uint8Array(deflateSync(query)), { ...json, 'content-encoding': 'deflate' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'brotli',
    send: post(new Uint8Array(brotliCompressSync(query)), { ...json, 'content-encoding': 'br' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'gzip without saying so',
    send: post(new Uint8Array(gzipSync(query))),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a hash in place of the operation',
    send: post(`{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`),
    status: 200,
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
  {
    name: 'a hash that nobody is allowed to add',
    send: post(
      `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    ),
    status: 200,
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
];

/** Methods, paths and headers. */
export const headers: readonly Attack[] = [
  {
    name: 'GET as a page of a foreign site sends it',
    send: get({ query: '{ __typename }' }, {}),
    status: 400,
    code: 'BAD_REQUEST',
    says: /Cross-Site.*apollo-require-preflight"/,
  },
  {
    name: 'GET of a mutation',
    send: get({ query: 'mutation { __typename }' }),
    status: 405,
    code: 'BAD_REQUEST',
  },
  {
    name: 'GET with variables that are no JSON',
    send: get({ query: '{ __typename }', variables: '{' }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'GET with two queries',
    send: call('GET', '/graphql?query={__typename}&query={missions{totalCount}}', {
      'apollo-require-preflight': 'yes',
    }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'GET with a broken escape',
    send: call('GET', '/graphql?query=%E0%A4%A', { 'apollo-require-preflight': 'yes' }),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  { name: 'PUT', send: call('PUT', '/graphql'), status: 405, code: 'BAD_REQUEST' },
  { name: 'DELETE', send: call('DELETE', '/graphql'), status: 405, code: 'BAD_REQUEST' },
  { name: 'PATCH of the schema', send: call('PATCH', '/schema.graphql'), status: 405 },
  { name: 'POST to a page', send: post('x', {}, '/'), status: 405 },
  {
    name: 'TRACE',
    send: raw([head('TRACE /graphql HTTP/1.1', 'X-Secret: s')]),
    status: 405,
    code: 'BAD_REQUEST',
  },
  {
    name: 'OPTIONS of a foreign page',
    send: call('OPTIONS', '/graphql', {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
    }),
    status: 204,
  },
  { name: 'a method that does not exist', send: raw([head('HACK /graphql HTTP/1.1')]), status: 400 },
  { name: 'CONNECT', send: raw([head('CONNECT 10.0.0.1:22 HTTP/1.1')]), status: 0 },
  {
    name: 'a foreign host',
    send: raw([head('GET /health/live HTTP/1.1', 'Host: attacker.example')]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a host inside a host',
    send: raw([head('GET /health/live HTTP/1.1', 'Host: localhost@attacker.example')]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'two hosts',
    send: raw([
      'GET /health/live HTTP/1.1\r\nConnection: close\r\nHost: localhost\r\nHost: attacker.example\r\n\r\n',
    ]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'no host', send: raw(['GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n']), status: 400 },
  {
    name: 'a whole URL as the path',
    send: raw([head('GET http://attacker.example/health/live HTTP/1.1')]),
    status: 200,
  },
  { name: 'a path of slashes', send: raw([head('GET // HTTP/1.1')]), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a path that is no URL',
    send: raw([head('GET //[::1 HTTP/1.1')]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'a path with the character zero', send: call('GET', '/assets/%00graphiql.js'), status: 404 },
  { name: 'a path that climbs', send: raw([head('GET /assets/../../package.json HTTP/1.1')]), status: 404 },
  {
    name: 'a path that climbs in escapes',
    send: raw([head('GET /assets/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1')]),
    status: 404,
  },
  {
    name: 'a path that climbs with backslashes',
    send: raw([head('GET /assets/..\\..\\package.json HTTP/1.1')]),
    status: 404,
  },
  { name: 'an inherited name as the path', send: call('GET', '/constructor'), status: 404 },
  { name: 'a line break in the path', send: call('GET', '/%0d%0aset-cookie:%20a=b'), status: 404 },
  {
    name: 'a line break in an example name',
    send: call('GET', '/graphiql?operation=%0d%0aset-cookie:%20a=b%3Cscript%3Ealert(1)%3C/script%3E'),
    status: 200,
  },
  {
    name: 'another viewer in headers',
    send: ask(
      '{ __typename }',
      {},
      { 'x-viewer': '{"roles":["ADMIN"]}', 'x-user-role': 'ADMIN', 'x-forwarded-user': 'admin' },
    ),
    status: 200,
    says: answered,
  },
  {
    name: 'another address in headers',
    send: ask(
      '{ __typename }',
      {},
      {
        'x-forwarded-for': '10.0.0.1',
        forwarded: 'for=10.0.0.1',
        'x-real-ip': '10.0.0.1',
        'x-forwarded-host': 'attacker.example',
      },
    ),
    status: 200,
    says: answered,
  },
  {
    name: 'another path in headers',
    send: call('GET', '/health/live', {
      'x-original-url': '/schema.graphql',
      'x-rewrite-url': '/schema.graphql',
    }),
    status: 200,
    says: /"live"/,
  },
  {
    name: 'a request id of markup',
    send: call('GET', '/health/live', { 'x-request-id': '<script>alert(1)</script>' }),
    status: 200,
  },
  {
    name: 'a request id of a kilobyte',
    send: call('GET', '/health/live', { 'x-request-id': 'a'.repeat(1000) }),
    status: 200,
  },
  {
    name: 'a deadline of another',
    send: ask('{ __typename }', {}, { 'x-deadline': '0' }),
    status: 200,
    says: answered,
  },
  {
    name: 'an answer of a type that nobody writes',
    send: ask('{ __typename }', {}, { accept: 'image/png' }),
    status: 406,
    code: 'BAD_REQUEST',
  },
  {
    name: 'headers of a megabyte',
    send: raw([head('GET / HTTP/1.1', `X-A: ${'a'.repeat(1_000_000)}`)]),
    status: 431,
  },
  {
    name: 'headers by the thousand',
    send: raw([
      head('GET /health/live HTTP/1.1', ...Array.from({ length: 3000 }, (_, index) => `A${index}: b`)),
    ]),
    status: 431,
  },
  {
    name: 'a header that continues on the next line',
    send: raw([head('GET /health/live HTTP/1.1', 'X-A: a\r\n b: c')]),
    status: 400,
  },
  {
    name: 'an expectation that nobody knows',
    send: raw([head('POST /graphql HTTP/1.1', 'Expect: magic', 'Content-Length: 0')]),
    status: 417,
  },
];

const smuggled = 'GET /schema.graphql HTTP/1.1\r\nHost: localhost\r\n\r\n';
const posted = (...lines: string[]): string =>
  head('POST /graphql HTTP/1.1', 'Content-Type: application/json', ...lines);

/** Requests that two servers could read as different ones. */
export const smuggling: readonly Attack[] = [
  {
    name: 'a length and chunks',
    send: raw([posted('Content-Length: 4', 'Transfer-Encoding: chunked') + `0\r\n\r\n${smuggled}`]),
    status: 400,
  },
  {
    name: 'chunks and a length',
    send: raw([posted('Transfer-Encoding: chunked', 'Content-Length: 4') + `0\r\n\r\n${smuggled}`]),
    status: 400,
  },
  {
    name: 'two lengths',
    send: raw([posted(`Content-Length: ${query.length}`, 'Content-Length: 0') + query]),
    status: 400,
  },
  {
    name: 'a length with a sign',
    send: raw([posted(`Content-Length: +${query.length}`) + query]),
    status: 400,
  },
  { name: 'a negative length', send: raw([posted('Content-Length: -1') + query]), status: 400 },
  {
    name: 'chunks that are not the last encoding',
    send: raw([posted('Transfer-Encoding: chunked, identity') + `0\r\n\r\n${smuggled}`]),
    status: 400,
  },
  {
    name: 'an encoding with another name',
    send: raw([posted('Transfer-Encoding: xchunked') + `0\r\n\r\n${smuggled}`]),
    status: 400,
  },
  {
    name: 'a space before the colon',
    send: raw([posted('Transfer-Encoding : chunked') + `0\r\n\r\n${smuggled}`]),
    status: 400,
  },
  {
    name: 'a chunk of a size that is none',
    send: raw([posted('Transfer-Encoding: chunked') + `zz\r\n${query}\r\n0\r\n\r\n`]),
    status: 400,
  },
  {
    name: 'a chunk larger than memory',
    send: raw([posted('Transfer-Encoding: chunked') + `ffffffffffffffffff\r\n${query}`]),
    status: 400,
  },
  {
    name: 'lines that end with LF alone',
    send: raw([
      `POST /graphql HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: application/json\nContent-Length: ${query.length}\n\n${query}`,
    ]),
    status: 400,
  },
  { name: 'HTTP/0.9', send: raw(['GET /schema.graphql\r\n\r\n']), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'what is no HTTP',
    send: raw(['\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000\u00a1\u0003\u0003']),
    status: 400,
  },
];

/** Clients that keep a connection without saying anything; the graph under attack waits half a second for headers, one for all. */
export const slowness: readonly Attack[] = [
  {
    name: 'headers letter by letter',
    send: raw(['GET / HTTP/1.1\r\n', ...Array.from({ length: 60 }, (_, index) => `X${index}: a\r\n`)], 100),
    status: 408,
  },
  {
    name: 'a body letter by letter',
    send: raw([posted('Content-Length: 1000'), ...Array.from({ length: 60 }, () => ' ')], 100),
    status: 408,
  },
  { name: 'a body that never comes', send: raw([posted('Content-Length: 1000')]), status: 408 },
];

/** Authorizations that are no tokens: whoever they are taken for, nothing breaks. */
export const tokenFaults: readonly (readonly [name: string, authorization: string])[] = [
  ['nothing after the scheme', 'Bearer'],
  ['a space after the scheme', 'Bearer '],
  ['two tokens', 'Bearer a b'],
  ['another scheme', 'Basic YWRtaW46YWRtaW4='],
  ['no scheme', 'eyJhbGciOiJub25lIn0.e30.'],
  ['no algorithm', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwicm9sZXMiOlsiQURNSU4iXX0.'],
  ['two parts', 'Bearer a.b'],
  ['dots', 'Bearer ...'],
  ['parts that are no JSON', 'Bearer YQ.YQ.YQ'],
  ['a header that is a list', 'Bearer W10.W10.W10'],
  ['ten kilobytes', `Bearer ${'a'.repeat(10_000)}`],
  ['letters beyond ASCII', 'Bearer \u00e4\u00f6\u00fc'],
  ['SQL', "Bearer ' or 1=1 --"],
  ['undefined', 'undefined'],
];

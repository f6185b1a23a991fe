// Manners in which a part of the graph gives no answer that can be used.
import { endlessly, entities, says, type Manner } from './stand-in';

const page = '<html><h1>502 Bad Gateway</h1><p>nginx at 10.1.2.3:4002</p></html>';
/** Lists nested so deep that who walks them by calling itself breaks down. */
export const deep = '['.repeat(10_000) + ']'.repeat(10_000);

/** Answers of which nothing can be used. */
export const unusable: Readonly<Record<string, Manner>> = {
  'a page of HTML with status 200': says(page, { type: 'text/html' }),
  'a page of HTML that calls itself JSON': says(page),
  'a page of HTML with status 500': says(page, { status: 500, type: 'text/html' }),
  'a redirection': ({ response }) => response.writeHead(302, { location: 'http://10.1.2.3:4002/' }).end(),
  'JSON with status 500, which anyone on the way may have written': says(
    '{"errors":[{"message":"at 10.1.2.3"}]}',
    { status: 500 },
  ),
  'the right JSON as plain text': ({ answer, response }) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(JSON.stringify(answer)),
  'the right JSON without a type': ({ answer, response }) =>
    response.writeHead(200).end(JSON.stringify(answer)),
  'an error page that does not end': ({ response }) =>
    response.writeHead(500, { 'content-type': 'text/html' }).write(page),
  'an empty body': says(''),
  'JSON that is no object': says('[1]'),
  'half of the JSON': ({ answer, response }) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer).slice(0, -20)),
  'a body that is cut off': ({ answer, response }) => {
    const text = JSON.stringify(answer);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 2 * text.length });
    response.write(text, () => response.destroy());
  },
  'a body that does not end': endlessly('[1,2,3],'.repeat(1000)),
  'bytes that are no UTF-8': says(Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])),
  'words that are no HTTP': ({ request }) => request.socket.end('220 10.1.2.3 ESMTP\r\n'),
  'data that is null without an error': says('{"data":null}'),
  'no data and no error': says('{"extensions":{"host":"10.1.2.3"}}'),
  'errors that are no list': says('{"errors":{"message":"at 10.1.2.3"}}'),
  'no list of entities': says('{"data":{"_entities":{}}}'),
  'too few entities': entities((all) => all.slice(1)),
  'too many entities': entities((all) => [...all, ...all]),
  'lists nested 10,000 deep': says(deep),
};

/** Answers of which the executor has to find out that they are about something else. */
export const misplaced: Readonly<Record<string, Manner>> = {
  'an entity that is no object': entities(([first]) => [first, 5]),
  'entities in another order': entities((all) => all.toReversed()),
  'an entity of another type': entities(([first, second]) => [first, { ...second, __typename: 'Person' }]),
};

/** Calls that nobody answers. */
export const unreachable: Readonly<Record<string, Manner>> = {
  'a connection that is reset': ({ request }) => request.socket.resetAndDestroy(),
  'a connection that is closed': ({ request }) => request.socket.destroy(),
  'a proxy that says 502': says(page, { status: 502, type: 'text/html' }),
  'a proxy that says 504, at length': ({ response }) =>
    response.writeHead(504, { 'content-type': 'text/html' }).write(page),
  'half of the headers': ({ request }) => request.socket.end('HTTP/1.1 200 OK\r\ncontent-ty'),
};

/** Answers that do not come to an end in time. */
export const late: Readonly<Record<string, Manner>> = {
  'no answer': () => undefined,
  'headers without a body': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
  },
  'a body that trickles': endlessly(' ', 20),
};

import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { readBody } from './body';

describe('the body of a request', () => {
  let request: IncomingMessage;

  beforeEach(() => {
    request = new IncomingMessage(new Socket());
    request.method = 'POST';
    request.headers['content-type'] = 'application/json';
  });

  test('is JSON, in as many parts as it comes, with or without a byte order mark', async () => {
    const reading = readBody(request, 100);
    for (const part of ['\uFEFF{"query":', '"{ é }"}']) request.push(part);
    request.push(null);
    expect(await reading).toEqual({ query: '{ é }' });
  });

  test.each([
    ['is no JSON', Buffer.from('{')],
    ['is no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('is refused when it %s', async (_, bytes) => {
    request.push(bytes);
    request.push(null);
    await expect(readBody(request, 100)).rejects.toThrow('not JSON in UTF-8');
  });

  test('is refused as soon as it is too large', async () => {
    const reading = readBody(request, 5);
    request.push('"123');
    request.push('45');
    await expect(reading).rejects.toThrow('larger than 5 bytes');
  });

  test('is refused when it holds more values than are served, before they are read', async () => {
    const body = (count: number, value: string): string => `{"a":[${Array(count).fill(value).join()}]}`;
    const read = async (text: string): Promise<unknown> => {
      const another = new IncomingMessage(new Socket());
      another.method = 'POST';
      another.headers['content-type'] = 'application/json';
      another.push(text);
      another.push(null);
      return await readBody(another, 1_000_000);
    };
    const refused = 'more than 3000 values';
    expect(await read(body(2998, '1'))).toMatchObject({ a: expect.any(Array) as unknown });
    expect(await read(body(900, '[{}]'))).toMatchObject({ a: expect.any(Array) as unknown });
    await expect(read(body(3000, '1'))).rejects.toThrow(refused);
    await expect(read(body(1100, '[{}]'))).rejects.toThrow(refused);
    await expect(read(body(1100, '{"a":[]}'))).rejects.toThrow(refused);
    // What looks like values in a text is none.
    expect(await read(`{"a":"${'[{,'.repeat(9000)}\\\\"}`)).toMatchObject({
      a: expect.any(String) as unknown,
    });
    expect(await read(`{"a":"\\"${'[{,'.repeat(9000)}"}`)).toMatchObject({
      a: expect.any(String) as unknown,
    });
    await expect(read(`"${'[{,'.repeat(9000)}`)).rejects.toThrow('not JSON');
    await expect(read(`"${'[{,'.repeat(9000)}\\\\",${body(3000, '1')}`)).rejects.toThrow(refused);
  });

  test('does not arrive when the client goes while it sends', async () => {
    const reading = readBody(request, 100);
    request.push('{');
    request.destroy();
    await expect(reading).rejects.toThrow('did not arrive whole');
  });

  test('does not arrive when the client went before anybody reads', async () => {
    request.push('{');
    request.destroy();
    await new Promise((resume) => setImmediate(resume));
    await expect(readBody(request, 100)).rejects.toThrow('did not arrive whole');
  });
});

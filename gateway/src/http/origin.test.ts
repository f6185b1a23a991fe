import { isTrustedHost, readOrigins } from './origin';

describe('the name by which the graph is addressed', () => {
  const local = ['localhost', '127.0.0.1', '[::1]'];
  test.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST:1'])(
    '%s is this machine',
    (host) => {
      expect(isTrustedHost(host, local)).toBe(true);
    },
  );
  test.each(['attacker.example', 'attacker.example:4000', 'localhost.attacker.example', undefined])(
    '%s is refused',
    (host) => {
      expect(isTrustedHost(host, local)).toBe(false);
    },
  );
  test('a server for the network admits every name', () =>
    expect(isTrustedHost('graph.example', [])).toBe(true));
});

describe('a list of origins', () => {
  test.each([
    ['', []],
    [' , ', []],
    ['https://app.example', ['https://app.example']],
    [
      'https://app.example, http://localhost:3000,https://app.example',
      ['https://app.example', 'http://localhost:3000'],
    ],
    ['https://app.example:8443', ['https://app.example:8443']],
    ['http://[::1]:3000', ['http://[::1]:3000']],
    ['*', '*'],
  ])('%j is one', (text, origins) => expect(readOrigins(text)).toEqual({ origins }));

  test.each([
    'https://app.example/',
    'https://app.example/path',
    'https://App.example',
    'https://app.example:443',
    'https://user@app.example',
    'https://*.app.example',
    'app.example',
    'null',
    'file:///',
    'https://app.example,*',
    'javascript:alert(1)',
    'https://',
  ])('%j is none', (text) => {
    expect(readOrigins(text)).toEqual({
      problem: expect.stringMatching(/^must be origins as browsers write them/),
    });
  });
});

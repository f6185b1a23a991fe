import { isTrustedHost } from './origin';

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

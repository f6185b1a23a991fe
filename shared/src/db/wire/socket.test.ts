// Sockets to PostgreSQL: which hosts are tried, and what becomes of a server that does not take secure connections.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { limitsFor } from '../connection/limits';
import { openSocket, type ServerAddress } from './socket';
import { openWire } from './wire';

describe('a socket to the database', () => {
  let server: Server;
  let port: number;
  const asked: string[] = [];

  beforeAll(async () => {
    // Refuses to be secure, and echoes everything else.
    server = createServer((socket) =>
      socket.on('data', (bytes) => {
        asked.push(bytes.toString('hex'));
        socket.write(bytes.length === 8 ? 'N' : bytes);
      }),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port; // a TCP server that listens has such an address
  });
  afterAll(() => server.close());

  const open = (more: Partial<ServerAddress> = {}) =>
    openSocket({ host: ['127.0.0.1'], port: [port], path: '', ssl: false, connect_timeout: 5, ...more });

  const echoOf = async (more: Partial<ServerAddress>): Promise<string> => {
    const socket = await open(more);
    socket.write('hello');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return answer.toString();
  };

  test('is that of the first host that answers', async () => {
    expect(await echoOf({ host: ['127.0.0.1', '127.0.0.1'], port: [1, port] })).toBe('hello');
    await expect(open({ port: [1] })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('is not secure where the server does not take that, unless it must be', async () => {
    expect(await echoOf({ ssl: 'prefer' })).toBe('hello');
    await expect(open({ ssl: 'require' })).rejects.toThrow('does not take secure connections');
    await expect(open({ ssl: 'verify-full' })).rejects.toThrow('does not take secure connections');
    expect(asked).toContain('0000000804d2162f');
  });

  test('is given up at once when none of several hosts is there', async () => {
    const url = 'postgres://someone@127.0.0.1:1,127.0.0.1:2/nowhere';
    const opening = openWire({ url, limits: limitsFor(1000), onClosed: () => undefined });
    await expect(opening).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('is given up when nobody answers in time', async () => {
    const silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port: other } = silent.address() as AddressInfo; // as above
    await expect(open({ port: [other], ssl: 'require', connect_timeout: 0.05 })).rejects.toThrow('in time');
    silent.close();
  });
});

// Opens the sockets to PostgreSQL that reads travel on: the driver signs in on them, but does not give away its own.
import { connect, isIP, type Socket } from 'node:net';
import { connect as secure, type TLSSocket } from 'node:tls';
import type postgres from 'postgres';

/** Where the server is, and how to connect, as the driver understood the URL. */
export type ServerAddress = Pick<
  postgres.ParsedOptions,
  'host' | 'port' | 'path' | 'ssl' | 'connect_timeout'
>;

/** `SSLRequest` of the protocol, and what the server answers when it agrees. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const AGREED = 'S'.charCodeAt(0);

/** Connects to the first of the hosts that answers. Rejects with the error of the last one. */
export async function openSocket(place: ServerAddress): Promise<Socket | TLSSocket> {
  let failure: unknown = new Error('the URL of the database names no host');
  for (const [index, host] of place.host.entries()) {
    try {
      return await openTo(host, place.port[index] ?? 5432, place);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function openTo(host: string, port: number, { path, ssl, connect_timeout }: ServerAddress) {
  const plain = path ? connect(path) : connect(port, host);
  const milliseconds = Number(connect_timeout) * 1000;
  if (milliseconds > 0)
    plain.setTimeout(milliseconds, () => plain.destroy(new Error('the database did not answer in time')));
  await happens(plain, 'connect');
  const socket = ssl ? await secured(plain, host, ssl) : plain;
  plain.setTimeout(0);
  socket.setNoDelay(true);
  return socket;
}

async function secured(plain: Socket, host: string, ssl: NonNullable<ServerAddress['ssl']>): Promise<Socket> {
  plain.write(SSL_REQUEST);
  const [reply] = (await happens(plain, 'data')) as [Buffer];
  if (reply[0] !== AGREED) {
    if (ssl === 'prefer') return plain;
    plain.destroy();
    throw new Error('the database does not take secure connections');
  }
  // As in libpq, only `verify-full` and settings of one's own look at the certificate.
  const isTrusting = ssl === 'require' || ssl === 'allow' || ssl === 'prefer';
  const socket = secure({
    socket: plain,
    // Whom the certificate must name: without it Node takes an address for `localhost`.
    host,
    ...(isIP(host) === 0 && { servername: host }),
    ...(isTrusting && { rejectUnauthorized: false }),
    ...(typeof ssl === 'object' && ssl),
  });
  await happens(socket, 'secureConnect');
  return socket;
}

/** The values of an event; rejects when the socket fails or is closed before. */
function happens(socket: Socket, event: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const settle = (tell: () => void): void => {
      socket.off(event, onEvent).off('error', reject).off('close', onClose);
      tell();
    };
    const onEvent = (...values: unknown[]): void => settle(() => resolve(values));
    const onClose = (): void => settle(() => reject(new Error('the database closed the connection')));
    socket.once(event, onEvent).once('error', reject).once('close', onClose);
  });
}

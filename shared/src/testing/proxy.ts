// A stretch of network that a test can break: it passes bytes on, swallows them, or ends connections in either way.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What becomes of bytes and connections: everything passes, everything is swallowed, all answers are, or nobody is let in. */
export type Weather = 'clear' | 'hole' | 'mute' | 'closed';

/** How the commit of a transaction of PostgreSQL fails: the server never hears of it, or makes it and its answer is lost. */
export type CommitFailure = 'unheard' | 'unanswered';

/** The stretch between a client and a server. */
export interface Proxy {
  port: number;
  /** Sets what becomes of everything from now on. What was swallowed stays lost: its connections are silent for ever. */
  set(weather: Weather): void;
  /** Ends all connections on both sides: in order, as a server that stops, or by a reset. */
  cut(how: 'fin' | 'rst'): void;
  /** Resets the connections of the next so many commits. */
  failCommits(how: CommitFailure, count: number): void;
  /** Commits that have still to fail. */
  commitsToFail(): number;
  /** Connections that are open. */
  open(): number;
  close(): Promise<void>;
}

/** Opens a proxy before a port of this machine. */
export async function openProxy(target: number): Promise<Proxy> {
  const pairs = new Set<[Socket, Socket]>();
  let weather: Weather = 'clear';
  const failing: { how: CommitFailure; count: number } = { how: 'unheard', count: 0 };
  const server = createServer((client) => {
    if (weather === 'closed') return void client.resetAndDestroy();
    if (weather === 'hole') return void client.on('error', () => undefined).resume();
    const upstream = connect(target, '127.0.0.1');
    const pair: [Socket, Socket] = [client, upstream];
    let isDeaf = false;
    pairs.add(pair);
    const asksCommit = commitsIn();
    pass(client, upstream, (bytes) => asksCommit(bytes) && failing.how === 'unheard');
    pass(upstream, client, (bytes) => failing.how === 'unanswered' && bytes.includes(commitDone));

    function pass(from: Socket, to: Socket, failsAt: (bytes: Buffer) => boolean): void {
      from.on('data', (bytes) => {
        isDeaf ||= weather === 'hole' || (weather === 'mute' && from === upstream);
        if (failsAt(bytes) && failing.count > 0) {
          failing.count -= 1;
          client.resetAndDestroy();
          upstream.destroy();
        } else if (!isDeaf) to.write(bytes);
      });
      from.on('end', () => !isDeaf && to.end());
      from.on('error', () => undefined);
      from.on('close', () => {
        pairs.delete(pair);
        // In a hole the other side does not hear of it.
        if (!isDeaf && weather !== 'hole') to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  const all = (): Socket[] => [...pairs].flat();
  return {
    port,
    set: (next) => void (weather = next),
    cut: (how) => {
      for (const socket of all())
        if (how === 'rst') socket.resetAndDestroy();
        else socket.end();
    },
    failCommits: (how, count) => void Object.assign(failing, { how, count }),
    commitsToFail: () => failing.count,
    open: () => pairs.size,
    close: async () => {
      server.close();
      for (const socket of all()) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** What a server answers to a commit that it has made. */
const commitDone = Buffer.from('COMMIT\0');

/** Finds commits in what one client sends; a driver sends their text once, and then the name under which it was prepared. */
function commitsIn(): (bytes: Buffer) => boolean {
  const names = new Set<string>();
  return (bytes) => {
    const text = bytes.toString('latin1');
    for (const [, name = ''] of text.matchAll(/P[^]{4}(\w*)\0commit\0/g)) names.add(name);
    for (const [, name = ''] of text.matchAll(/B[^]{4}\w*\0(\w*)\0/g)) if (names.has(name)) return true;
    return false;
  };
}

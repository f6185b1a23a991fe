// What a process of Node that a test has started holds: its memory after it has been tidied, and what it has open.
import { readdirSync } from 'node:fs';
import { WebSocket } from 'undici';
import type { Program } from './processes';

/** Settings with which a process can be looked into. */
export const inspectable = { NODE_OPTIONS: '--inspect=127.0.0.1:0' };

/** What a process holds. */
export interface Held {
  /** Files and sockets that are open. */
  open: number;
  megabytes: number;
}

/** Opens the inspector of a process that was started with `inspectable`. */
export async function inspect({ child, prints }: Program): Promise<{ held(): Promise<Held>; close(): void }> {
  const [, address = ''] = await prints(/Debugger listening on (ws:\S+)/);
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', failed);
  });
  let last = 0;
  const call = (method: string): Promise<Record<string, unknown>> =>
    new Promise((answered) => {
      const id = (last += 1);
      const hear = ({ data }: { data: unknown }): void => {
        // A message of the inspector.
        const message = JSON.parse(String(data)) as { id?: number; result: Record<string, unknown> };
        if (message.id !== id) return;
        socket.removeEventListener('message', hear);
        answered(message.result);
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method }));
    });
  return {
    held: async () => {
      // What finalizers let go of in the first round goes in the second.
      await call('HeapProfiler.collectGarbage');
      await call('HeapProfiler.collectGarbage');
      const { usedSize } = await call('Runtime.getHeapUsage');
      return {
        open: readdirSync(`/proc/${child.pid}/fd`).length,
        megabytes: Number(usedSize) / 2 ** 20,
      };
    },
    close: () => socket.close(),
  };
}

// The side of a thread that answers: it knows neither connections nor tokens nor accounts, only who asks what.
import type { MessagePort } from 'node:worker_threads';
import type { Viewer } from '@fmg/shared/auth/viewer';
import { LRUCache } from 'lru-cache';
import type { HandleRequest } from '../request/plain-request';
import type { GatewayContext } from '../request/context';
import type { SubgraphHealth } from '../transport/health';
import { Cancellation } from '../request/cancellation';
import { MessageBatch } from './message-batch';
import type { FromThread, RequestMessage, ToThread } from './messages';
import { InFlight } from './in-flight';

/** Viewers that are remembered: what is found out about a viewer is kept with it. */
const mostViewers = 1000;

/** What answers in a thread, and whether its subgraphs do. */
export interface ThreadService {
  handle: HandleRequest;
  health(): Promise<SubgraphHealth[]>;
}

/** Answers what comes over a port, until it is told that no more will. */
export async function serveRequests(port: MessagePort, service: ThreadService): Promise<void> {
  const thread = new AnsweringThread(port, service);
  await new Promise<void>((ended) => {
    port.on('message', (messages: ToThread[]) => {
      for (const message of messages) {
        if (message.kind === 'end') ended();
        else thread.hear(message);
      }
    });
    port.postMessage([{ kind: 'ready' }] satisfies FromThread[]);
  });
  port.close();
}

/** What is known of a request while it is answered. */
interface OpenRequest {
  cancellation: Cancellation;
  /** Hears what became of the charge. */
  charged?: (wait: number | null) => void;
}

class AnsweringThread {
  private readonly open = new InFlight<OpenRequest>();
  private readonly viewers = new LRUCache<string, Viewer>({ max: mostViewers });
  private readonly batch: MessageBatch<FromThread>;

  constructor(
    port: MessagePort,
    private readonly service: ThreadService,
  ) {
    this.batch = new MessageBatch(port);
  }

  hear(message: Exclude<ToThread, { kind: 'end' }>): void {
    if (message.kind === 'request') return void this.reply(message);
    if (message.kind === 'check') return void this.check(message.id);
    const open = this.open.get(message.id);
    if (message.kind === 'cancel') open?.cancellation.cancel();
    else open?.charged?.(message.wait);
  }

  private async reply({ id, request, requestId, viewer, account, isCounted }: RequestMessage): Promise<void> {
    const open: OpenRequest = { cancellation: new Cancellation() };
    this.open.add(id, open);
    const context: GatewayContext = {
      requestId,
      viewer: this.viewerOf(viewer),
      account,
      cancellation: open.cancellation,
      spend: isCounted ? (points) => this.spend(id, open, points) : undefined,
    };
    const { status, headers, body: made } = await this.service.handle(request, context);
    this.open.end(id);
    const body = apart(made);
    this.batch.add({ kind: 'response', id, response: { status, headers, body } }, body.buffer as ArrayBuffer); // made by Buffer or here, so not shared
  }

  private async check(id: number): Promise<void> {
    this.batch.add({ kind: 'health', id, subgraphs: await this.service.health() });
  }

  private viewerOf(text: string): Viewer {
    let viewer = this.viewers.get(text);
    if (viewer === undefined) {
      viewer = JSON.parse(text) as Viewer; // written by the thread that asks
      this.viewers.set(text, viewer);
    }
    return viewer;
  }

  private spend(id: number, open: OpenRequest, points: number): Promise<number> {
    return new Promise((charged, failed) => {
      open.charged = (wait) => {
        if (wait === null) failed(new Error('The account of the viewer cannot be charged.'));
        else charged(wait);
      };
      this.batch.add({ kind: 'charge', id, points });
    });
  }
}

/** A short body lies in memory that others use, too; it is handed over in memory of its own. */
function apart(body: Uint8Array): Uint8Array {
  return body.byteLength === body.buffer.byteLength ? body : new Uint8Array(body);
}

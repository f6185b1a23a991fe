// The side of a thread that answers: it knows neither connections nor tokens nor accounts, only who asks what.
import type { MessagePort } from 'node:worker_threads';
import type { Viewer } from '@fmg/shared/auth/viewer';
import { LRUCache } from 'lru-cache';
import type { AnswerQuestion } from '../request/question';
import type { GatewayContext } from '../request/context';
import type { PartHealth } from '../transport/health';
import { Departure } from '../request/departure';
import { Bundle } from './bundle';
import type { Ask, FromThread, ToThread } from './messages';
import { UnderWay } from './under-way';

/** Viewers that are remembered: what is found out about a viewer is kept with it. */
const mostViewers = 1000;

/** What answers in a thread, and whether its parts do. */
export interface Serving {
  answer: AnswerQuestion;
  health(): Promise<PartHealth[]>;
}

/** Answers what comes over a port, until it is told that no more will. */
export async function serveQuestions(port: MessagePort, serving: Serving): Promise<void> {
  const thread = new AnsweringThread(port, serving);
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

/** What is open of a question while it is answered. */
interface Open {
  departure: Departure;
  /** Hears what became of the charge. */
  charged?: (wait: number | null) => void;
}

class AnsweringThread {
  private readonly open = new UnderWay<Open>();
  private readonly viewers = new LRUCache<string, Viewer>({ max: mostViewers });
  private readonly bundle: Bundle<FromThread>;

  constructor(
    port: MessagePort,
    private readonly serving: Serving,
  ) {
    this.bundle = new Bundle(port);
  }

  hear(message: Exclude<ToThread, { kind: 'end' }>): void {
    if (message.kind === 'ask') return void this.reply(message);
    if (message.kind === 'check') return void this.check(message.id);
    const open = this.open.get(message.id);
    if (message.kind === 'gone') open?.departure.happen();
    else open?.charged?.(message.wait);
  }

  private async reply({ id, question, requestId, viewer, account, isCounted }: Ask): Promise<void> {
    const open: Open = { departure: new Departure() };
    this.open.add(id, open);
    const context: GatewayContext = {
      requestId,
      viewer: this.viewerOf(viewer),
      account,
      departure: open.departure,
      spend: isCounted ? (points) => this.spend(id, open, points) : undefined,
    };
    const { status, headers, body: made } = await this.serving.answer(question, context);
    this.open.end(id);
    const body = apart(made);
    this.bundle.add({ kind: 'answer', id, answer: { status, headers, body } }, body.buffer as ArrayBuffer); // made by Buffer or here, so not shared
  }

  private async check(id: number): Promise<void> {
    this.bundle.add({ kind: 'health', id, parts: await this.serving.health() });
  }

  private viewerOf(text: string): Viewer {
    let viewer = this.viewers.get(text);
    if (viewer === undefined) {
      viewer = JSON.parse(text) as Viewer; // written by the thread that asks
      this.viewers.set(text, viewer);
    }
    return viewer;
  }

  private spend(id: number, open: Open, points: number): Promise<number> {
    return new Promise((charged, failed) => {
      open.charged = (wait) => {
        if (wait === null) failed(new Error('The account of the viewer cannot be charged.'));
        else charged(wait);
      };
      this.bundle.add({ kind: 'charge', id, points });
    });
  }
}

/** A short body lies in memory that others use, too; it is handed over in memory of its own. */
function apart(body: Uint8Array): Uint8Array {
  return body.byteLength === body.buffer.byteLength ? body : new Uint8Array(body);
}

// Messages of one turn of the event loop travel as one batch: it wakes the other thread once, and what comes together is worked
// on together.
import type { MessagePort, TransferListItem, Worker } from 'node:worker_threads';

/** Collects messages to another thread, and sends them when the turn ends. */
export class MessageBatch<Message> {
  private messages: Message[] = [];
  private handedOver: TransferListItem[] = [];

  constructor(private readonly to: MessagePort | Worker) {}

  /** Sends a message; what it hands over belongs to the other thread from then on. */
  add(message: Message, handedOver?: TransferListItem): void {
    if (this.messages.length === 0) setImmediate(() => this.send());
    this.messages.push(message);
    if (handedOver !== undefined) this.handedOver.push(handedOver);
  }

  private send(): void {
    const { messages, handedOver } = this;
    this.messages = [];
    this.handedOver = [];
    this.to.postMessage(messages, handedOver);
  }
}

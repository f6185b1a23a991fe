// A process that another one supervises: when it ends by itself, that is said, and it is started again after a pause.
import type { ChildProcess } from 'node:child_process';

/** What is supervised. */
export interface SupervisionOptions {
  /** What it is called when something is said of it, e.g. `The missions subgraph`. */
  title: string;
  /** Starts it; `port` is the one it had before, or 0. */
  start(port: number): ChildProcess;
  say(line: string): void;
  /** The first pause and the longest, in milliseconds: each is twice as long as the one before. */
  pauses?: { firstMs: number; longestMs: number };
}

const usualPauses = { firstMs: 500, longestMs: 30_000 };

/** How long it may take to end once its parent has disconnected, in milliseconds; then it is killed. */
const killAfterMs = 15_000;

/** A child that tells its port once it answers, and ends when its parent disconnects. */
export class SupervisedChild {
  private child: ChildProcess | undefined;
  private again: NodeJS.Timeout | undefined;
  private isStopping = false;
  private port = 0;
  private pauseMs: number;
  private answeredAt = 0;

  constructor(private readonly options: SupervisionOptions) {
    this.pauseMs = this.pauses.firstMs;
  }

  /** Starts the child and waits for its port. Rejects when it ends before it answers. */
  async start(): Promise<number> {
    const { title, start } = this.options;
    const child = start(this.port);
    this.child = child;
    return await new Promise((ready, failed) => {
      let hasAnswered = false;
      child.once('message', (message: { port: number }) => {
        hasAnswered = true;
        this.answeredAt = performance.now();
        ready((this.port = message.port));
      });
      child.once('error', failed);
      child.once('exit', (code, signal) => {
        const how = signal === null ? `with code ${code}` : `by ${signal}`;
        failed(new Error(`${title} ended ${how} before it answered.`));
        if (hasAnswered && !this.isStopping) this.startAgain(`${title} ended ${how}.`);
      });
    });
  }

  private get pauses(): NonNullable<SupervisionOptions['pauses']> {
    return this.options.pauses ?? usualPauses;
  }

  private startAgain(what: string): void {
    const { title, say } = this.options;
    const { firstMs, longestMs } = this.pauses;
    if (performance.now() - this.answeredAt > longestMs) this.pauseMs = firstMs;
    say(
      `${what} It is started again in ${this.pauseMs / 1000} s; what it would answer is missing meanwhile.`,
    );
    this.again = setTimeout(() => {
      this.start().then(
        () => say(`${title} answers again.`),
        (error: Error) => this.isStopping || this.startAgain(error.message),
      );
    }, this.pauseMs);
    this.pauseMs = Math.min(2 * this.pauseMs, longestMs);
  }

  /** Disconnects from the child, and waits until it has ended. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.again);
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    const kill = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    if (child.connected) child.disconnect();
    else child.kill('SIGTERM');
    await ended;
    clearTimeout(kill);
  }
}

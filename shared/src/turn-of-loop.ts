// Shares each turn of the event loop: long work that comes in pieces leaves it now and then, so that nobody else waits for all of them.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** After so many milliseconds nobody takes anything more from a turn, whoever it was that took them. */
const mostMs = 20;

/** Which turn this is, counted by those in which somebody took something. */
let turn = 0;

/** When somebody first took something from this turn; undefined while nobody has. */
let began: number | undefined;

function begin(): void {
  began = performance.now();
  setImmediate(() => {
    began = undefined;
    turn += 1;
  });
}

/** What may be done in one turn by those who ask the same one. */
export class TurnOfLoop {
  private spent = 0;
  /** The turn in which it was spent. */
  private spentIn = turn;

  /** `most` is an effort in a measure of the caller's own: characters, milliseconds. Without it only time counts. */
  constructor(private readonly most = Infinity) {}

  /** Takes an effort from this turn, or from a later one when this one has none left: undefined when it need not be waited for. */
  take(effort: number): Promise<void> | undefined {
    if (!this.hasLeft(effort)) return this.takeLater(effort);
    this.spend(effort);
    return undefined;
  }

  /** Takes an effort that is known only now, whatever is left. */
  spend(effort: number): void {
    if (began === undefined) begin();
    this.spent = this.spentNow + effort;
    this.spentIn = turn;
  }

  private get spentNow(): number {
    return this.spentIn === turn ? this.spent : 0;
  }

  private hasLeft(effort: number): boolean {
    if (began !== undefined && performance.now() - began > mostMs) return false;
    return this.spentNow === 0 || this.spentNow + effort <= this.most;
  }

  private async takeLater(effort: number): Promise<void> {
    // Whoever waits with others may find that they have taken the next turn, too.
    while (!this.hasLeft(effort)) await nextTurn();
    this.spend(effort);
  }
}

// Tells a person at a terminal how far a long step is; a log file gets one line at its end.

/** A step that is under way. */
export interface Step {
  /** Adds to the count that is shown. */
  add(count: number): void;
  /** Ends the step; says how long it took when that was more than a second. */
  done(): void;
}

/**
 * Begins a step, e.g. `beginStep('Inventing the demonstration data', 'rows')`; without a unit nothing is counted.
 * Nothing is shown for what ends within a second.
 */
export function beginStep(title: string, unit?: string, out: NodeJS.WriteStream = process.stderr): Step {
  const began = Date.now();
  let count = 0;
  let shown = 0;
  const counted = () => (unit === undefined ? '' : `${count.toLocaleString('en-US')} ${unit}, `);
  const line = () => `${title} … ${counted()}${((Date.now() - began) / 1000).toFixed(1)} s`;
  const rewrite = (text: string, end: string) =>
    out.write(out.isTTY ? `\r\u001b[K${text}${end}` : `${text}\n`);
  return {
    add(more) {
      count += more;
      const now = Date.now();
      if (!out.isTTY || now - began < 1000 || now - shown < 100) return;
      shown = now;
      rewrite(line(), '');
    },
    done() {
      if (Date.now() - began >= 1000) rewrite(line(), '\n');
    },
  };
}

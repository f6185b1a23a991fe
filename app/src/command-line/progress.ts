// What a person at a terminal sees of work that takes long: whole lines, and one line below them that is rewritten.

/** Where the lines of a command go. */
export interface CommandOutput {
  print(line: string): void;
  /** Shows where the work is; an empty text clears the line. Only a terminal shows it. */
  progress(text: string): void;
}

/** Output of a command: on a terminal the last line is rewritten, elsewhere only whole lines are written. */
export function progressLine(out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): CommandOutput {
  const clear = '\r\u001B[K';
  let shown = 0;
  return {
    print: (line) => void out.write(out.isTTY ? `${clear}${line}\n` : `${line}\n`),
    progress: (text) => {
      const now = Date.now();
      if (!out.isTTY || (text !== '' && now - shown < 100)) return;
      shown = text === '' ? 0 : now;
      out.write(`${clear}${text}`);
    },
  };
}

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
export function beginStep(title: string, unit?: string, output = progressLine(process.stderr)): Step {
  const began = Date.now();
  let count = 0;
  const isLong = (): boolean => Date.now() - began >= 1000;
  const counted = (): string => (unit === undefined ? '' : `${count.toLocaleString('en-US')} ${unit}, `);
  const line = (): string => `${title} … ${counted()}${((Date.now() - began) / 1000).toFixed(1)} s`;
  return {
    add(more) {
      count += more;
      if (isLong()) output.progress(line());
    },
    done() {
      if (isLong()) output.print(line());
    },
  };
}

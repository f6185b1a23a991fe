// Lines of a report on a terminal, with one line below them that tells where the work is and is rewritten.

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

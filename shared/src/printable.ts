// Text that shows what it holds: nothing in it moves a cursor, turns the direction of writing or hides.

/** Controls, signs that are not shown or turn the direction of writing, halves of characters, and breaks of lines. */
const unshown = /[\p{C}\p{Zl}\p{Zp}]/u;

/** What a screen would obey instead of showing it: controls, turns of the direction of writing, halves of characters. */
const obeyed =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** What a reader sees: no blanks, no controls, nothing that is there to change what stands beside it. */
const shown = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The most of a text that a message repeats. */
const mostRepeated = 100;

/** The longest a message may be: what it is about stands at its beginning, what is wrong often at its end. */
const longestMessage = { beginning: 1500, end: 500 };

/** True for a name, a purpose or an id that can be kept and shown: not blank, not too long, and nothing in it hides. */
export function isPrintable(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most && !unshown.test(text);
}

/** True for a text in which there is something to see. */
export function showsSomething(text: string): boolean {
  return shown.test(text);
}

/** True for a text that a screen would obey in some place. Names of many languages need signs without width, which it does not. */
export function holdsControls(text: string): boolean {
  return text.search(obeyed) !== -1;
}

/** The text with what would be obeyed written out, e.g. `\u202e`. */
export function escapeUnprintable(text: string): string {
  return text.replace(obeyed, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A message that may repeat what a caller sent, as it may be shown: all of it can be read, in one line. */
export function asMessage(text: string): string {
  const { beginning, end } = longestMessage;
  const message = text.trim();
  return escapeUnprintable(
    message.length <= beginning + end ? message : `${message.slice(0, beginning)}…${message.slice(-end)}`,
  );
}

/** What a caller sent, as a message repeats it: in quotes, and not longer than it takes to find it. */
export function quoted(text: string): string {
  return `"${shortened(text, mostRepeated)}"`;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

// A beginning of names that nobody else has chosen.

/** What is wanted, with as many underscores after it as it takes until it occurs nowhere in a text. */
export function unusedPrefix(text: string, wanted: string): string {
  let prefix = wanted;
  while (text.includes(prefix)) prefix = `${prefix}_`;
  return prefix;
}

// A name for what is asked beside an operation, which no client can have chosen.
import { print, type DocumentNode } from 'graphql';

/** A prefix for aliases that occurs nowhere in an operation; `_key_`, or the same after more underscores. */
export function unusedPrefix(document: DocumentNode, wanted: string): string {
  const text = print(document);
  let prefix = wanted;
  while (text.includes(prefix)) prefix = `_${prefix}`;
  return prefix;
}

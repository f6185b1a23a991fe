// Opaque, typed identifiers: `<prefix>_<26 characters of Crockford base 32>`, 128 bits each.
import { createHash, randomBytes } from 'node:crypto';
import { prefixOf, typeOfPrefix, type NodeType } from './node-types';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SHAPE = /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}$/;

/** A new id, ordered by the time it was made (48 bits of milliseconds, then 80 random bits). */
export function newId(type: NodeType, now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  return `${prefixOf(type)}_${encode(bytes)}`;
}

/**
 * The id of a row that comes from a data set, from the hash of data set and natural key:
 * every run of an importer or of the demonstration fill gives the same row the same id.
 */
export function idFromKey(type: NodeType, dataset: string, ...key: (string | number)[]): string {
  const digest = createHash('sha256')
    .update([dataset, ...key].join('\u0000'))
    .digest();
  return `${prefixOf(type)}_${encode(digest.subarray(0, 16))}`;
}

/** The type an id belongs to, or undefined when the id is malformed or of no known type. */
export function typeOfId(id: string): NodeType | undefined {
  return SHAPE.test(id) ? typeOfPrefix(id.slice(0, 3)) : undefined;
}

function encode(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return text + ALPHABET.charAt((buffer << (5 - bits)) & 31);
}

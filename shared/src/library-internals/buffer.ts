// A way to read text out of bytes that Node has and does not document.

declare global {
  interface Buffer {
    /** What `toString('utf8', …)` calls, without the look at its arguments that takes longer than a short text does. */
    utf8Slice(start: number, end: number): string;
  }
}

/** The text that stands between two places, which must be within the bytes. */
export function textBetween(bytes: Buffer, start: number, end: number): string {
  return bytes.utf8Slice(start, end);
}

// Messages to PostgreSQL (chapter 55 of its manual), written into one buffer that is sent as a whole.

const SMALLEST = 16 * 1024;

/** The most bytes that a character of a JavaScript text takes in UTF-8. */
const MOST_BYTES = 3;

/** Writes messages one behind the other. */
export class MessageWriter {
  private buffer = Buffer.allocUnsafeSlow(SMALLEST);
  private end = 0;

  /** True when nothing was written since it was last emptied. */
  get isEmpty(): boolean {
    return this.end === 0;
  }

  /** Gives what was written, and begins anew. */
  take(): Buffer {
    const written = Buffer.from(this.buffer.subarray(0, this.end));
    this.end = 0;
    if (this.buffer.length > SMALLEST) this.buffer = Buffer.allocUnsafeSlow(SMALLEST);
    return written;
  }

  /** Prepares a statement under a name, and asks which columns it gives. */
  prepare(name: string, text: string): void {
    const parse = this.begin('P');
    this.name(name);
    this.name(text);
    this.int16(0); // the server infers the types of all parameters
    this.finish(parse);
    const describe = this.begin('D');
    this.byte('S');
    this.name(name);
    this.finish(describe);
  }

  /** Runs a prepared statement to its end, as a transaction of its own. */
  execute(name: string, values: readonly (string | null)[]): void {
    const bind = this.begin('B');
    this.name('');
    this.name(name);
    this.int16(0); // all parameters are texts
    this.int16(values.length);
    for (const each of values) this.value(each);
    this.int16(0); // and so are all columns
    this.finish(bind);
    const execute = this.begin('E');
    this.name('');
    this.int32(0); // all rows
    this.finish(execute);
    this.finish(this.begin('S'));
  }

  /** Forgets a prepared statement; holds as soon as something is executed. */
  forget(name: string): void {
    const close = this.begin('C');
    this.byte('S');
    this.name(name);
    this.finish(close);
  }

  /** Ends the session. */
  terminate(): void {
    this.finish(this.begin('X'));
  }

  /** Begins a message, and gives the place of its length. */
  private begin(type: string): number {
    this.byte(type);
    const place = this.end;
    this.int32(0);
    return place;
  }

  private finish(place: number): void {
    this.buffer.writeInt32BE(this.end - place, place);
  }

  private value(value: string | null): void {
    if (value === null) return this.int32(-1);
    const start = this.end;
    this.int32(0);
    this.text(value);
    this.buffer.writeInt32BE(this.end - start - 4, start);
  }

  private name(text: string): void {
    this.text(text);
    this.reserve(1);
    this.buffer[this.end] = 0;
    this.end += 1;
  }

  private byte(letter: string): void {
    this.reserve(1);
    this.buffer[this.end] = letter.charCodeAt(0);
    this.end += 1;
  }

  private int16(value: number): void {
    this.reserve(2);
    this.end = this.buffer.writeUInt16BE(value, this.end);
  }

  private int32(value: number): void {
    this.reserve(4);
    this.end = this.buffer.writeInt32BE(value, this.end);
  }

  private text(text: string): void {
    this.reserve(text.length * MOST_BYTES);
    this.end += this.buffer.write(text, this.end, 'utf8');
  }

  private reserve(bytes: number): void {
    if (this.end + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.end + bytes, this.buffer.length * 2));
    this.buffer.copy(larger, 0, 0, this.end);
    this.buffer = larger;
  }
}

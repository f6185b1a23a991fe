// What one request was given: the ids of the records that reached a resolver.
import { typeOfId } from '../identity/ids';

/** The records that a request read. */
export class Reads {
  private readonly ids = new Set<string>();

  /** Ids in the order in which they were given. */
  get subjects(): string[] {
    return [...this.ids];
  }

  /** Takes note of a record or a list of them, and of the record that they hang on; what is no record is passed over. */
  note(value: unknown, key: unknown): void {
    this.noteId(key);
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each === 'object' && each !== null && 'id' in each) this.noteId(each.id);
  }

  private noteId(id: unknown): void {
    if (typeof id === 'string' && typeOfId(id) !== undefined) this.ids.add(id);
  }
}

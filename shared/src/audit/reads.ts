// What one request was given: the ids of the records that reached a resolver, or that it asked about.
import { typeOfId } from '../identity/ids';
import type { NodeType } from '../identity/node-types';
import type { Slice } from '../pagination/connection';

/** The records that a request read. */
export class Reads {
  /** Records of types that are passed over are not noted. `ids` may be those of another view of the same request. */
  constructor(
    private readonly passedOver: ReadonlySet<NodeType>,
    readonly ids = new Set<string>(),
  ) {}

  /** Takes note of what is given for a key, and of the key: that there is nothing is an answer about it, too. */
  readonly given = (value: unknown, key: unknown): void => this.note(value, key);

  /** Takes note of the records of a page. */
  readonly page = ({ rows }: Pick<Slice<unknown>, 'rows'>): void => this.note(rows, undefined);

  /** Takes note of the records on the page of a list that hangs on a record, and of that one when it has any or was counted. */
  readonly list = ({ rows }: Slice<unknown>, key: string, part: string | undefined): void => {
    const isGiven = part === 'page' && rows.length > 0;
    if (isGiven || part === 'count') this.note(isGiven ? rows : undefined, key);
  };

  /**
   * Takes note of the records on a page that was asked for by something sensitive, of the one beyond it, which the page tells to be
   * there, and of what the list hangs on whatever it shows.
   */
  readonly asked = ({ rows, beyond }: Slice<unknown>, key: unknown): void => {
    this.note(rows, key);
    this.note(beyond, undefined);
  };

  /**
   * Takes note of a record or a list of them, and of the record that they hang on. What has no id of its own, such as where
   * somebody is in a crisis, is about the person whom it names.
   */
  note(value: unknown, key: unknown): void {
    this.noteRecord(key);
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each !== 'object' || each === null) continue;
      if ('id' in each) this.noteRecord(each.id);
      else if ('personId' in each && typeof each.personId === 'string') this.ids.add(each.personId);
    }
  }

  /** Takes note of a record of which something is told, also where the operation selects nothing sensitive of its type. */
  tellsOf(id: string): void {
    this.ids.add(id);
  }

  private noteRecord(id: unknown): void {
    if (typeof id !== 'string' || this.ids.has(id)) return;
    const type = typeOfId(id);
    if (type !== undefined && !this.passedOver.has(type)) this.ids.add(id);
  }
}

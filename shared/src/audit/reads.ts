// What one request was given: the ids of the records that reached a resolver.
import { typeOfId } from '../identity/ids';
import type { NodeType } from '../identity/node-types';
import type { Slice } from '../pagination/connection';

/** The records that a request read. */
export class Reads {
  private readonly ids = new Set<string>();

  /** Records of types that are passed over are not noted. */
  constructor(private readonly passedOver: ReadonlySet<NodeType>) {}

  /** Ids of the records of one request, each once, in the order in which they were given. */
  static subjectsOf([first, ...others]: readonly [Reads, ...Reads[]]): readonly string[] {
    if (others.length === 0) return [...first.ids];
    const all = new Set(first.ids);
    for (const { ids } of others) for (const id of ids) all.add(id);
    return [...all];
  }

  /** Takes note of what is given for a key, if anything is. */
  readonly given = (value: unknown, key: unknown): void => {
    if (value !== null && value !== undefined) this.note(value, key);
  };

  /** Takes note of the records of a page. */
  readonly page = ({ rows }: Pick<Slice<unknown>, 'rows'>): void => this.note(rows, undefined);

  /** Takes note of the records on the page of a list that hangs on a record, and of that one when it has any or was counted. */
  readonly list = ({ rows }: Slice<unknown>, key: string, wishes: ReadonlySet<string>): void => {
    const isGiven = wishes.has('page') && rows.length > 0;
    if (isGiven || wishes.has('count')) this.note(isGiven ? rows : undefined, key);
  };

  /** Takes note of a record or a list of them, and of the record that they hang on; what is no record is passed over. */
  note(value: unknown, key: unknown): void {
    this.noteId(key);
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each === 'object' && each !== null && 'id' in each) this.noteId(each.id);
  }

  private noteId(id: unknown): void {
    if (typeof id !== 'string' || this.ids.has(id)) return;
    const type = typeOfId(id);
    if (type !== undefined && !this.passedOver.has(type)) this.ids.add(id);
  }
}

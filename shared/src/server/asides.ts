// Rows that the log names although no answer shows them: read beside a list that was asked by something sensitive.
import { badInput } from '../errors/graph-error';
import { everything, withinBounds, type Inquiry, type PageBounds, type SingledOut } from '../audit/inquiry';
import { pageLimits, type Slice, type Window } from '../pagination/connection';
import { nameOf, valuesIn } from '../pagination/asked';
import type { ConnectionArgs } from '../pagination/spec';
import type { Selection } from '../pagination/selection';
import { TurnOfLoop } from '../turn-of-loop';

/** A read beside a list. */
export interface Aside {
  /** Equal exactly when the rows are. */
  name: string;
  window: Window;
  /** Its rows, as soon as there is time to find out which they are. */
  selection(): Promise<Selection>;
  onLoad(slice: Slice<unknown>): void;
}

/** Reads an aside for a key of the list. */
type Read = (key: string) => Promise<Slice<unknown>>;

/** How many values of filters are looked at in one turn of the event loop: each sensitive field that a filter tests takes a look at all of it. */
const turn = new TurnOfLoop(100);

/** So many records one list may single out, where its filter names no more values itself. */
const mostSingledOut = 1000;

/** The statement of a look takes as much as a few values, however few the filter names. */
const perLook = 10;

/** The reads beside a list: an answer about it does not come before they have been taken note of. */
export class Asides {
  /** Keys of which the page is asked for, too: its rows are named anyway. */
  private readonly paged = new Set<string>();

  /**
   * `singledOut` read whom it singles out, `passedOver` whom a page does that ends before the list; `found` reads the rows that are
   * counted, undefined when counting tells nothing.
   */
  constructor(
    private readonly singledOut: readonly Read[],
    private readonly passedOver: (slice: Slice<unknown>) => readonly Read[],
    private readonly found: Read | undefined,
  ) {}

  /** The page of a key, once it is known whom it is about. */
  async page<Page extends Slice<unknown>>(value: Promise<Page>, key: string): Promise<Page> {
    this.paged.add(key);
    const page = await after(value, this.singledOut, key);
    return await after(page, this.passedOver(page), key);
  }

  /** The count of a key, once it is known whom it is about. */
  count<Value>(value: Promise<Value>, key: string): Promise<Value> {
    const { found, paged } = this;
    if (found === undefined) return after(value, this.singledOut, key);
    // The fields of one connection are asked for in one go: after that it is known whether the page is among them.
    const counted = Promise.resolve().then(() => (paged.has(key) ? undefined : found(key)));
    return after(
      Promise.all([value, counted]).then(([first]) => first),
      this.singledOut,
      key,
    );
  }
}

/** A value, once it is known whom it singles out. */
async function after<Value>(
  value: Value | Promise<Value>,
  looks: readonly Read[],
  key: string,
): Promise<Value> {
  const [first, ...singledOut] = await Promise.all([value, ...looks.map((read) => read(key))]);
  if (singledOut.some((slice) => slice.hasNextPage)) throw tooMany();
  return first;
}

/** Whoever hides one among so many would be hidden from the log, too. */
const tooMany = () =>
  badInput(
    `"where" tells more than ${mostSingledOut} records apart, each by what it holds in a field of which a log is kept: ask about fewer at a time`,
  );

/** Nothing is read beside most lists. */
const none = {
  page: <Page extends Slice<unknown>>(value: Promise<Page>): Promise<Page> => value,
  count: <Value>(value: Promise<Value>): Promise<Value> => value,
};

/** Rows that are read beside a list. */
type Rows = Pick<SingledOut, 'where' | 'isScoped'> & Partial<Pick<SingledOut, 'few' | 'bounds'>>;

/** What reads beside a list. */
interface Means {
  select(rows: Rows): Selection;
  readOf(aside: Aside): Read;
  boundsOf?: ((slice: Slice<unknown>) => PageBounds | undefined) | undefined;
  reading?: Window['reading'] | undefined;
}

/** What stands beside a list. */
export type BesideList = Pick<Asides, 'page' | 'count'>;

/**
 * What is read beside a list: whom its filter singles out, and, when it is counted and not shown, the rows that were counted, as
 * far as a page would hold them. `select` gives the rows of a filter, `readOf` what reads an aside, and `boundsOf` the bounds of a
 * page that ends before the list: it tells of who is passed over up to there. Where each parent's page ends elsewhere, "reading"
 * says which way they are read: then everybody who may be passed over counts as being it, as far as a page would hold them.
 */
export function asidesOf(
  inquiry: Inquiry | undefined,
  { where, orderBy, ...cursors }: ConnectionArgs,
  { select, readOf, boundsOf, reading }: Means,
): BesideList {
  if (inquiry === undefined) return none;
  const { reads, isTested } = inquiry;
  const selectionOf = (rows: Rows) => async (): Promise<Selection> => {
    await turn.take(perLook + valuesIn(rows.where));
    return select(rows);
  };
  const look = ({ name, ...rows }: SingledOut): Read =>
    readOf({
      name: `beside ${name}`,
      selection: selectionOf(rows),
      window: { ...firstOf(Math.max(rows.few.most, mostSingledOut)), ...cursorsOf(rows.bounds) },
      onLoad: reads.page,
    });
  const singledOut = inquiry.singledOut.map(look);
  const passable = reading === undefined ? undefined : passableOf(reading);
  const passedOver = (slice: Slice<unknown>): readonly Read[] => {
    if (passable !== undefined) return slice.beyond === undefined ? [] : passable;
    const bounds = boundsOf?.(slice);
    return bounds === undefined
      ? []
      : [...inquiry.singledOut, ...inquiry.leftOut].map((each) => look(withinBounds(each, bounds)));
  };
  function passableOf(way: Window['reading']): Read[] {
    if (inquiry?.passable === undefined) return [];
    const { name, ...rows } = withinBounds(inquiry.passable, {
      orderBy,
      after: cursors.after,
      before: cursors.before,
    });
    const read = readOf({
      name: `beside ${way} ${name}`,
      selection: selectionOf(rows),
      window: { ...firstOf(pageLimits.most), ...cursorsOf(rows.bounds), reading: way },
      onLoad: reads.page,
    });
    // Those beyond are many, and so is everybody else.
    return [async (key) => ({ ...(await read(key)), hasNextPage: false })];
  }
  if (!isTested) return new Asides(singledOut, passedOver, undefined);
  const counted = { where: where ?? everything, isScoped: true };
  const found = readOf({
    name: `counted ${nameOf(counted.where)}`,
    selection: selectionOf(counted),
    window: firstOf(pageLimits.most),
    onLoad: reads.page,
  });
  return new Asides(singledOut, passedOver, found);
}

const cursorsOf = (bounds: PageBounds | undefined): Pick<Window, 'after' | 'before'> => ({
  after: bounds?.after ?? undefined,
  before: bounds?.before ?? undefined,
});

const firstOf = (size: number): Window => ({
  size,
  reading: 'forwards',
  after: undefined,
  before: undefined,
});

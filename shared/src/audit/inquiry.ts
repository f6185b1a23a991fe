// Of a list that is asked by something sensitive: the classes, the records that are named, and the rows that are singled out.
import type { DataClass } from '../auth/matrix';
import { badInput } from '../errors/graph-error';
import { asksNothing, idsIn, nameOf, testedIn, valuesIn } from '../pagination/asked';
import type { Condition } from '../pagination/condition';
import type { OrderColumn } from '../pagination/order';
import type { ConnectionArgs } from '../pagination/spec';
import type { FewRows } from '../pagination/few';
import type { Reads } from './reads';
import type { SensitiveFields } from './sensitive-fields';

/** How a list is asked for. */
export interface ListQuestion {
  /** The listed type. */
  type: string;
  args: ConnectionArgs;
  /** What the field demands beside the client's `where`. */
  scope: Condition | undefined;
  /** The order in which it is read. */
  order: readonly OrderColumn[];
  /** True for the list of a parent's rows: they may be so few that a page without any tells of each. */
  isOfParent: boolean;
}

/** Rows about which a list tells something although it may not show them. */
export interface SingledOut {
  /** Equal exactly when everything else is. */
  name: string;
  where: object;
  /** With more rows that are alike than this nobody is singled out. The rows are those of `where` as it stands unless told. */
  few: FewRows;
  /** False when what the field itself demands is what is asked about. */
  isScoped: boolean;
  /** What bounds the page, where something does: a page says of the rows within its bounds what it does not say of others. */
  bounds?: PageBounds;
}

/** Cursors, and the order that they are of. */
export type PageBounds = Pick<ConnectionArgs, 'after' | 'before' | 'orderBy'>;

/** What a list is watched for because of what it is asked by. */
export interface Inquiry {
  reads: Reads;
  /** True when a test tells of a row whether it is counted. */
  isTested: boolean;
  singledOut: readonly SingledOut[];
  /** The same for a page that ends before the list: its order tells of who is not on it. */
  leftOut: readonly SingledOut[];
  /** All rows of which a page may tell that they are passed over, in whatever number; undefined where none may be. */
  passable: Omit<SingledOut, 'bounds'> | undefined;
}

/** What is found out of a question. */
interface Found extends Omit<Inquiry, 'reads'> {
  classes: DataClass[];
  ids: string[];
}

/** What a filter asks of a type, in whatever list it stands. */
interface AskedByFilter {
  /** The sensitive fields that it tests. */
  tested: readonly string[];
  singledOut: readonly SingledOut[];
}

/** So many rows are few even where a filter names no values. */
const FEW = 25;

/** How often the lists of one call may ask whom they single out: each takes a statement. */
const mostLooks = 100;

/** So many fields have as many sets as may be looked at. */
const mostFields = 6;

/** What the lists of one call are asked by. */
export class Inquiries {
  /** Filters by type and name: equal ones count once. */
  private readonly filters = new Map<string, AskedByFilter>();
  /** The looks that they take, by type and name. */
  private readonly looks = new Set<string>();

  constructor(private readonly sensitive: SensitiveFields) {}

  /** What is found out of a question; undefined when it is asked by nothing sensitive. */
  of({ type, args, scope, order, isOfParent }: ListQuestion): Found | undefined {
    if (asksNothing(args, scope)) return undefined;
    const { where, orderBy, after, before } = args;
    const hasCursor = after != null || before != null;
    const bounds = hasCursor ? { after, before, orderBy } : undefined;
    const filter = where == null ? undefined : this.filterOf(type, where, bounds);
    const demanded = this.sensitiveAmong(type, scope?.reads ?? []);
    const ordered = orderBy != null || hasCursor ? this.sensitiveAmong(type, order) : [];
    const tested = filter?.tested ?? [];
    const fields = [...tested, ...demanded, ...ordered];
    if (fields.length === 0) return undefined;
    // A list of a record is short: an order that is sensitive tells of whoever its page leaves out, too.
    const asked = where ?? (isOfParent && (hasCursor || ordered.length > 0) ? everything : undefined);
    const byOrder = asked !== undefined && ordered.length > 0 ? besideFilter(asked, tested, true) : [];
    const singledOut = [
      ...(filter?.singledOut ?? []),
      ...(where != null && demanded.length > 0 ? besideFilter(where, tested, false) : []),
      ...(hasCursor ? byOrder : []),
    ].map((each) => withinBounds(each, bounds));
    this.count(type, singledOut);
    return {
      classes: fields.flatMap((field) => this.sensitive.classesOf(type, field)),
      ids: [
        ...(where == null ? [] : idsIn(where)),
        ...(scope === undefined || demanded.length === 0 ? [] : idsIn(scope.values)),
      ],
      isTested: tested.length > 0 || demanded.length > 0,
      singledOut,
      leftOut: hasCursor ? [] : byOrder,
      passable: where == null ? undefined : passableBy(where, tested),
    };
  }

  /** Throws BAD_USER_INPUT for one look too many. */
  private count(type: string, looks: readonly SingledOut[]): void {
    for (const { name } of looks) this.looks.add(`${type} ${name}`);
    if (this.looks.size > mostLooks)
      throw badInput(
        `the filters of a request test fields of which a log is kept in ${this.looks.size} ways: at most ${mostLooks} are served, ask for less at a time`,
      );
  }

  private filterOf(type: string, where: object, bounds: PageBounds | undefined): AskedByFilter {
    const key = `${type} ${nameOf(where)} ${bounds === undefined ? '' : nameOf(bounds)}`;
    let filter = this.filters.get(key);
    if (filter === undefined) {
      const tested = this.sensitiveAmong(type, testedIn(where));
      if (tested.length > mostFields)
        throw badInput(
          `"where" tests ${tested.length} fields of ${type} of which a log is kept: at most ${mostFields} are served in one filter`,
        );
      filter = { tested, singledOut: undecidedBy(where, tested) };
      this.filters.set(key, filter);
    }
    return filter;
  }

  private sensitiveAmong(type: string, fields: readonly { field: string }[]): string[] {
    return fields.flatMap(({ field }) => (this.sensitive.classesOf(type, field).length > 0 ? [field] : []));
  }
}

/**
 * The rows that a filter holds for or not because of what they hold in a sensitive field, or in several: whatever the answer is,
 * it is about these. Who asks whether the person of a name was born on a day asks about the person of that name, however the
 * filter puts it, and whatever else it asks of everybody: rows that the other tests tell apart are counted apart.
 */
function undecidedBy(where: object, tested: readonly string[]): SingledOut[] {
  return singledOutBy(
    where,
    setsOf(tested).map((unknown) => ({ unknown: new Set(unknown), rows: 'UNDECIDED' })),
    true,
  );
}

/** Every set of fields but the empty one: "this name, and neither this day nor this number" hides the one test behind the other. */
function setsOf(tested: readonly string[]): string[][] {
  return tested.reduce<string[][]>(
    (sets, field) => [...sets, [field], ...sets.map((each) => [...each, field])],
    [],
  );
}

/**
 * The rows about which something else that is sensitive decides, where a filter holds, or would hold with other values in any of
 * the fields that it tests.
 */
function besideFilter(where: object, tested: readonly string[], isScoped: boolean): SingledOut[] {
  const supposed = setsOf(tested).map((unknown) => ({
    unknown: new Set(unknown),
    rows: 'POSSIBLE' as const,
  }));
  return singledOutBy(where, [undefined, ...supposed], isScoped);
}

/** Everybody whom a filter would hold for with other values in the fields that it tests; undefined when it tests none. */
function passableBy(where: object, tested: readonly string[]): SingledOut | undefined {
  if (tested.length === 0) return undefined;
  const [all] = singledOutBy(where, [{ unknown: new Set(tested), rows: 'POSSIBLE' }], true);
  return all && { ...all, name: `all ${all.name}`, few: { ...all.few, most: everybody } };
}

/** The same within the bounds of a page. Pages that have none share what stands beside them. */
export function withinBounds(each: SingledOut, bounds: PageBounds | undefined): SingledOut {
  return bounds === undefined ? each : { ...each, name: `${each.name} within ${nameOf(bounds)}`, bounds };
}

/** The filter that lets everybody in. */
export const everything = {};

/** More than any list has rows; a number that the database takes. */
const everybody = 1_000_000_000;

/** None for a filter that names its rows by their ids: they are known without a look. */
function singledOutBy(where: object, all: readonly FewRows['supposed'][], isScoped: boolean): SingledOut[] {
  if (namesRows(where)) return [];
  const most = FEW + valuesIn(where);
  const text = nameOf(where);
  return all.map((supposed) => {
    const words = supposed === undefined ? '' : `${supposed.rows} ${[...supposed.unknown].join()}`;
    const name = `${words} ${isScoped ? 'within' : 'without'} the scope ${text}`;
    return { name, where, few: { most, supposed }, isScoped };
  });
}

function namesRows(where: object): boolean {
  return Object.entries(where).some(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return false;
    if (key === 'and')
      return Object.values(value).some(
        (each: unknown) => typeof each === 'object' && each !== null && namesRows(each),
      );
    return (
      key === 'id' &&
      Object.entries(value).some(([name, test]) => (name === 'eq' || name === 'in') && test != null)
    );
  });
}

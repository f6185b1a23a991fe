// What every resolver of every subgraph has at hand, made anew for each request.
import type DataLoader from 'dataloader';
import type { InferSelectModel } from 'drizzle-orm';
import type { DataClass } from '../auth/matrix';
import type { Watched } from '../audit/watched';
import type { Viewer } from '../auth/viewer';
import type { Database } from '../db/database';
import type { Batch, KeyedRead } from '../db/keyed-read';
import type { CallReader } from '../db/reader';
import type { Clock } from '../domain/clock';
import { badInput } from '../errors/graph-error';
import { Refusals } from '../guards/field-refusals';
import { typeOfId } from '../identity/ids';
import type { NodeType } from '../identity/node-types';
import { Loaders } from '../loaders/loaders';
import type { BatchScheduler } from '../loaders/batch-scheduler';
import type { Condition } from '../pagination/condition';
import type { Connection } from '../pagination/connection';
import type { ListGuard } from '../pagination/list-guard';
import type { ConnectionArgs, OrderTerm } from '../pagination/spec';
import type { EntityStore } from '../pagination/store';
import type { EntityTable } from '../pagination/list-sql';
import type { Logger } from '../telemetry/log';
import { Lists, type Of } from './lists';

/** What the context of a request is made of. */
export interface ContextParts {
  /** What the request reads through, for its viewer. */
  reader: CallReader;
  /** Where its changes are made. */
  database: Pick<Database, 'db' | 'writer'>;
  scheduler: BatchScheduler;
  clock: Clock;
  log: Logger;
  requestId: string;
  viewer: Viewer;
  /** What the viewer may filter and order by; none for viewers who see everything. */
  listGuard?: ListGuard | undefined;
  /** Takes note of what is read, and of what is asked about. */
  watch?: Watched | undefined;
}

/** The context of one request in one subgraph. */
export class SubgraphContext {
  readonly reader: CallReader;
  readonly database: Pick<Database, 'db' | 'writer'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The fields that this viewer asked for and may not see. */
  readonly refusals = new Refusals();
  private readonly scheduler: BatchScheduler;
  private readonly watch: Watched | undefined;
  private readonly loaders: Loaders;
  /** Loaders that read for the graph itself, made when they are first needed. */
  private ofGraph: Loaders | undefined;
  private readonly lists: Lists;
  private readonly settings = new Map<object, Map<string, unknown>>();

  constructor(parts: ContextParts) {
    const { reader, database, scheduler, clock, log, requestId, viewer, listGuard, watch } = parts;
    if (reader.viewer !== viewer) throw new Error('a request reads for its viewer only');
    this.reader = reader;
    this.database = database;
    this.clock = clock;
    this.log = log;
    this.requestId = requestId;
    this.viewer = viewer;
    this.scheduler = scheduler;
    this.watch = watch;
    this.loaders = new Loaders(scheduler, reader);
    this.lists = new Lists(this.loaders, listGuard, watch);
  }

  /** Forgets what was read, because it has changed. */
  forget(): void {
    this.loaders.forget();
    this.ofGraph = undefined;
    this.lists.forget();
    this.settings.clear();
  }

  /** Loads by a store function that answers many keys; equal keys of one request are asked once. */
  load<Key, Given>(batch: KeyedRead<Key, Given>, key: Key): Promise<Given> {
    return this.loaders.load(batch, key, this.watch?.reads?.given);
  }

  /** The same for a key that may be missing: null for none, without any SQL. */
  async loadOptional<Key, Given>(batch: KeyedRead<Key, Given>, key: Key | null): Promise<Given | null> {
    return key === null ? null : await this.load(batch, key);
  }

  /**
   * The same for a row that another row names and that everyone may know of: the database holds that it is there. Null would
   * be an error of the field that asks.
   */
  loadNamed<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value> {
    return this.load(batch, key) as Promise<Value>; // see above
  }

  /** Loads by a store function that has a setting beside the keys, e.g. a day; equal settings share a batch. */
  loadWith<Setting, Key, Given>(
    make: (setting: Setting) => KeyedRead<Key, Given>,
    setting: Setting,
    key: Key,
  ): Promise<Given> {
    let settings = this.settings.get(make);
    if (settings === undefined) this.settings.set(make, (settings = new Map()));
    const text = typeof setting === 'string' ? setting : JSON.stringify(setting);
    let loader = settings.get(text) as DataLoader<Key, Given> | undefined; // of this function, so of its types
    if (loader === undefined)
      settings.set(
        text,
        (loader = this.loaders.named(`${nameOf(make)} ${text}`, () => make(setting), {
          onLoad: this.watch?.reads?.given,
        })),
      );
    return loader.load(key);
  }

  /**
   * The same for the graph itself, whatever rows the viewer may see: facts that the law computes with and that nobody selects,
   * or what is printed of a row for everyone. Each use says why it may be told.
   */
  loadForGraph<Setting, Key, Given>(
    make: (setting: Setting) => KeyedRead<Key, Given>,
    setting: Setting,
    key: Key,
  ): Promise<Given> {
    const { signal } = this.reader;
    this.ofGraph ??= new Loaders(this.scheduler, this.reader.for({ signal }));
    return this.ofGraph.named(`${nameOf(make)} ${JSON.stringify(setting)}`, () => make(setting)).load(key);
  }

  /** Says that a change begins: an answer that cannot be logged must not say that nothing was done. The function that it gives says that nothing has come of it. */
  beginChange(): () => void {
    return this.watch?.beginChange() ?? (() => undefined);
  }

  /** Says that a field tells of records beside its own, from data of theirs that nobody selects: the log names them, too. */
  tellsOf(...ids: readonly (string | null)[]): void {
    for (const id of ids) if (id !== null) this.watch?.reads?.tellsOf(id);
  }

  /** Says that a field was decided by data of a class that nobody selects, about these records: the log names both. */
  decidedBy(dataClass: DataClass, ids: Iterable<string>): void {
    for (const id of ids) this.watch?.decidedBy(dataClass, id);
  }

  /** The entity with an id, or null. Throws BAD_USER_INPUT, without any SQL, for an id that cannot be of this type. */
  async find<Table extends EntityTable>(
    store: EntityStore<Table>,
    id: string,
  ): Promise<InferSelectModel<Table> | null> {
    requireId(id, store.type);
    return await this.load(store.findByIds, id);
  }

  /** The entity of a representation that the gateway sends; null when the id is malformed or unknown. */
  async resolve<Table extends EntityTable>(
    store: EntityStore<Table>,
    reference: { id: string },
  ): Promise<InferSelectModel<Table> | null> {
    return typeOfId(reference.id) === store.type ? await this.load(store.findByIds, reference.id) : null;
  }

  /**
   * A root list. Nothing is read until a field of the connection is resolved. `order` is that of this list when the client
   * names none; that of the store unless told.
   */
  list<Table extends EntityTable>(
    store: EntityStore<Table>,
    args: ConnectionArgs,
    scope?: Condition,
    order?: readonly OrderTerm[],
  ): Connection<InferSelectModel<Table>> {
    return this.lists.list(store, args, scope, order);
  }

  /** The list of a parent's rows: the same list of all parents of the request is read in one statement. */
  listOf<Table extends EntityTable>(
    store: EntityStore<Table>,
    of: Of,
    args: ConnectionArgs,
  ): Connection<InferSelectModel<Table>> {
    return this.lists.listOf(store, of, args);
  }
}

/** Throws BAD_USER_INPUT when an id is not of the type a field asks for. */
export function requireId(id: string, type: NodeType): void {
  const found = typeOfId(id);
  if (found === type) return;
  throw badInput(
    found === undefined
      ? `"${id}" is not an id of this graph`
      : `"${id}" is the id of a ${found}, not of a ${type}`,
  );
}

const names = new WeakMap<object, string>();
let named = 0;

/** A name of its own for each function, whatever it is called. */
function nameOf(made: object): string {
  let name = names.get(made);
  if (name === undefined) names.set(made, (name = `batch_${(named += 1)}`));
  return name;
}

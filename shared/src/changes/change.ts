// How anything is changed: one transaction that holds the change, its history, its log entry and what it tells others.
import { createHash } from 'node:crypto';
import { recordChange } from '../audit/change';
import { requireRole } from '../guards/require';
import type { Role, Viewer } from '../auth/viewer';
import type { Database } from '../db/database';
import type { Db } from '../db/db';
import { asViewer } from '../db/as-viewer';
import { badInput } from '../errors/graph-error';
import type { SubgraphName } from '../identity/node-types';
import { today, type Clock } from '../domain/clock';
import { awaitFacts, FACTS_PENDING, pendingFacts } from '../outbox/pending';
import type { FactProjection } from '../outbox/projection';
import { isPrintable } from '../printable';
import { failureOf } from '../db/failure';
import { refusalOf, tryAgain, type ConstraintRefusals } from './constraints';
import { keepAnswer, takeKey, type ChangeKeyTable, type KeyedChange } from './idempotency';
import { refuse, Refused, type Refusal } from './refusal';

/** What a change consists of, beside what it does. */
export interface ChangeSpec {
  /** Name of the mutation, e.g. `grantAgrement`. */
  name: string;
  /** Who may make it; whoever else tries gets FORBIDDEN. */
  roles: readonly Role[];
  /** What broken constraints of the database mean. */
  constraints?: ConstraintRefusals;
  /** Facts of other subgraphs that it decides from: refused with FACTS_PENDING while something told of them is not there. */
  facts?: readonly FactProjection[];
}

/** A change that is being made. */
export interface Change {
  /** The transaction: everything is read and written through it. */
  readonly tx: Db;
  readonly viewer: Viewer;
  readonly now: Date;
  /** Today, as the law counts it. */
  readonly today: string;
  /** Says which records are changed; they are written into the log. */
  concerns(...ids: readonly (string | null)[]): void;
}

/** What a change needs of the request that asks for it. */
export interface ChangeContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly requestId: string;
  /** Where it is made, and where it is seen whether the facts are there. */
  readonly database: Pick<Database, 'db' | 'writer'>;
  /** Hears that a change begins; the function that it gives hears that nothing has come of it. */
  beginChange(): () => void;
  /** Forgets what was read before. */
  forget(): void;
}

/** What every input of a mutation may hold. */
export interface ChangeInput {
  idempotencyKey?: string | null | undefined;
}

/** What a change answers: ids and plain values, so that it can be kept under a key and given again. */
export type ChangeAnswer = Record<string, unknown>;

/** The answer of a mutation: where it was refused all null, but for what the refusal tells. */
export type Payload<Given extends ChangeAnswer> = Partial<Given> & { refusals: readonly Refusal[] };

/** Where a subgraph keeps what belongs to its changes. */
export interface ChangeTables {
  /** Whose log holds the changes. */
  subgraph: SubgraphName;
  keys: ChangeKeyTable;
}

/** The longest a key of a caller may be, in characters. */
const longestKey = 200;

function requirePrintable(key: string | null | undefined): void {
  if (key != null && !isPrintable(key, longestKey))
    throw badInput(`"idempotencyKey" must be printable, and have 1 to ${longestKey} characters`);
}

/** Makes the one function by which a subgraph changes anything. */
export function changesOf(tables: ChangeTables) {
  /**
   * Makes a change, or gives the refusals: then nothing of it remains. A change whose input names an idempotency key is
   * made once, and its answer given again. Throws FORBIDDEN for a caller whose roles may not make it.
   */
  return async function change<Input extends ChangeInput, Given extends ChangeAnswer>(
    context: ChangeContext,
    spec: ChangeSpec,
    input: Input,
    perform: (change: Change) => Promise<Given>,
  ): Promise<Payload<Given>> {
    requireRole(context.viewer, spec.roles, spec.name);
    requirePrintable(input.idempotencyKey);
    const cameToNothing = context.beginChange();
    try {
      if (spec.facts !== undefined) await awaitFacts(context.database.db, tables.subgraph, spec.facts);
      const answer = await tryAgain(() =>
        asViewer(context.database, context.viewer, (tx) => once(context, spec, input, perform, tx)),
      );
      return { ...answer, refusals: [] };
    } catch (error) {
      if (failureOf(error) !== 'unknown') cameToNothing();
      const broken = refusalOf(error, spec.constraints ?? {});
      const refusals = error instanceof Refused ? error.refusals : broken && [broken];
      if (refusals === undefined) throw error;
      const told = error instanceof Refused ? error.told : {};
      return { ...told, refusals } as Payload<Given>; // a refused change answers no more than its refusal tells
    } finally {
      context.forget();
    }
  };

  async function once<Input extends ChangeInput, Given extends ChangeAnswer>(
    { viewer, clock, requestId }: ChangeContext,
    { name, facts = [] }: ChangeSpec,
    input: Input,
    perform: (change: Change) => Promise<Given>,
    tx: Db,
  ): Promise<Given> {
    const now = clock.now();
    const { idempotencyKey: key, ...asked } = input;
    const inputHash = hashOf(asked);
    const keyed: KeyedChange | undefined =
      key == null ? undefined : { caller: viewer.subject, change: name, key, inputHash, at: now };
    const kept = keyed && (await takeKey(tx, tables.keys, keyed));
    if (kept !== undefined) return kept as Given; // what an equal change answered
    await requireFacts(tx, facts);
    const subjects = new Set<string>();
    const answer = await perform({
      tx,
      viewer,
      now,
      today: today(clock),
      concerns: (...ids) => ids.forEach((id) => id !== null && subjects.add(id)),
    });
    if (keyed !== undefined) await keepAnswer(tx, tables.keys, keyed, answer);
    const entry = { at: now, viewer, action: name, subjects: [...subjects], inputHash, requestId };
    await recordChange(tx, tables.subgraph, entry);
    return answer;
  }

  async function requireFacts(tx: Db, facts: readonly FactProjection[]): Promise<void> {
    if (facts.length === 0) return;
    const pending = await pendingFacts(tx, tables.subgraph, facts);
    if (pending.length > 0)
      refuse(
        FACTS_PENDING,
        `Not all is known yet that this is decided from: ${pending.join(', ')}. Try again.`,
      );
  }
}

/** SHA-256 of an input, whatever the order of its fields. */
function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input, inOrder)).digest('hex');
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date)
    return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

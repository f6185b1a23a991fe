// One request of a subgraph under the eye of the log: what it was, who asked, what was read, and about whom it asked.
import { LRUCache } from 'lru-cache';
import type { Selected } from '../auth/classes';
import type { DataClass } from '../auth/matrix';
import type { Role, Viewer } from '../auth/viewer';
import type { NodeType } from '../identity/node-types';
import { digestOf, readAction, type Happening } from './entry';
import { Inquiries, type Inquiry, type ListQuestion } from './inquiry';
import { Reads } from './reads';
import { sensitiveOf } from './sensitive';
import { inOrderOfClasses, type SensitiveFields } from './sensitive-fields';

/** The parts of a request that the log is about. */
export interface WatchedRequest {
  variables?: Record<string, unknown> | undefined;
  requestId: string;
  viewer: Viewer;
}

/** What the log needs of an operation. */
export interface WatchedOperation {
  selected: Selected;
  /** SHA-256 of its text. */
  textHash: string;
}

/** What is sensitive in an operation for viewers with certain roles. */
interface Watch {
  classes: readonly DataClass[];
  /** Types of which the operation selects nothing sensitive: reading such a record is no reason to name it. */
  passedOver: ReadonlySet<NodeType>;
}

/** A call of a subgraph. Where it leaves a trace, its answer must not leave before the log holds it. */
export class Watched {
  /** Takes note of what is given; undefined when the operation selects nothing sensitive that the viewer may see. */
  readonly reads: Reads | undefined;
  /** Takes note of what a list is about that was asked by something sensitive, whatever is selected of it. */
  private asked: Reads | undefined;
  /** Changes that were made, that are being made, and those of which nobody knows. */
  private changes = 0;
  private readonly inquiries: Inquiries;
  private readonly selected: readonly DataClass[];
  private readonly askedClasses = new Set<DataClass>();

  constructor(
    readonly request: WatchedRequest,
    readonly operation: WatchedOperation,
    readonly at: Date,
    fields: SensitiveFields,
  ) {
    this.inquiries = new Inquiries(fields);
    const { classes, passedOver } = watchFor(operation.selected, request.viewer.roles);
    this.selected = classes;
    if (classes.length > 0) this.reads = new Reads(passedOver);
  }

  /** True unless it is known that no change was made for the call. */
  get mayHaveChanged(): boolean {
    return this.changes > 0;
  }

  /** Takes note of a change that begins; the function that it gives takes note that nothing has come of it. */
  beginChange(): () => void {
    this.changes += 1;
    return () => (this.changes -= 1);
  }

  /** The sensitive classes of data that were selected, that lists were asked by, and that decided about what was selected. */
  get classes(): readonly DataClass[] {
    return this.askedClasses.size === 0
      ? this.selected
      : inOrderOfClasses([...this.selected, ...this.askedClasses]);
  }

  /** Ids of the records that the call was given or asked about, each once. */
  get subjects(): ReadonlySet<string> {
    return this.reads?.ids ?? this.asked?.ids ?? new Set();
  }

  /** Takes note of a record of which data of a class decided about a field that was selected. */
  decidedBy(dataClass: DataClass, id: string): void {
    if (this.reads === undefined || sensitiveOf([dataClass], this.request.viewer.roles).length === 0) return;
    this.askedClasses.add(dataClass);
    this.reads.tellsOf(id);
  }

  /** What a list is to be watched for because of what it is asked by; undefined when nothing of that is sensitive. */
  list(question: ListQuestion): Inquiry | undefined {
    const found = this.inquiries.of(question);
    if (found === undefined) return undefined;
    for (const each of found.classes) this.askedClasses.add(each);
    this.asked ??= new Reads(new Set(), this.reads?.ids);
    for (const id of found.ids) this.asked.note(undefined, id);
    return { ...found, reads: this.asked };
  }
}

/** Combinations of roles that are remembered for an operation; a token may name them in any order. */
const mostCombinations = 32;

const watches = new WeakMap<Selected, LRUCache<string, Watch>>();

/** What is found out once for each operation and each combination of the fifteen roles that asks it. */
function watchFor(selected: Selected, roles: readonly Role[]): Watch {
  let known = watches.get(selected);
  if (known === undefined) watches.set(selected, (known = new LRUCache({ max: mostCombinations })));
  const key = roles.join();
  let watch = known.get(key);
  if (watch === undefined) known.set(key, (watch = makeWatch(selected, roles)));
  return watch;
}

function makeWatch({ classes, records }: Selected, roles: readonly Role[]): Watch {
  const sensitive = sensitiveOf(classes, roles);
  const named = new Set(sensitive.flatMap((each) => [...(records.get(each) ?? [])]));
  const others = [...records.values()].flatMap((types) => [...types]).filter((type) => !named.has(type));
  return { classes: sensitive, passedOver: new Set(others) };
}

/** What was asked: SHA-256 of the text, and the variables. */
export interface Input {
  textHash: string;
  variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What the log says of the calls that one request made. The input is a hash over the hash of the text and the variables:
 * whoever has the input can prove that it was this one.
 */
export function happeningOf(calls: readonly [Watched, ...Watched[]], input = inputOf(calls[0])): Happening {
  const [first, ...others] = calls;
  const { request, classes, at } = first;
  const { requestId, viewer } = request;
  const subjects = subjectsOf(calls);
  return {
    at,
    actor: viewer.subject,
    roles: viewer.roles,
    missionId: viewer.missionId,
    purpose: viewer.purpose,
    action: readAction,
    classes: others.length === 0 ? classes : [...new Set(calls.flatMap((each) => each.classes))],
    subjects,
    subjectCount: subjects.length,
    inputHash: digestOf(input.textHash, JSON.stringify(input.variables ?? {})),
    requestId,
  };
}

/** Ids of the records of one request, each once, in the order in which they were given. */
function subjectsOf([first, ...others]: readonly [Watched, ...Watched[]]): readonly string[] {
  if (others.length === 0) return [...first.subjects];
  const all = new Set(first.subjects);
  for (const { subjects } of others) for (const id of subjects) all.add(id);
  return [...all];
}

function inputOf({ request, operation }: Watched): Input {
  return { textHash: operation.textHash, variables: request.variables };
}

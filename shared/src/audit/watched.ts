// One request of a subgraph under the eye of the log: what it was, who asked, what was read.
import type { Selected } from '../auth/classes';
import type { DataClass } from '../auth/matrix';
import type { Role, Viewer } from '../auth/viewer';
import type { NodeType } from '../identity/node-types';
import { digestOf, readAction, type Happening } from './entry';
import { Reads } from './reads';
import { sensitiveOf } from './sensitive';

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

/** A call of a subgraph whose answer must not leave before the log holds it. */
export class Watched {
  readonly reads: Reads;

  private constructor(
    readonly request: WatchedRequest,
    readonly operation: WatchedOperation,
    readonly at: Date,
    readonly classes: readonly DataClass[],
    passedOver: ReadonlySet<NodeType>,
  ) {
    this.reads = new Reads(passedOver);
  }

  /** The call under watch; undefined when it selects nothing sensitive that the viewer may see. */
  static of(request: WatchedRequest, operation: WatchedOperation, at: Date): Watched | undefined {
    const { classes, passedOver } = watchFor(operation.selected, request.viewer.roles);
    return classes.length === 0 ? undefined : new Watched(request, operation, at, classes, passedOver);
  }
}

const watches = new WeakMap<Selected, Map<string, Watch>>();

/** What is found out once for each operation and each combination of the fifteen roles that asks it. */
function watchFor(selected: Selected, roles: readonly Role[]): Watch {
  let known = watches.get(selected);
  if (known === undefined) watches.set(selected, (known = new Map()));
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
  const subjects = Reads.subjectsOf([first.reads, ...others.map(({ reads }) => reads)]);
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

function inputOf({ request, operation }: Watched): Input {
  return { textHash: operation.textHash, variables: request.variables };
}

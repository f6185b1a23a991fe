// One request of a subgraph under the eye of the log: what it was, who asked, what was read.
import type { DataClass } from '../auth/matrix';
import type { Viewer } from '../auth/viewer';
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
  classes: readonly DataClass[];
  /** `digestOf` its text. */
  textHash: string;
}

/** A call of a subgraph whose answer must not leave before the log holds it. */
export class Watched {
  readonly reads = new Reads();

  private constructor(
    readonly request: WatchedRequest,
    readonly operation: WatchedOperation,
    readonly classes: readonly DataClass[],
    readonly at: Date,
  ) {}

  /** The call under watch; undefined when it selects nothing sensitive that the viewer may see. */
  static of(request: WatchedRequest, operation: WatchedOperation, at: Date): Watched | undefined {
    const sensitive = sensitiveOf(operation.classes, request.viewer.roles);
    return sensitive.length === 0 ? undefined : new Watched(request, operation, sensitive, at);
  }
}

/**
 * What the log says of the calls that one request of a client made. The input is a hash over the hash of each text and its
 * variables: whoever has the input can prove that it was this one.
 */
export function happeningOf(calls: readonly [Watched, ...Watched[]]): Happening {
  const [{ request, classes, at, reads }, ...others] = calls;
  const { requestId, viewer } = request;
  const subjects =
    others.length === 0 ? reads.subjects : [...new Set(calls.flatMap((each) => each.reads.subjects))];
  return {
    ...{
      at,
      actor: viewer.subject,
      roles: viewer.roles,
      missionId: viewer.missionId,
      purpose: viewer.purpose,
    },
    action: readAction,
    classes: others.length === 0 ? classes : [...new Set(calls.flatMap((each) => each.classes))],
    ...{ subjects, subjectCount: subjects.length, requestId },
    inputHash: digestOf(...calls.flatMap((each) => [each.operation.textHash, variablesOf(each)])),
  };
}

function variablesOf({ request }: Watched): string {
  return JSON.stringify(request.variables ?? {});
}

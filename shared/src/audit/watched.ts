// One request of a subgraph under the eye of the log: what it was, who asked, what was read.
import type { DataClass } from '../auth/matrix';
import type { Viewer } from '../auth/viewer';
import { digestOf, readAction, type Happening } from './entry';
import { Reads } from './reads';
import { sensitiveOf } from './sensitive';

/** The parts of a request that the log is about. */
export interface WatchedRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  requestId: string;
  viewer: Viewer;
}

/** A request whose answer must not leave before the log holds it. */
export class Watched {
  readonly reads = new Reads();

  private constructor(
    private readonly request: WatchedRequest,
    private readonly classes: readonly DataClass[],
  ) {}

  /** The request under watch; undefined when it selects nothing sensitive that the viewer may see. */
  static of(request: WatchedRequest, classes: readonly DataClass[]): Watched | undefined {
    const sensitive = sensitiveOf(classes, request.viewer.roles);
    return sensitive.length === 0 ? undefined : new Watched(request, sensitive);
  }

  /** What the log says of it. The input is a hash: whoever has the input can prove that it was this one. */
  happening(at: Date): Happening {
    const { query, variables, requestId, viewer } = this.request;
    const { subjects } = this.reads;
    return {
      ...{
        at,
        actor: viewer.subject,
        roles: viewer.roles,
        missionId: viewer.missionId,
        purpose: viewer.purpose,
      },
      ...{ action: readAction, classes: this.classes, subjects, subjectCount: subjects.length },
      ...{ inputHash: digestOf(query, JSON.stringify(variables ?? {})), requestId },
    };
  }
}

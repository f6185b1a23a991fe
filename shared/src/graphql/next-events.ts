// What may happen next to a record, as clients see it.
import { isOthers, type Viewer } from '../auth/viewer';
import { isState, nextEvents, type Machine } from '../domain/machine';

/** Who asks what may happen next, and of which mission the record is; of none when it is no mission's. */
export interface Asking {
  viewer: Viewer;
  missionId: string | null;
}

/**
 * The events that are possible from a state: where each leads, its conditions in one sentence, who may bring it about and by
 * which change. Whether the viewer may is asked of the role and the mission, as the change itself asks; the conditions may
 * still stand against it.
 */
export function nextEventsOf<State extends string>(
  machine: Machine<State, string, never>,
  state: State | null,
  { viewer, missionId }: Asking,
) {
  const isClosed = isOthers(viewer, missionId);
  return nextEvents(machine, state).map(({ event, to, guards, roles, mutation }) => ({
    event,
    to: isState(machine, to) ? to : null,
    guard: guards.length === 0 ? null : `It is required that ${guards.join('; and that ')}.`,
    role: [...roles],
    mutation,
    viewerMayFire: mutation !== null && !isClosed && viewer.roles.some((each) => roles.includes(each)),
  }));
}

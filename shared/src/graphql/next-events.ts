// What may happen next to a record, as clients see it.
import { isState, nextEvents, type Machine } from '../domain/machine';

/** The events that are possible from a state: where each leads, its conditions in one sentence, and who may bring it about. */
export function nextEventsOf<State extends string>(
  machine: Machine<State, string, never>,
  state: State | null,
) {
  return nextEvents(machine, state).map(({ event, to, guards, roles }) => ({
    event,
    to: isState(machine, to) ? to : null,
    guard: guards.length === 0 ? null : `It is required that ${guards.join('; and that ')}.`,
    role: [...roles],
  }));
}

// A step in the life of a record: whether its life cycle allows it, and in which role the caller takes it.
import { advance, mayFire, type Actor, type Machine, type MachineFacts } from '../domain/machine';
import { forbidden } from '../guards/require';
import { systemViewer, type Viewer } from '../auth/viewer';
import { Refused } from './refusal';

/** Where a step leads, and who takes it. */
export interface Taken<State> {
  to: State;
  /** The first of the caller's roles that may bring the event about, or the clock; null when nobody may. */
  by: Actor | null;
}

/** A step to be taken. */
export interface Step<Event extends string, Facts> {
  event: Event;
  facts: Facts;
  /** What the caller is told beside the refusals when the step is not possible. */
  told?: ((facts: Facts) => Record<string, unknown>) | undefined;
}

/**
 * Takes a step of a machine. Throws FORBIDDEN where the event exists and is not the caller's, `Refused` with everything
 * else that stands against it.
 */
export function takeStep<State extends string, Event extends string, Facts extends MachineFacts>(
  viewer: Viewer,
  machine: Machine<State, Event, Facts>,
  state: State | null,
  { event, facts, told }: Step<Event, Facts>,
): Taken<State> {
  const actors: readonly Actor[] = viewer === systemViewer ? ['SYSTEM'] : viewer.roles;
  const by = actors.find((actor) => mayFire(machine, state, event, [actor])) ?? null;
  const steps = machine.transitions.filter((each) => each.event === event && each.from.includes(state));
  if (steps.length > 0 && by === null) throw forbidden(event, [...new Set(steps.flatMap((each) => each.by))]);
  const result = advance(machine, state, event, facts, actors);
  if (!result.ok) throw new Refused(result.refusals, told?.(facts));
  return { to: result.to, by };
}

// Life cycles as data: which event leads from where to where, who may bring it about, and what has to be true for it.
import type { Role } from '../auth/viewer';
import type { RefusalCode } from './refusals/codes';

/** Who brings an event about: a role, or the clock alone (`SYSTEM`). */
export type Actor = Role | 'SYSTEM';

/** The target of an event that takes a record back to where it stood before its present state. */
export const PREVIOUS: unique symbol = Symbol('previous state');

/** What every guard may ask for; a machine adds the facts of its own guards. */
export interface MachineFacts {
  /** The legal day on which the event takes place, `YYYY-MM-DD`. */
  today: string;
  /** The state before the present one, see `previousState`; only events that lead back ask for it. */
  previous?: string | null;
}

/** A condition of an event. */
export interface Guard<Facts> {
  /** The code of the refusal, e.g. `NO_OTHER_NOMINEE`. */
  code: RefusalCode;
  /** The condition in words, as the rest of "it is required that …". */
  message: string;
  /** What the change asks for in its place, in words, where the change itself brings the condition about. */
  asked?: string;
  /** The rule that asks for it, e.g. `R1`. */
  rule?: string;
  /** The article behind it, e.g. `VCDR 4`. */
  legalBasis?: string;
  /** The part of the input that would have to differ, e.g. `["input", "arrivedAt"]`. */
  path?: readonly string[];
  holds: (facts: Facts) => boolean;
  /** What exactly was found when it does not hold, as a sentence of its own, e.g. `Missing: VISA.` */
  found?: (facts: Facts) => string;
}

/** One row of a life cycle. A record that does not exist yet stands at `null`. */
export interface Transition<State extends string, Event extends string, Facts> {
  event: Event;
  from: readonly (State | null)[];
  to: State | typeof PREVIOUS;
  by: readonly Actor[];
  /** The change by which a client brings it about, as `Mutation` names it; none for what the clock or another step does. */
  mutation?: string;
  guards?: readonly Guard<Facts>[];
}

/** A life cycle. An event may have several rows as long as they start from different states. */
export interface Machine<State extends string, Event extends string, Facts> {
  /** What lives it, e.g. `head of mission`. */
  name: string;
  /** What the order of its steps rests on, e.g. `VCDR 4, 13, 43`. */
  legalBasis?: string;
  states: readonly State[];
  /** The states that nothing leads out of. */
  ends: readonly State[];
  transitions: readonly Transition<State, Event, Facts>[];
}

/** Any machine at all, for those who only look at it. */
export type AnyMachine = Machine<string, string, never>;

/** Why an event does not take place, as the `Refusal` of the schema. */
export interface Refusal {
  code: RefusalCode;
  message: string;
  rule: string | null;
  legalBasis: string | null;
  path: readonly string[] | null;
}

/** Where an event leads, or everything that stands against it. */
export type Advance<State> = { ok: true; to: State } | { ok: false; refusals: readonly Refusal[] };

/**
 * Writes down a machine over facts: `machineOver<Facts>()({ … })`. States are taken from `states` alone, so that a
 * misspelled state elsewhere does not compile.
 */
export function machineOver<Facts extends MachineFacts>() {
  return <const State extends string, const Event extends string>(machine: {
    name: string;
    legalBasis?: string;
    states: readonly State[];
    ends: readonly NoInfer<State>[];
    transitions: readonly Transition<NoInfer<State>, Event, Facts>[];
  }): Machine<State, Event, Facts> => machine;
}

/**
 * Where an event leads from a state. All guards that fail are told, not the first alone: whoever corrects a filing wants
 * to correct it once. Who may bring the event about is a question of its own, see `mayFire`; of what is possible instead `actors` are told
 * what they may do.
 */
export function advance<State extends string, Event extends string, Facts extends MachineFacts>(
  machine: Machine<State, Event, Facts>,
  state: State | null,
  event: Event,
  facts: Facts,
  actors?: readonly Actor[],
): Advance<State> {
  const transition = machine.transitions.find((each) => each.event === event && each.from.includes(state));
  if (transition === undefined) return { ok: false, refusals: [wrongState(machine, state, event, actors)] };
  const failed = (transition.guards ?? []).filter((guard) => !guard.holds(facts));
  if (failed.length > 0)
    return {
      ok: false,
      refusals: failed.map((guard) => guardFailed(machine, state, { event, guard, facts })),
    };
  const { to } = transition;
  if (to !== PREVIOUS) return { ok: true, to };
  const back = machine.states.find((each) => each === facts.previous);
  return back === undefined
    ? { ok: false, refusals: [nothingBefore(machine, state, event)] }
    : { ok: true, to: back };
}

/** Whether one of the roles may bring an event about from a state; false where the event does not exist. */
export function mayFire(
  machine: AnyMachine,
  state: string | null,
  event: string,
  roles: readonly Actor[],
): boolean {
  return machine.transitions.some(
    (each) =>
      each.event === event && each.from.includes(state) && each.by.some((actor) => roles.includes(actor)),
  );
}

/** Whether an event is possible from a state, whoever brings it about. */
export function isPossible({ transitions }: AnyMachine, state: string | null, event: string): boolean {
  return transitions.some((each) => each.event === event && each.from.includes(state));
}

/** An event that is possible from a state. */
export interface NextEvent {
  event: string;
  /** Where it leads; null when back to where the record stood before. */
  to: string | null;
  /** What has to be true, in words; empty when nothing has. */
  guards: readonly string[];
  /** Who may bring it about. */
  roles: readonly Actor[];
  /** The change by which a client does; null when none does. */
  mutation: string | null;
}

/** The events that are possible from a state, in the order of the life cycle. */
export function nextEvents(machine: AnyMachine, state: string | null): NextEvent[] {
  return machine.transitions
    .filter((each) => each.from.includes(state))
    .map(({ event, to, guards = [], by, mutation = null }) => ({
      event,
      to: to === PREVIOUS ? null : to,
      guards: guards.map(({ message, asked = message }) => asked),
      roles: by,
      mutation,
    }));
}

/** Whether a word is a state of a machine. */
export function isState<State extends string>(
  machine: Pick<Machine<State, string, never>, 'states'>,
  word: string | null,
): word is State {
  return machine.states.some((each) => each === word);
}

/** A step of a history, as the rows of `transition` hold it. */
export interface MachineStep {
  event: string;
  from: string | null;
  to: string;
}

/** Where a record stood before its present state; null when it has had no other. Steps stand oldest first. */
export function previousState(steps: readonly MachineStep[]): string | null {
  return steps.findLast(({ from, to }) => from !== to)?.from ?? null;
}

/** What a history amounts to: the state it ends in, or the number of the first step that the machine does not know. */
export type Replay = { ok: true; state: string | null } | { ok: false; brokenAt: number };

/** Goes through a history, oldest step first. */
export function replay(machine: AnyMachine, steps: readonly MachineStep[]): Replay {
  const brokenAt = steps.findIndex((step, index) => {
    const before = steps.slice(0, index);
    return step.from !== (before.at(-1)?.to ?? null) || !isRow(machine, step, previousState(before));
  });
  return brokenAt < 0 ? { ok: true, state: steps.at(-1)?.to ?? null } : { ok: false, brokenAt };
}

function isRow({ transitions }: AnyMachine, step: MachineStep, previous: string | null): boolean {
  return transitions.some(
    ({ event, from, to }) =>
      event === step.event && from.includes(step.from) && (to === PREVIOUS ? previous : to) === step.to,
  );
}

const place = (machine: AnyMachine, state: string | null): string =>
  state === null ? `${machine.name}, not begun` : `${machine.name} in state ${state}`;

function wrongState(
  machine: AnyMachine,
  state: string | null,
  event: string,
  actors: readonly Actor[] | undefined,
): Refusal {
  const possible = [...new Set(nextEvents(machine, state).map((each) => each.event))].filter(
    (each) => actors === undefined || mayFire(machine, state, each, actors),
  );
  const instead =
    possible.length > 0
      ? `Possible ${actors === undefined ? '' : 'for you '}are: ${possible.join(', ')}.`
      : `Nothing ${actors === undefined ? '' : 'that you may do '}follows this state.`;
  const guards = machine.transitions.flatMap((each) => (each.event === event ? (each.guards ?? []) : []));
  return {
    code: 'WRONG_STATE',
    message: `${event} is not possible (${place(machine, state)}). ${instead}`,
    rule: guards.find(({ rule }) => rule !== undefined)?.rule ?? null,
    legalBasis: machine.legalBasis ?? null,
    path: null,
  };
}

function guardFailed<Facts>(
  machine: AnyMachine,
  state: string | null,
  { event, guard, facts }: { event: string; guard: Guard<Facts>; facts: Facts },
): Refusal {
  const { code, message, rule, legalBasis, path, found } = guard;
  const required = `${event} is not possible (${place(machine, state)}): it is required that ${message}.`;
  return {
    code,
    message: found === undefined ? required : `${required} ${found(facts)}`,
    rule: rule ?? null,
    legalBasis: legalBasis ?? null,
    path: path ?? null,
  };
}

function nothingBefore(machine: AnyMachine, state: string | null, event: string): Refusal {
  return {
    code: 'NO_PREVIOUS_STATE',
    message: `${event} is not possible (${place(machine, state)}): there is no state to go back to.`,
    rule: null,
    legalBasis: null,
    path: null,
  };
}

// The tests that every life cycle has to pass: its whole table, each of its guards, and the laws of all machines.
import * as fc from 'fast-check';
import {
  advance,
  type Advance,
  previousState,
  replay,
  type Machine,
  type MachineFacts,
  type MachineStep,
} from '../domain/machine';

/** What a life cycle is expected to be, written by hand from the law. */
export interface Expectation<State, Event extends string, Facts> {
  /** Every step there is, `[from, event, to]`; a step that is not here has to be refused. */
  steps: readonly (readonly [from: State | null, event: Event, to: State])[];
  /** Facts with which every guard holds, but for what `when` says of single events. */
  facts: Facts;
  /** What is different when an event takes place whose guards ask for the opposite of another's. */
  when?: Readonly<Partial<Record<Event, Partial<Facts>>>>;
  /** For each guard by its code the facts that break it. */
  broken: Readonly<Record<string, Partial<Facts>>>;
}

/** Tests a machine in full. Call it in a `describe`. */
export function testMachine<State extends string, Event extends string, Facts extends MachineFacts>(
  machine: Machine<State, Event, Facts>,
  { steps, facts, when, broken }: Expectation<State, Event, Facts>,
): void {
  const { states, ends, transitions } = machine;
  const factsFor = (event: Event, ...patches: (Partial<Facts> | undefined)[]): Facts =>
    Object.assign({}, facts, when?.[event], ...patches);
  const events = [...new Set(transitions.map((each) => each.event))];
  const places: readonly (State | null)[] = [null, ...states];

  test.each(places)('from %s only the events of the table are possible', (from) => {
    const found = events.flatMap((event) => {
      const answer = advance(machine, from, event, factsFor(event));
      return answer.ok ? [[from, event, answer.to]] : [];
    });
    expect(sorted(found)).toEqual(sorted(steps.filter((each) => each[0] === from)));
  });

  test('a refusal for the state names the state and the event', () => {
    for (const from of states)
      for (const event of events) {
        if (steps.some((each) => each[0] === from && each[1] === event)) continue;
        const answer = advance(machine, from, event, factsFor(event));
        expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'WRONG_STATE' }] });
        expect(messagesOf(answer)).toContain(from);
        expect(messagesOf(answer)).toContain(event);
      }
  });

  const guarded = transitions.flatMap(({ event, from, guards = [] }) =>
    from.flatMap((state) => guards.map((guard) => ({ state, event, guard }))),
  );
  if (guarded.length > 0)
    test.each(guarded.map((each) => [each.state, each.event, each.guard.code, each.guard] as const))(
      'from %s, %s needs %s',
      (state, event, code, guard) => {
        expect(Object.keys(broken)).toContain(code);
        const answer = advance(machine, state, event, factsFor(event, broken[code]));
        const { rule = null, legalBasis = null, path = null } = guard;
        expect(answer).toMatchObject({ ok: false });
        expect(answer.ok ? [] : answer.refusals).toContainEqual(
          expect.objectContaining({ code, rule, legalBasis, path }),
        );
        expect(messagesOf(answer)).toContain(event);
        expect(messagesOf(answer)).toContain(state ?? 'not begun');
        expect(messagesOf(answer)).toContain(guard.message);
      },
    );

  test('every fact that is said to break a guard belongs to one', () =>
    expect(Object.keys(broken).toSorted()).toEqual(
      [...new Set(guarded.map((each) => each.guard.code))].toSorted(),
    ));

  test('no event has two rows from one state, and nothing leads out of an end', () => {
    const rows = transitions.flatMap(({ event, from }) => from.map((state) => `${event} from ${state}`));
    expect(new Set(rows).size).toBe(rows.length);
    const exits = new Set(transitions.flatMap((each) => each.from));
    expect(states.filter((state) => !exits.has(state)).toSorted()).toEqual(ends.toSorted());
  });

  test('every state can be reached', () => {
    const reached = new Set<State | null>([null]);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const [from, , to] of steps) if (reached.has(from)) reached.add(to);
    }
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
  });

  test('whatever happens in whatever order, the record stands where its history says', () => {
    const happening = fc.record({
      event: fc.constantFrom(...events),
      // Mostly nothing is amiss, so that walks get somewhere.
      amiss: fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.subarray(Object.keys(broken)) },
      ),
    });
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        let state: State | null = null;
        const history: MachineStep[] = [];
        for (const { event, amiss } of happenings) {
          const before = [...history];
          const patches = amiss.map((code) => broken[code]);
          const past: Partial<MachineFacts> = { previous: previousState(history) };
          const given: Facts = Object.assign(factsFor(event, ...patches), past);
          const answer: Advance<State> = advance(machine, state, event, given);
          if (answer.ok) {
            expect(ends).not.toContain(state);
            history.push({ event, from: state, to: answer.to });
            state = answer.to;
          }
          expect(history.slice(0, before.length)).toEqual(before);
          expect(places).toContain(state);
          expect(replay(machine, history)).toEqual({ ok: true, state });
        }
      }),
      { numRuns: 200 },
    );
  });
}

const sorted = (steps: readonly unknown[]): string[] => steps.map((each) => JSON.stringify(each)).toSorted();

const messagesOf = (answer: ReturnType<typeof advance>): string =>
  answer.ok ? '' : answer.refusals.map((each) => each.message).join('\n');

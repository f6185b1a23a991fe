import { testMachine } from '../testing/machine';
import {
  advance,
  isState,
  machineOver,
  mayFire,
  nextEvents,
  PREVIOUS,
  previousState,
  replay,
  type MachineFacts,
} from './machine';

interface LampFacts extends MachineFacts {
  switchedOn: boolean;
  dueOn: string;
}

const lamp = machineOver<LampFacts>()({
  name: 'lamp',
  states: ['DARK', 'LIT', 'COVERED', 'BROKEN'],
  ends: ['BROKEN'],
  transitions: [
    { event: 'hang', from: [null], to: 'DARK', by: ['PROPERTY_OFFICER'] },
    {
      event: 'light',
      from: ['DARK'],
      to: 'LIT',
      by: ['PROPERTY_OFFICER', 'MISSION_CLERK'],
      guards: [
        {
          code: 'CLEARED',
          message: 'the current is on',
          rule: 'R0',
          legalBasis: 'Lamp Act 1',
          path: ['input', 'on'],
          holds: (facts) => facts.switchedOn,
        },
        {
          code: 'BEFORE_DEADLINE',
          message: 'it is early',
          holds: ({ today, dueOn }) => today <= dueOn,
          found: ({ dueOn }) => `It was due on ${dueOn}.`,
        },
      ],
    },
    { event: 'cover', from: ['DARK', 'LIT'], to: 'COVERED', by: ['MISSION_CLERK'] },
    { event: 'clean', from: ['COVERED'], to: 'COVERED', by: ['MISSION_CLERK'] },
    { event: 'uncover', from: ['COVERED'], to: PREVIOUS, by: ['MISSION_CLERK'] },
    { event: 'breakDown', from: ['DARK', 'LIT'], to: 'BROKEN', by: ['SYSTEM'] },
  ],
});
const facts: LampFacts = { today: '2026-01-15', dueOn: '2026-01-15', switchedOn: true, previous: 'LIT' };

describe('a machine', () => {
  testMachine(lamp, {
    steps: [
      [null, 'hang', 'DARK'],
      ['DARK', 'light', 'LIT'],
      ['DARK', 'cover', 'COVERED'],
      ['LIT', 'cover', 'COVERED'],
      ['COVERED', 'clean', 'COVERED'],
      ['COVERED', 'uncover', 'LIT'],
      ['DARK', 'breakDown', 'BROKEN'],
      ['LIT', 'breakDown', 'BROKEN'],
    ],
    facts,
    broken: { CLEARED: { switchedOn: false }, BEFORE_DEADLINE: { today: '2026-01-16' } },
  });

  test('all guards that fail are told, each with its rule, article and place in the input', () =>
    expect(advance(lamp, 'DARK', 'light', { ...facts, switchedOn: false, today: '2026-01-16' })).toEqual({
      ok: false,
      refusals: [
        {
          code: 'CLEARED',
          message: 'light is not possible (lamp in state DARK): it is required that the current is on.',
          rule: 'R0',
          legalBasis: 'Lamp Act 1',
          path: ['input', 'on'],
        },
        {
          code: 'BEFORE_DEADLINE',
          message:
            'light is not possible (lamp in state DARK): it is required that it is early. It was due on 2026-01-15.',
          rule: null,
          legalBasis: null,
          path: null,
        },
      ],
    }));

  test('a refusal for the state says what is possible instead', () => {
    expect(advance(lamp, 'COVERED', 'light', facts)).toMatchObject({
      refusals: [
        {
          code: 'WRONG_STATE',
          message: 'light is not possible (lamp in state COVERED). Possible are: clean, uncover.',
        },
      ],
    });
    expect(advance(lamp, 'BROKEN', 'light', facts)).toMatchObject({
      refusals: [{ message: 'light is not possible (lamp in state BROKEN). Nothing follows this state.' }],
    });
  });

  test.each([null, undefined, 'NEVER_SEEN'])('nothing leads back to %s', (previous) =>
    expect(advance(lamp, 'COVERED', 'uncover', { ...facts, previous })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NO_PREVIOUS_STATE' }],
    }),
  );

  test('the state before is the last different one', () => {
    expect(previousState([])).toBeNull();
    expect(
      previousState([
        { event: 'hang', from: null, to: 'DARK' },
        { event: 'cover', from: 'DARK', to: 'COVERED' },
        { event: 'clean', from: 'COVERED', to: 'COVERED' },
      ]),
    ).toBe('DARK');
  });

  test('who may bring an event about', () => {
    expect(mayFire(lamp, 'DARK', 'light', ['AUDITOR', 'MISSION_CLERK'])).toBe(true);
    expect(mayFire(lamp, 'DARK', 'light', ['AUDITOR'])).toBe(false);
    expect(mayFire(lamp, 'LIT', 'light', ['MISSION_CLERK'])).toBe(false);
  });

  test('the events that are possible next, with their guards in words', () => {
    expect(nextEvents(lamp, 'COVERED')).toEqual([
      { event: 'clean', to: 'COVERED', guards: [], mutation: null, roles: ['MISSION_CLERK'] },
      { event: 'uncover', to: null, guards: [], mutation: null, roles: ['MISSION_CLERK'] },
    ]);
    expect(nextEvents(lamp, 'DARK')[0]).toEqual({
      event: 'light',
      to: 'LIT',
      guards: ['the current is on', 'it is early'],
      mutation: null,
      roles: ['PROPERTY_OFFICER', 'MISSION_CLERK'],
    });
    expect(nextEvents(lamp, 'BROKEN')).toEqual([]);
  });

  test('a history that the machine could not have written is found out at its first wrong step', () => {
    const hang = { event: 'hang', from: null, to: 'DARK' };
    const cover = { event: 'cover', from: 'DARK', to: 'COVERED' };
    expect(replay(lamp, [])).toEqual({ ok: true, state: null });
    expect(replay(lamp, [hang, cover])).toEqual({ ok: true, state: 'COVERED' });
    expect(replay(lamp, [cover])).toEqual({ ok: false, brokenAt: 0 });
    expect(replay(lamp, [hang, hang])).toEqual({ ok: false, brokenAt: 1 });
    expect(replay(lamp, [hang, { ...cover, to: 'LIT' }])).toEqual({ ok: false, brokenAt: 1 });
    const back = { event: 'uncover', from: 'COVERED', to: 'LIT' };
    expect(replay(lamp, [hang, cover, back])).toEqual({ ok: false, brokenAt: 2 });
    expect(replay(lamp, [hang, cover, { ...back, to: 'DARK' }])).toEqual({ ok: true, state: 'DARK' });
  });

  test('a word is a state or not', () => {
    expect(isState(lamp, 'LIT')).toBe(true);
    expect(isState(lamp, 'lit')).toBe(false);
    expect(isState(lamp, null)).toBe(false);
  });
});

// Invented events of protocol: who gives them, when, and how far each has come.
import type { event, eventHost, eventKinds, eventStates } from '@fmg/events/modules/event/event.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { daysBetween, momentOf, workingDay } from '../calendar';
import { isEmbassy, senderOf } from '../cast';
import { inventHistory, type Step } from '../history';
import { inventTitle, inventVenue } from './event.words';

type Kind = (typeof eventKinds)[number];
type State = (typeof eventStates)[number];

/** An invented event with what its guest list needs to know. */
export interface InventedEvent {
  row: typeof event.$inferInsert & { kind: Kind; state: State };
  /** Day of the event, `YYYY-MM-DD`. */
  day: string;
  city: string;
  /** The first host; null for an event of the host State. */
  host: WorldMission | null;
}

/** Rows of all tables of events. */
export interface InventedEvents {
  events: InventedEvent[];
  hosts: (typeof eventHost.$inferInsert)[];
  history: NewTransition[];
}

const ofEmbassies = {
  NATIONAL_DAY: 4,
  DIPLOMATIC_RECEPTION: 5,
  DINNER: 6,
  LUNCH: 4,
  SIGNING: 1,
  BRIEFING: 2,
  CULTURAL_EVENT: 5,
};
const ofOthers = { DIPLOMATIC_RECEPTION: 4, LUNCH: 2, BRIEFING: 3, CULTURAL_EVENT: 5 };
const OFFICE = 'Office of the Chief of Protocol';

/** Days before (negative) or after the event on which each step is taken. */
const course: readonly (Omit<Step, 'on'> & { to: State; offset: number })[] = [
  { event: 'plan', to: 'PLANNED', offset: -75 },
  { event: 'approve', to: 'APPROVED', offset: -50 },
  { event: 'sendInvitations', to: 'INVITATIONS_SENT', offset: -35 },
  { event: 'confirm', to: 'CONFIRMED', offset: -7 },
  { event: 'hold', to: 'HELD', offset: 0 },
  { event: 'close', to: 'CLOSED', offset: 5 },
];
const GIVEN_UP = -20;

/** Events that missions and the Office of the Chief of Protocol give, from about 18 months ago to ten weeks ahead. */
export function inventEvents(world: World): InventedEvents {
  const random = new Random(world.seed, 'events');
  const all: InventedEvents = { events: [], hosts: [], history: [] };
  for (const mission of world.missions) {
    const most = isEmbassy(mission) ? 3 : mission.kind === 'HONORARY_POST' ? 0 : 1;
    const count = most === 3 ? random.between(1, 3) : most === 1 && random.chance(0.5) ? 1 : 0;
    for (let number = 1; number <= count; number += 1)
      add(all, inventOne(world, random, { mission, number }), world, random);
  }
  for (let month = 0; month < 18; month += 2) {
    add(all, inventCeremony(world, random, addDays(world.today, 40 - month * 30)), world, random);
  }
  return all;
}

function inventOne(
  world: World,
  random: Random,
  { mission, number }: { mission: WorldMission; number: number },
): InventedEvent {
  const kind: Kind = isEmbassy(mission) ? random.weighted(ofEmbassies) : random.weighted(ofOthers);
  const offset = random.chance(0.25) ? random.between(1, 72) : -random.between(1, 540);
  const key = `${mission.name} ${mission.id.slice(-6)} ${number}`;
  return {
    row: {
      ...eventOn(world, random, { day: addDays(world.today, offset), kind }),
      id: idFromKey('Event', DEMONSTRATION, mission.id, number),
      title: inventTitle(kind, senderOf(mission), random),
      venue: inventVenue(kind, senderOf(mission), random),
      isPublic: kind === 'CULTURAL_EVENT' || (kind === 'NATIONAL_DAY' && random.chance(0.5)),
      sourceRow: key,
    },
    day: addDays(world.today, offset),
    city: mission.city,
    host: mission,
  };
}

/** Letters of credence are presented in the capital, to the head of State; the office invites (VCDR 13). */
function inventCeremony(world: World, random: Random, around: string): InventedEvent {
  const day = workingDay(around);
  return {
    row: {
      ...eventOn(world, random, { day, kind: 'CREDENTIALS_CEREMONY' }),
      id: idFromKey('Event', DEMONSTRATION, 'credentials', day),
      title: 'Presentation of letters of credence',
      venue: 'State Floor',
      isPublic: false,
      hostOffice: OFFICE,
      sourceRow: `credentials ${day}`,
    },
    day,
    city: 'Washington',
    host: null,
  };
}

function eventOn(world: World, random: Random, { day, kind }: { day: string; kind: Kind }) {
  // Hours are UTC: lunch begins at 17:00 or later, an evening at 22:30 or later.
  const hour =
    kind === 'LUNCH' ? 17 : ['BRIEFING', 'SIGNING', 'CREDENTIALS_CEREMONY'].includes(kind) ? 15 : 22.5;
  const state = stateOn(daysBetween(world.today, day), random);
  const seated = ['DINNER', 'LUNCH', 'SIGNING', 'CREDENTIALS_CEREMONY'].includes(kind);
  const frozen = seated && ['CONFIRMED', 'HELD', 'CLOSED'].includes(state);
  return {
    kind,
    state,
    startsAt: momentOf(day, hour),
    endsAt: momentOf(day, hour + random.between(2, 6) / 2),
    capacity: seated ? random.pick([24, 30, 36, 40]) : random.pick([60, 80, 120, 150, 200]),
    precedenceFrozenAt: frozen ? momentOf(addDays(day, -7), 16) : null,
    flagsOrder: ['SIGNING', 'CREDENTIALS_CEREMONY', 'NATIONAL_DAY'].includes(kind)
      ? random.pick(['PRECEDENCE', 'ALPHABETICAL'] as const)
      : null,
    ...invented,
  };
}

/** How far an event has come that takes place in a number of days. */
function stateOn(days: number, random: Random): State {
  const reached = course.findLast(({ offset }) => days + offset <= 0)?.to ?? 'PLANNED';
  if (days + GIVEN_UP > 0 || !random.chance(0.07)) return reached;
  return random.chance(0.7) ? 'CANCELLED' : 'POSTPONED';
}

function add(all: InventedEvents, made: InventedEvent, world: World, random: Random): void {
  all.events.push(made);
  const { id, state } = made.row;
  if (made.host !== null) {
    all.hosts.push({ eventId: id, missionId: made.host.id, place: 1 });
    const second = random.chance(0.08) ? random.pick(world.missions) : made.host;
    if (second !== made.host) all.hosts.push({ eventId: id, missionId: second.id, place: 2 });
  }
  const by = made.host === null ? OFFICE : made.host.name;
  all.history.push(...inventHistory(id, by, stepsTo(state, made.day)));
}

function stepsTo(state: State, day: string): Step[] {
  const on = (offset: number): string => addDays(day, offset);
  const last = course.findIndex((step) => step.to === state);
  const steps = course
    .slice(0, last === -1 ? 3 : last + 1)
    .map((step) => ({ event: step.event, to: step.to, on: on(step.offset) }));
  if (last !== -1) return steps;
  return [...steps, { event: state === 'CANCELLED' ? 'cancel' : 'postpone', to: state, on: on(GIVEN_UP) }];
}

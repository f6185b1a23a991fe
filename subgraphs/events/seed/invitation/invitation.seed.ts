// Invented guests of the invented events: people who were accredited on the day, with replies that fit it.
import type { invitation, invitationStates } from '@fmg/events/modules/invitation/invitation.tables';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldPerson } from '@fmg/shared/seed/world';
import { earlier, momentOf } from '../calendar';
import { castOf, type Cast } from '../cast';
import type { InventedEvent } from '../event/event.seed';

type State = (typeof invitationStates)[number];

/** An invented invitation with its guest. */
export interface InventedInvitation {
  row: typeof invitation.$inferInsert & { state: State };
  guest: WorldPerson;
}

// Most guests eat everything and need nothing; what the others told is varied enough to look at.
const diets = [
  'vegetarian',
  'no pork',
  'no shellfish',
  'vegan',
  'kosher',
  'halal',
  'no nuts (allergy)',
  'gluten-free',
];
const needs = ['step-free entrance', 'seat near the door', 'sign language interpreter', 'hearing loop'];

const ranks = [
  'AMBASSADOR',
  'CHARGE_DAFFAIRES',
  'MINISTER',
  'MINISTER_COUNSELOR',
  'COUNSELOR',
  'CONSUL_GENERAL',
  'CONSUL',
  'FIRST_SECRETARY',
  'VICE_CONSUL',
  'SECOND_SECRETARY',
  'THIRD_SECRETARY',
  'ATTACHE',
  'ASSISTANT_ATTACHE',
];

/** The guests of each event, stand-ins before those in whose place they come. */
export function inventInvitations(world: World, events: readonly InventedEvent[]): InventedInvitation[] {
  const random = new Random(world.seed, 'invitations');
  const cast = castOf(world);
  return events.flatMap((event) => {
    if (event.row.state === 'PLANNED') return [];
    const guests = event.host === null ? newHeads(world, event, cast) : guestsOf(event, cast, random);
    const list = withStandIns(
      guests.map((guest) => inviteOne(event, guest, world, random)),
      { event, cast, random },
    );
    return event.row.precedenceFrozenAt == null ? list : inPrecedence(list);
  });
}

function guestsOf(event: InventedEvent, cast: Cast, random: Random): WorldPerson[] {
  const wanted =
    event.row.capacity === undefined || (event.row.capacity ?? 0) > 40
      ? random.between(5, 10)
      : random.between(6, 12);
  const found = new Map<string, WorldPerson>();
  for (let attempt = 0; attempt < wanted * 3 && found.size < wanted; attempt += 1) {
    const mission = cast.neighbour(event.city, random);
    const possible = mission.id === event.host?.id ? [] : cast.representatives(mission, event.day);
    if (possible.length === 0) continue;
    const guest = random.chance(0.5) ? possible[0] : random.pick(possible);
    if (guest !== undefined) found.set(guest.id, guest);
  }
  return [...found.values()];
}

/** Those who present letters of credence: heads of mission who arrived in the four months before. */
function newHeads(world: World, event: InventedEvent, cast: Cast): WorldPerson[] {
  const since = addDays(event.day, -120);
  const heads = world.missions.flatMap((mission) =>
    cast.representatives(mission, event.day).filter((person) => person.category === 'HEAD_OF_MISSION'),
  );
  return heads.filter((head) => head.startsOn >= since).slice(0, 10);
}

function inviteOne(
  event: InventedEvent,
  guest: WorldPerson,
  world: World,
  random: Random,
): InventedInvitation {
  const invitedOn = addDays(event.day, -35);
  const repliedOn = addDays(invitedOn, random.between(2, 25));
  const state = stateOf(event, earlier(repliedOn, world.today) === repliedOn, random);
  const answered = !['DRAFT', 'INVITED', 'NO_REPLY'].includes(state);
  const coming = state === 'ACCEPTED' || state === 'CHECKED_IN';
  return {
    guest,
    row: {
      id: idFromKey('Invitation', DEMONSTRATION, event.row.id, guest.id),
      eventId: event.row.id,
      personId: guest.id,
      missionId: guest.missionId,
      state,
      invitedAt: state === 'DRAFT' ? null : momentOf(invitedOn, 15),
      repliedAt: answered ? momentOf(repliedOn, 13 + random.between(0, 8)) : null,
      arrivedAt:
        state === 'CHECKED_IN'
          ? new Date(event.row.startsAt.getTime() + random.between(-10, 25) * 60_000)
          : null,
      plusOnes: coming && event.row.precedenceFrozenAt == null && random.chance(0.4) ? 1 : 0,
      dietaryNeeds: coming && random.chance(0.12) ? random.pick(diets) : null,
      accessNeeds: coming && random.chance(0.02) ? random.pick(needs) : null,
      ...invented,
      sourceRow: `${event.row.sourceRow} / ${guest.id.slice(-6)}`,
    },
  };
}

/** Where an invitation stands, by how far the event has come and whether the time to reply is over. */
function stateOf({ row }: InventedEvent, replied: boolean, random: Random): State {
  switch (row.state) {
    case 'PLANNED':
    case 'APPROVED':
      return 'DRAFT';
    case 'INVITATIONS_SENT':
      return replied ? random.weighted({ ACCEPTED: 6, DECLINED: 2, TENTATIVE: 1 }) : 'INVITED';
    case 'CANCELLED':
    case 'POSTPONED':
      return random.weighted({ INVITED: 5, ACCEPTED: 4, DECLINED: 2 });
    case 'CONFIRMED':
      return random.weighted({ ACCEPTED: 66, DECLINED: 18, TENTATIVE: 6, NO_REPLY: 10 });
    default:
      return random.weighted({ CHECKED_IN: 62, NO_SHOW: 7, DECLINED: 20, NO_REPLY: 11 });
  }
}

/** Now and then somebody else of the mission comes; the list then holds both. */
function withStandIns(
  list: InventedInvitation[],
  { event, cast, random }: { event: InventedEvent; cast: Cast; random: Random },
): InventedInvitation[] {
  const present = new Set(list.map(({ guest }) => guest.id));
  return list.flatMap((each) => {
    if (each.row.state !== 'CHECKED_IN' || event.host === null || !random.chance(0.06)) return [each];
    const colleagues = cast.members({ ...event.host, id: each.guest.missionId }, event.day);
    const other = colleagues.find(
      (person) => !present.has(person.id) && person.category === 'DIPLOMATIC_AGENT',
    );
    if (other === undefined) return [each];
    present.add(other.id);
    const id = idFromKey('Invitation', DEMONSTRATION, event.row.id, other.id);
    const standIn = {
      guest: other,
      row: { ...each.row, id, personId: other.id, sourceRow: `${each.row.sourceRow} / stand-in` },
    };
    const absent = {
      ...each.row,
      state: 'SUBSTITUTED' as const,
      arrivedAt: null,
      plusOnes: 0,
      standInId: id,
      dietaryNeeds: null,
      accessNeeds: null,
    };
    return [standIn, { guest: each.guest, row: absent }];
  });
}

/** Heads of mission by the day on which they took up their functions, then the others by rank (VCDR 16; R3). */
function inPrecedence(list: InventedInvitation[]): InventedInvitation[] {
  const order = list.map(({ guest }) => guest).toSorted((one, other) => comparePrecedence(one, other));
  return list.map(({ guest, row }) => ({ guest, row: { ...row, precedence: order.indexOf(guest) + 1 } }));
}

function comparePrecedence(one: WorldPerson, other: WorldPerson): number {
  const place = (person: WorldPerson): string => {
    const head = person.category === 'HEAD_OF_MISSION' ? '0' : '1';
    const rank = ranks.indexOf(person.rank ?? '');
    return [head, String(rank === -1 ? 99 : rank).padStart(2, '0'), person.startsOn, person.id].join();
  };
  return place(one) < place(other) ? -1 : 1;
}

// Heads of invented missions: accredited, on their way, asked for, or replaced by a chargé d'affaires ad interim.
import { addDays } from '@fmg/shared/domain/clock';
import type { Random } from '@fmg/shared/seed/random';
import type { InventedMission, Setting } from '../mission/mission.seed';
import { ended, inventDates, momentOn, serving } from './appointment.dates';
import type { PlannedPost } from './appointment.plans';
import {
  appoint,
  holderId,
  type Holding,
  type InventedAppointment,
  type Nominee,
} from './appointment.holdings';

interface Heading {
  mission: InventedMission;
  head: PlannedPost;
  deputy: Holding | undefined;
}

/** The head of an embassy or delegation: the present one, one to come, the predecessor, or the deputy in charge. */
export function inventHead(
  random: Random,
  { today }: Setting,
  { mission, head, deputy }: Heading,
): { holdings: Holding[]; nominee?: Nominee } {
  const scenario =
    deputy === undefined
      ? 'ACCREDITED'
      : random.weighted({ ACCREDITED: 76, NEW: 9, REQUESTED: 6, GRANTED: 2, EXPECTED: 4, VACANT: 3 });
  if (scenario === 'ACCREDITED' || scenario === 'NEW') {
    const arrivedOn = addDays(
      today,
      -(scenario === 'NEW' ? random.between(4, 60) : random.between(110, 1700)),
    );
    const present = withHead(random, mission, head, {
      key: 'head',
      order: 1,
      status: 'ACCREDITED',
      dates: serving(random, arrivedOn),
    });
    return {
      holdings: random.chance(0.3)
        ? [present, predecessor(random, mission, head, addDays(arrivedOn, -random.between(10, 90)))]
        : [present],
    };
  }
  const vacantFrom = addDays(today, -random.between(25, 320));
  if (deputy !== undefined) takeCharge(deputy.appointment, vacantFrom);
  const before = predecessor(random, mission, head, vacantFrom);
  if (scenario === 'EXPECTED') {
    const next = withHead(random, mission, head, {
      key: 'head',
      order: 1,
      status: 'EXPECTED',
      dates: inventDates(random, 'EXPECTED', today),
    });
    return { holdings: [next, before] };
  }
  const states = {
    REQUESTED: random.chance(0.1) ? 'AGREMENT_REFUSED' : 'AGREMENT_REQUESTED',
    GRANTED: 'AGREMENT_GRANTED',
  } as const;
  if (scenario === 'VACANT') return { holdings: [before] };
  return {
    holdings: [before],
    nominee: { mission, personId: holderId(mission, 'nominee'), state: states[scenario] },
  };
}

function withHead(
  random: Random,
  mission: InventedMission,
  head: PlannedPost,
  held: Parameters<typeof appoint>[2],
): Holding {
  const enPied = head.title !== 'Apostolic Nuncio' && random.chance(0.02);
  const post = enPied
    ? { ...head, rank: 'CHARGE_DAFFAIRES' as const, title: "Chargé d'Affaires en pied" }
    : head;
  const holding = appoint(mission, post, held);
  holding.appointment.headClass = enPied ? 'CHARGE_EN_PIED' : 'AMBASSADOR';
  holding.appointment.expectedDays = 1460;
  return holding;
}

function predecessor(
  random: Random,
  mission: InventedMission,
  head: PlannedPost,
  terminatedOn: string,
): Holding {
  const dates = { ...ended(random, terminatedOn), departedOn: addDays(terminatedOn, random.between(0, 9)) };
  return withHead(random, mission, head, { key: 'head-before', order: 1, status: 'CLOSED_DEPARTED', dates });
}

/** The deputy acts while the post is vacant (VCDR 19); who was not here yet on the first day takes charge on arrival. */
function takeCharge(deputy: InventedAppointment, vacantFrom: string): void {
  const from = deputy.acceptedOn !== null && deputy.acceptedOn > vacantFrom ? deputy.acceptedOn : vacantFrom;
  deputy.headClass = 'CHARGE_AD_INTERIM';
  deputy.headsMission = true;
  deputy.title = "Chargé d'Affaires ad interim";
  deputy.chargeFrom = momentOn(from);
  deputy.functionsBeganAt = momentOn(from);
  deputy.precedenceFrom = momentOn(from);
}

const CEREMONY_EVERY = 35; // days; a multiple of seven, so that ceremonies fall on one weekday
const EARLIEST = 20; // days from arrival to the presentation of credentials, at least

/**
 * Presentation of credentials in the order of arrival (VCDR 13(2)): on the first ceremony at least 20 days after the
 * arrival, one head after the other. A head whose ceremony is still to come has handed over the copies, or only arrived.
 */
export function assignCeremonies(holdings: readonly Holding[], today: string): void {
  const heads = holdings
    .map((each) => each.appointment)
    .filter((each) => each.category === 'HEAD_OF_MISSION' && each.arrivedAt !== null);
  const slots = new Map<string, number>();
  for (const head of heads.toSorted((a, b) => timeOf(a) - timeOf(b))) {
    const day = ceremonyAfter(head.arrivedOn ?? today);
    const slot = slots.get(day) ?? 0;
    slots.set(day, slot + 1);
    presentCredentials(head, { day, slot, today });
  }
}

function presentCredentials(
  head: InventedAppointment,
  { day, slot, today }: { day: string; slot: number; today: string },
): void {
  const copyOn = addDays(head.arrivedOn ?? today, 2 + (timeOf(head) % 13));
  if (copyOn <= today) {
    head.credentialsCopyPresentedAt = momentOn(copyOn, 60);
    head.functionsBeganAt = head.credentialsCopyPresentedAt;
  }
  if (head.notifiedOn !== null && head.notifiedOn > copyOn) head.notifiedOn = copyOn < today ? copyOn : today;
  if (day <= today) {
    head.acceptedOn = day;
    head.credentialsPresentedAt = momentOn(day, slot * 10);
    head.precedenceFrom = head.credentialsPresentedAt;
    return;
  }
  head.status = 'NOTIFIED';
  head.acceptedOn = null;
}

function ceremonyAfter(arrivedOn: string): string {
  const earliest = Date.parse(`${arrivedOn}T00:00:00Z`) / 86_400_000 + EARLIEST;
  return new Date(Math.ceil(earliest / CEREMONY_EVERY) * CEREMONY_EVERY * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function timeOf(head: InventedAppointment): number {
  return (head.arrivedAt?.getTime() ?? 0) / 60_000;
}

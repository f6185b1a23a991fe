// Invented disputes with missions and their people.
import type { dispute, disputeKinds, disputeStates } from '@fmg/events/modules/dispute/dispute.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission, type WorldPerson } from '@fmg/shared/seed/world';
import { daysBetween, workingDay } from '../calendar';
import { castOf, type Cast } from '../cast';
import { inventHistory, type Step } from '../history';
import { matters, settlements } from './dispute.words';

type Kind = (typeof disputeKinds)[number];
type State = (typeof disputeStates)[number];

/** An invented dispute with the person concerned. */
export interface InventedDispute {
  row: typeof dispute.$inferInsert & { kind: Kind; state: State; maximumMonths: number | null };
  mission: WorldMission;
  party: WorldPerson | null;
}

/** Rows of disputes and of their histories. */
export interface InventedDisputes {
  disputes: InventedDispute[];
  history: NewTransition[];
}

const kinds = {
  PARKING_FINE: 25,
  TRAFFIC_FINE: 18,
  LANDLORD_TENANT: 12,
  DEBT: 10,
  CONTRACT: 8,
  LABOUR_CLAIM: 6,
  CRIMINAL_REFERRAL: 12,
  NEIGHBOUR_ZONING: 5,
  PERSONAL_INJURY: 4,
  PROPERTY: 3,
  TAX_MISUSE: 2,
  FAMILY_SUPPORT: 2,
  CUSTOMS_MISUSE: 1,
};

const OFFICE = 'Office of Foreign Missions';

/** Days after the opening on which each step is taken. */
const steps: Readonly<Record<State, { event: string; day: number }>> = {
  OPENED: { event: 'open', day: 0 },
  JURISDICTION_CHECK: { event: 'checkJurisdiction', day: 2 },
  NOTE_SENT: { event: 'sendNote', day: 7 },
  MEDIATION: { event: 'mediate', day: 20 },
  SETTLED: { event: 'settle', day: 45 },
  UNRESOLVED: { event: 'giveUp', day: 50 },
  ESCALATED: { event: 'escalate', day: 52 },
  BENEFIT_ACTION: { event: 'withholdBenefit', day: 60 },
  CLOSED: { event: 'close', day: 62 },
};
/** A referral goes to the legal adviser at once, and stays there for as long as a waiver takes. */
const REFERRAL_ESCALATED = 4;
const REFERRAL_CLOSED = 200;

/** About four disputes to five missions, of the last two and a half years. */
export function inventDisputes(world: World): InventedDisputes {
  const random = new Random(world.seed, 'disputes');
  const cast = castOf(world);
  const all: InventedDisputes = { disputes: [], history: [] };
  for (const mission of world.missions) {
    const count = mission.kind === 'HONORARY_POST' ? 0 : random.weighted({ 0: 45, 1: 35, 2: 15, 3: 5 });
    for (let number = 1; number <= Number(count); number += 1) {
      const made = inventOne(world, random, { mission, number, cast });
      all.disputes.push(made);
      all.history.push(...inventHistory(made.row.id, OFFICE, stepsOf(made.row)));
    }
  }
  return all;
}

function inventOne(
  world: World,
  random: Random,
  { mission, number, cast }: { mission: WorldMission; number: number; cast: Cast },
): InventedDispute {
  // Recent disputes outnumber old ones: old ones have left the files.
  const openedOn = workingDay(addDays(world.today, -5 - Math.floor(895 * random.next() ** 2)));
  const actOn = addDays(openedOn, -random.between(1, 60));
  const wanted = random.weighted<Kind>(kinds);
  const possible = matters[wanted].ofPerson ? cast.members(mission, actOn) : [];
  const party = possible.length === 0 ? null : random.pick(possible);
  const kind = matters[wanted].ofPerson && party === null ? 'PARKING_FINE' : wanted;
  const { summaries, range } = matters[kind];
  const state = stateAfter(daysBetween(openedOn, world.today), kind, random);
  const settled = state === 'SETTLED' || (state === 'CLOSED' && kind !== 'CRIMINAL_REFERRAL');
  const row: InventedDispute['row'] = {
    id: idFromKey('Dispute', DEMONSTRATION, mission.id, number),
    kind,
    state,
    missionId: mission.id,
    partyId: party?.id ?? null,
    openedOn,
    closedOn: state === 'CLOSED' ? addDays(openedOn, closedAfter(kind)) : null,
    actOn,
    summary: random.pick(summaries),
    amount: range === null ? null : (Math.round(random.between(...range) / 5) * 5).toFixed(2),
    currency: range === null ? null : 'USD',
    settlement: settled ? random.pick(settlements) : null,
    maximumMonths: null,
    ...invented,
    sourceRow: `${mission.id.slice(-6)} ${number}`,
  };
  return { row, mission, party };
}

function closedAfter(kind: Kind): number {
  return kind === 'CRIMINAL_REFERRAL' ? REFERRAL_CLOSED : steps.CLOSED.day;
}

/** Where a dispute may stand that was opened a number of days ago. */
function stateAfter(age: number, kind: Kind, random: Random): State {
  if (kind === 'CRIMINAL_REFERRAL') {
    if (age < REFERRAL_ESCALATED) return 'JURISDICTION_CHECK';
    return age >= REFERRAL_CLOSED && random.chance(0.75) ? 'CLOSED' : 'ESCALATED';
  }
  if (age < steps.NOTE_SENT.day) return random.pick(['OPENED', 'JURISDICTION_CHECK'] as const);
  if (age < steps.MEDIATION.day) return random.pick(['JURISDICTION_CHECK', 'NOTE_SENT'] as const);
  if (age < steps.CLOSED.day) return random.pick(['NOTE_SENT', 'MEDIATION'] as const);
  return random.weighted({
    CLOSED: 62,
    SETTLED: 8,
    MEDIATION: 8,
    UNRESOLVED: 6,
    NOTE_SENT: 6,
    ESCALATED: 5,
    BENEFIT_ACTION: 5,
  });
}

function stepsOf({ kind, state, openedOn }: InventedDispute['row']): Step[] {
  const referral = kind === 'CRIMINAL_REFERRAL';
  return pathTo(state, referral).map((to) => {
    const day =
      referral && to === 'ESCALATED'
        ? REFERRAL_ESCALATED
        : to === 'CLOSED'
          ? closedAfter(kind)
          : steps[to].day;
    return { event: steps[to].event, to, on: addDays(openedOn, day) };
  });
}

function pathTo(state: State, referral: boolean): State[] {
  const usual: State[] = ['OPENED', 'JURISDICTION_CHECK', 'NOTE_SENT', 'MEDIATION'];
  const reached = usual.indexOf(state);
  if (reached !== -1) return usual.slice(0, reached + 1);
  if (referral) return ['OPENED', 'JURISDICTION_CHECK', 'ESCALATED', ...(state === 'CLOSED' ? [state] : [])];
  if (state === 'CLOSED') return [...usual, 'SETTLED', 'CLOSED'];
  return state === 'SETTLED' || state === 'UNRESOLVED' ? [...usual, state] : [...usual, 'UNRESOLVED', state];
}

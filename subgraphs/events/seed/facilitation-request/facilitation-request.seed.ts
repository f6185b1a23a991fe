// Invented requests of missions to other agencies.
import type {
  facilitationKinds,
  facilitationRequest,
  facilitationStates,
} from '@fmg/events/modules/facilitation-request/facilitation-request.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { earlier, workingDay } from '../calendar';
import { isEmbassy } from '../cast';
import { inventHistory, type Step } from '../history';

type Kind = (typeof facilitationKinds)[number];
type State = (typeof facilitationStates)[number];

/** Rows of requests and of their histories. */
export interface InventedFacilitation {
  requests: (typeof facilitationRequest.$inferInsert)[];
  history: NewTransition[];
}

const matters: Readonly<Record<Kind, { agency: string; notes: readonly string[] }>> = {
  PORT_COURTESIES: {
    agency: 'Airport authority',
    notes: [
      'Delegation of six, arrival on a commercial flight.',
      'Minister and two aides; hall for the press is not needed.',
    ],
  },
  AIRCRAFT_CLEARANCE: {
    agency: 'Department of State, aircraft clearances',
    notes: ['Transport aircraft with relief goods.', 'Landing and overnight stay of a State aircraft.'],
  },
  RADIO_FREQUENCY: {
    agency: 'Federal Communications Commission',
    notes: ['Renewal of the frequencies used at the chancery.'],
  },
  WEAPONS_PERMIT: {
    agency: 'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    notes: ['Two sidearms of the guards of a visiting minister.'],
  },
  STREET_USE: {
    agency: 'City department of transportation',
    notes: ['Lane closed during a reception.', 'Place for a moving van on two days.'],
  },
  AGENCY_CONTACT: {
    agency: 'Governor’s office of international affairs',
    notes: [
      'Courtesy call during a tour of the district.',
      'Talk with the school board on language teaching.',
    ],
  },
  RECORDS: {
    agency: 'State vital records office',
    notes: ['Certified copies for a succession.', 'Court record in a custody matter, asked for by note.'],
  },
  CONSULAR_ACCESS: {
    agency: 'County sheriff',
    notes: [
      'Visit to a detained national; the national has asked for it.',
      'Confirmation that notification was made.',
    ],
  },
};

const ofMissions = {
  PORT_COURTESIES: 6,
  AIRCRAFT_CLEARANCE: 3,
  RADIO_FREQUENCY: 1,
  WEAPONS_PERMIT: 2,
  STREET_USE: 4,
  AGENCY_CONTACT: 5,
  RECORDS: 1,
  CONSULAR_ACCESS: 1,
};
const ofPosts = {
  ...ofMissions,
  AIRCRAFT_CLEARANCE: 0,
  WEAPONS_PERMIT: 0,
  RADIO_FREQUENCY: 0,
  RECORDS: 6,
  CONSULAR_ACCESS: 8,
};
const OFFICE = 'Office of Foreign Missions';

/** None to two requests of each mission, of the last year. */
export function inventFacilitation(world: World): InventedFacilitation {
  const random = new Random(world.seed, 'facilitation');
  const all: InventedFacilitation = { requests: [], history: [] };
  for (const mission of world.missions) {
    const count = mission.kind === 'HONORARY_POST' ? 0 : random.between(0, 2);
    for (let number = 1; number <= count; number += 1) {
      const { row, steps } = inventOne(world, random, { mission, number });
      all.requests.push(row);
      all.history.push(...inventHistory(row.id, OFFICE, steps));
    }
  }
  return all;
}

function inventOne(
  world: World,
  random: Random,
  { mission, number }: { mission: WorldMission; number: number },
) {
  const kind = random.weighted<Kind>(isEmbassy(mission) ? ofMissions : ofPosts);
  const requestedOn = workingDay(addDays(world.today, -random.between(3, 365)));
  const dueOn = addDays(requestedOn, random.between(5, 45));
  const open = dueOn >= world.today;
  const state = random.weighted<State>(
    open
      ? { REQUESTED: 3, REFERRED: 5, GRANTED: 2, DECLINED: 0, WITHDRAWN: 0 }
      : { REQUESTED: 0, REFERRED: 0, GRANTED: 82, DECLINED: 10, WITHDRAWN: 8 },
  );
  const { agency, notes } = matters[kind];
  const row = {
    id: idFromKey('FacilitationRequest', DEMONSTRATION, mission.id, number),
    missionId: mission.id,
    kind,
    agency,
    state,
    requestedOn,
    dueOn,
    notes: random.pick(notes),
    ...invented,
    sourceRow: `${mission.id.slice(-6)} ${number}`,
  };
  return { row, steps: stepsTo(state, { requestedOn, dueOn, today: world.today, by: mission.name }) };
}

function stepsTo(
  state: State,
  { requestedOn, dueOn, today, by }: { requestedOn: string; dueOn: string; today: string; by: string },
): Step[] {
  const asked = { event: 'request', to: 'REQUESTED', on: requestedOn, by };
  if (state === 'REQUESTED') return [asked];
  const referred = { event: 'refer', to: 'REFERRED', on: addDays(requestedOn, 1) };
  const ends = { GRANTED: 'grant', DECLINED: 'decline', WITHDRAWN: 'withdraw', REFERRED: undefined };
  const end = ends[state];
  if (end === undefined) return [asked, referred];
  return [
    asked,
    referred,
    { event: end, to: state, on: earlier(addDays(dueOn, -1), today), ...(end === 'withdraw' && { by }) },
  ];
}

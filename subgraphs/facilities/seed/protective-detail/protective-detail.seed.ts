// Invented protective details for heads of mission and for visitors.
import { protectiveDetail } from '@fmg/facilities/modules/protective-detail/protective-detail.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { historyOfSteps, momentOn, type Step } from '../history';

/** A row to insert. */
export type NewProtectiveDetail = typeof protectiveDetail.$inferInsert;
type State = NewProtectiveDetail['state'];

const visitors = [
  { office: 'Head of government on a working visit', agency: 'SECRET_SERVICE' },
  { office: 'Foreign minister on an official visit', agency: 'DIPLOMATIC_SECURITY' },
  { office: 'Defence minister on an official visit', agency: 'DIPLOMATIC_SECURITY' },
  { office: 'Speaker of the parliament', agency: 'STATE_OR_LOCAL_POLICE' },
] as const;

const venues = [
  'Chancery',
  'Residence',
  'Department of State',
  'Airport, general aviation terminal',
  'University auditorium',
  'Hotel in the centre',
  'Concert hall',
  'National cemetery',
] as const;
const path: readonly (readonly [event: string, to: State, daysBefore: number])[] = [
  ['request', 'REQUESTED', 21],
  ['assess', 'ASSESSED', 16],
  ['approve', 'APPROVED', 12],
  ['schedule', 'SCHEDULED', 5],
  ['begin', 'ACTIVE', 0],
];

/** One detail for five missions that represent a State. */
export function inventDetails(world: World): {
  details: NewProtectiveDetail[];
  transitions: NewTransition[];
} {
  const random = new Random(world.seed, 'protective details');
  const heads = new Map(
    world.people
      .filter(
        (each) => each.category === 'HEAD_OF_MISSION' && each.principalId === null && each.endsOn === null,
      )
      .map((each) => [each.missionId, each.id]),
  );
  const missions = world.missions.filter((each) =>
    ['EMBASSY', 'UN_MISSION', 'OAS_MISSION', 'DELEGATION'].includes(each.kind),
  );
  const count = missions.length === 0 ? 0 : Math.ceil(world.missions.length / 5);
  const details = Array.from({ length: count }, (_, index) =>
    inventDetail(index + 1, { mission: random.pick(missions), heads, world, random }),
  );
  return {
    details,
    transitions: details.flatMap((each) => historyOfSteps(each.id, stepsOf(each, world.today))),
  };
}

interface Draw {
  mission: WorldMission;
  heads: ReadonlyMap<string, string>;
  world: World;
  random: Random;
}

function inventDetail(number: number, { mission, heads, world, random }: Draw): NewProtectiveDetail {
  const startsOn = addDays(
    world.today,
    random.chance(0.3) ? random.between(-2, 20) : -random.between(3, 500),
  );
  const endsOn = addDays(startsOn, random.between(0, 4));
  const head = random.chance(0.5) ? heads.get(mission.id) : undefined;
  const visitor = random.pick(visitors);
  const state = stateOf(startsOn, endsOn, { today: world.today, random });
  const isJudged = state !== 'REQUESTED' && state !== 'DECLINED';
  return {
    ...invented,
    id: idFromKey('ProtectiveDetail', 'demonstration', number),
    sourceRow: String(number),
    missionId: mission.id,
    protecteeId: head ?? null,
    protecteeOffice: head === undefined ? visitor.office : 'Head of mission',
    agency:
      head === undefined
        ? visitor.agency
        : mission.stateCode === 'DC'
          ? 'SECRET_SERVICE_UNIFORMED_DIVISION'
          : 'DIPLOMATIC_SECURITY',
    state,
    threatLevel: isJudged
      ? random.weighted({ LOW: 2, MODERATE: 5, ELEVATED: 4, HIGH: 2, CRITICAL: 0.2 })
      : null,
    startsOn,
    endsOn,
    venues: [...new Set([random.pick(venues), random.pick(venues), random.pick(venues)])],
    itinerary: isJudged
      ? `Day 1: ${random.between(8, 10)}:30 pick-up, ${random.between(11, 12)}:00 meeting, ${random.between(18, 20)}:00 dinner; return by car.`
      : null,
  };
}

function stateOf(
  startsOn: string,
  endsOn: string,
  { today, random }: { today: string; random: Random },
): State {
  if (random.chance(0.07)) return 'DECLINED';
  if (endsOn < today) return 'COMPLETED';
  if (startsOn <= today) return 'ACTIVE';
  const [, reached] = path.findLast(([, , before]) => addDays(startsOn, -before) < today) ?? [
    'request',
    'REQUESTED' as const,
  ];
  return reached === 'ACTIVE' ? 'SCHEDULED' : reached;
}

function stepsOf(each: NewProtectiveDetail, today: string): Step[] {
  const at = (before: number, minutes: number) => {
    const day = addDays(each.startsOn, -before);
    return momentOn(day < today ? day : today, minutes - 240);
  };
  const step = ([event, to, before]: (typeof path)[number], index: number): Step => ({
    event,
    to,
    at: at(before, index * 5),
    by: index === 0 ? 'MISSION_CLERK' : 'DS_OFFICER',
  });
  if (each.state === 'DECLINED')
    return [
      ...path.slice(0, 2).map(step),
      { event: 'decline', to: 'DECLINED', at: at(12, 10), by: 'DS_OFFICER' },
    ];
  if (each.state === 'COMPLETED')
    return [
      ...path.map(step),
      { event: 'complete', to: 'COMPLETED', at: momentOn(each.endsOn, 60), by: 'DS_OFFICER' },
    ];
  return path.slice(0, path.findIndex(([, to]) => to === each.state) + 1).map(step);
}

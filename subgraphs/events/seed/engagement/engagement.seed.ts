// Invented engagements with States and organizations, and what was agreed to be done after them.
import type {
  engagement,
  engagementFollowUp,
  engagementKinds,
  engagementStates,
} from '@fmg/events/modules/engagement/engagement.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { workingDay } from '../calendar';
import { isEmbassy } from '../cast';
import { inventHistory, type Step } from '../history';

type Kind = (typeof engagementKinds)[number];
type State = (typeof engagementStates)[number];
type NewFollowUp = typeof engagementFollowUp.$inferInsert;

/** Rows of all tables of engagements. */
export interface InventedEngagements {
  engagements: (typeof engagement.$inferInsert)[];
  followUps: NewFollowUp[];
  history: NewTransition[];
}

const subjects: Readonly<Record<Kind, readonly string[]>> = {
  CONSULTATION: [
    'Yearly consular consultations',
    'Staffing of the embassy and its posts',
    'Tax relief on both sides',
    'Travel rules for staff',
  ],
  NOTE_EXCHANGE: [
    'Hours of consular service',
    'Mutual recognition of driver licences',
    'List of items free of duty',
  ],
  DEMARCHE: [
    'Delayed permits for a chancery abroad',
    'Treatment of couriers at an airport',
    'Unpaid social contributions of local staff',
  ],
  VISIT: [
    'Visit of the director of protocol',
    'Visit of a consular inspection team',
    'Visit of the head of buildings',
  ],
  WORKING_GROUP: [
    'Working group on premises',
    'Working group on visas for staff',
    'Working group on security of missions',
  ],
  IO_COORDINATION: [
    'Access of delegates to sessions',
    'Host country matters of the secretariat',
    'Visas of conference staff',
  ],
};

const tasks = [
  'Send the list of staff with end dates of their posts',
  'Propose dates for the next round',
  'Check the open parking citations together',
  'Draft a joint text on the working hours of the counter',
  'Name a contact for urgent matters',
  'Confirm the figures on tax relief',
  'Report on the state of the building permit',
  'Circulate the summary of conclusions',
];

/** One to three engagements with each embassy, one in two with other offices of rank. */
export function inventEngagements(world: World): InventedEngagements {
  const random = new Random(world.seed, 'engagements');
  const all: InventedEngagements = { engagements: [], followUps: [], history: [] };
  for (const mission of world.missions) {
    const other = ['CONSULATE_GENERAL', 'UN_MISSION', 'OAS_MISSION', 'INTERNATIONAL_ORGANIZATION'].includes(
      mission.kind,
    );
    const count = isEmbassy(mission) ? random.between(1, 3) : other && random.chance(0.5) ? 1 : 0;
    for (let number = 1; number <= count; number += 1) inventOne(all, world, random, { mission, number });
  }
  return all;
}

function inventOne(
  all: InventedEngagements,
  world: World,
  random: Random,
  { mission, number }: { mission: WorldMission; number: number },
): void {
  const kind = random.weighted<Kind>(
    mission.sendingStateCode === null
      ? { IO_COORDINATION: 1, CONSULTATION: 0, NOTE_EXCHANGE: 0, DEMARCHE: 0, VISIT: 0, WORKING_GROUP: 0 }
      : { CONSULTATION: 6, NOTE_EXCHANGE: 3, DEMARCHE: 2, VISIT: 2, WORKING_GROUP: 3, IO_COORDINATION: 0 },
  );
  const heldOn = workingDay(
    addDays(world.today, random.chance(0.15) ? random.between(3, 90) : -random.between(1, 800)),
  );
  const id = idFromKey('Engagement', DEMONSTRATION, mission.id, number);
  const followUps = heldOn >= world.today ? [] : inventFollowUps(id, heldOn, world, random);
  const state = stateOf(heldOn, world.today, followUps);
  const subject = random.pick(subjects[kind]);
  const [missionId, countryCode] = [mission.id, mission.sendingStateCode];
  all.engagements.push({
    id,
    kind,
    state,
    heldOn,
    subject,
    missionId,
    countryCode,
    ...invented,
    sourceRow: `${missionId.slice(-6)} ${number}`,
  });
  all.followUps.push(...followUps);
  all.history.push(
    ...inventHistory(id, 'Country desk', stepsTo(state, { heldOn, today: world.today, followUps })),
  );
}

function inventFollowUps(engagementId: string, heldOn: string, world: World, random: Random): NewFollowUp[] {
  const first = random.between(0, tasks.length - 1);
  return Array.from({ length: random.between(0, 2) }, (_, index) => {
    const dueOn = addDays(heldOn, random.pick([14, 30, 60, 90]));
    const doneOn = addDays(dueOn, random.between(-10, 15));
    const done = doneOn <= world.today && (dueOn < addDays(world.today, -240) || random.chance(0.8));
    return {
      engagementId,
      place: index + 1,
      dueOn,
      doneOn: done ? doneOn : null,
      text: tasks[(first + index) % tasks.length] ?? '',
    };
  });
}

function stateOf(heldOn: string, today: string, followUps: readonly NewFollowUp[]): State {
  if (heldOn >= today) return 'PLANNED';
  if (followUps.some((each) => each.doneOn === null)) return 'FOLLOW_UP';
  return followUps.length === 0 && heldOn > addDays(today, -30) ? 'HELD' : 'CLOSED';
}

function stepsTo(
  state: State,
  { heldOn, today, followUps }: { heldOn: string; today: string; followUps: readonly NewFollowUp[] },
): Step[] {
  const planned = { event: 'plan', to: 'PLANNED', on: addDays(heldOn < today ? heldOn : today, -21) };
  if (state === 'PLANNED') return [planned];
  const steps: Step[] = [planned, { event: 'hold', to: 'HELD', on: heldOn }];
  if (followUps.length > 0) steps.push({ event: 'agreeFollowUp', to: 'FOLLOW_UP', on: heldOn });
  const lastDone = followUps
    .map((each) => each.doneOn ?? '')
    .toSorted()
    .at(-1);
  if (state === 'CLOSED') steps.push({ event: 'close', to: 'CLOSED', on: lastDone ?? addDays(heldOn, 7) });
  return steps;
}

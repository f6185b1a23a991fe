// Invented exchange programmes. The institutions do not exist.
import type {
  exchangeProgramme,
  exchangeProgrammeKinds,
  exchangeProgrammeStates,
} from '@fmg/events/modules/exchange-programme/exchange-programme.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import type { NewAgreement } from '../agreement/agreement.seed';
import { daysBetween, workingDay } from '../calendar';
import { isEmbassy, senderOf } from '../cast';
import { inventHistory, type Step } from '../history';

type Kind = (typeof exchangeProgrammeKinds)[number];
type State = (typeof exchangeProgrammeStates)[number];

/** A row of `exchange_programme` as it is inserted. */
export type NewProgramme = typeof exchangeProgramme.$inferInsert & { kind: Kind; state: State };

/** Rows of programmes and of their histories. */
export interface InventedProgrammes {
  programmes: NewProgramme[];
  history: NewTransition[];
}

const names: Readonly<Record<Kind, readonly string[]>> = {
  CULTURAL: ['Crafts of two rivers', 'Museum fellows', 'Kitchens and stories'],
  ACADEMIC: ['Scholars in residence', 'Joint seminar on soils', 'Chairs in regional studies'],
  ARTS: ['Young choirs', 'Print workshop', 'Playwrights on tour'],
  SPORT: ['Coaches without borders', 'Rowing summer', 'Wheelchair basketball clinic'],
  YOUTH: ['School year abroad', 'Debating clubs', 'Camp of the lakes'],
  PROFESSIONAL: ['Clerks of court', 'Nurses in rural clinics', 'City planners'],
  LANGUAGE: ['Teachers of languages', 'Summer language institute', 'Interpreters in training'],
};

const institutions: readonly (readonly [name: string, city: string, state: string])[] = [
  ['Blue Heron University', 'Duluth', 'MN'],
  ['Fenwick Hollow College', 'Asheville', 'NC'],
  ['Prairie Lantern Conservatory', 'Lincoln', 'NE'],
  ['Cinder Ridge Institute of Technology', 'Flagstaff', 'AZ'],
  ['Saltmarsh Maritime Museum', 'Portland', 'ME'],
  ['Juniper Bench School District', 'Boise', 'ID'],
  ['Two Bridges Teaching Hospital', 'Albany', 'NY'],
  ['Marigold Square Community College', 'San Antonio', 'TX'],
  ['Willow Bluff State University', 'Des Moines', 'IA'],
  ['Harborlight Academy', 'Tacoma', 'WA'],
];

const funding = [
  'Travel by the sending State, stay by the institution',
  'Half by each side',
  'Grant of the Bureau of Educational and Cultural Affairs',
  'Own means of the participants, fees waived',
];
const OFFICE = 'Bureau of Educational and Cultural Affairs';

/** Days from proposal to each step; what begins and ends a programme has its own date. */
const course = [
  'PROPOSED',
  'REVIEW',
  'APPROVED',
  'OPEN',
  'RUNNING',
  'COMPLETED',
] as const satisfies readonly State[];
const lead: readonly number[] = [-240, -210, -170, -120, 0];
const words = ['propose', 'review', 'approve', 'open', 'start', 'complete'];

/** Programmes with about half of the embassies and some consular posts, of the last three years and the next. */
export function inventProgrammes(world: World, agreements: readonly NewAgreement[]): InventedProgrammes {
  const random = new Random(world.seed, 'programmes');
  const cultural = new Map(
    agreements
      .filter((each) => each.kind === 'CULTURAL' && each.state === 'IN_FORCE')
      .map((each) => [each.countryCode, each.id]),
  );
  const all: InventedProgrammes = { programmes: [], history: [] };
  for (const mission of world.missions) {
    const { sendingStateCode: code } = mission;
    if (code === null || mission.kind === 'HONORARY_POST') continue;
    const count = random.chance(isEmbassy(mission) ? 0.5 : 0.15) ? random.between(1, 2) : 0;
    for (let number = 1; number <= count; number += 1) {
      const { row, steps } = inventOne(world, random, { mission, number });
      all.programmes.push({ ...row, agreementId: cultural.get(code) ?? null });
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
  const kind = random.pick(Object.keys(names) as Kind[]); // the record names every kind
  const startsOn = workingDay(addDays(world.today, random.between(-1000, 235)));
  const endsOn = addDays(startsOn, random.pick([60, 120, 300, 365, 540]));
  const state = stateOn(world.today, { startsOn, endsOn, random });
  const [institutionName, institutionCity, institutionState] = random.pick(institutions);
  const row: NewProgramme = {
    id: idFromKey('ExchangeProgramme', DEMONSTRATION, mission.id, number),
    title: `${random.pick(names[kind])}: ${senderOf(mission)}`,
    kind,
    state,
    startsOn,
    endsOn,
    missionId: mission.id,
    countryCode: mission.sendingStateCode,
    institutionName,
    institutionCity,
    institutionState,
    funding: random.pick(funding),
    ...invented,
    sourceRow: `${mission.id.slice(-6)} ${number}`,
  };
  return { row, steps: stepsTo(state, { startsOn, endsOn }) };
}

function stateOn(
  today: string,
  { startsOn, endsOn, random }: { startsOn: string; endsOn: string; random: Random },
): State {
  const stopped = random.chance(0.08) && daysBetween(startsOn, today) > -100;
  if (stopped)
    return random.weighted({
      REJECTED: 3,
      CANCELLED: 4,
      SUSPENDED: startsOn < addDays(today, -40) && endsOn > today ? 4 : 0,
    });
  if (endsOn < today) return 'COMPLETED';
  const days = daysBetween(startsOn, today);
  return course[lead.findLastIndex((offset) => offset <= days)] ?? 'PROPOSED';
}

function stepsTo(state: State, { startsOn, endsOn }: { startsOn: string; endsOn: string }): Step[] {
  const steps = course.map((to, index) => ({
    event: words[index] ?? '',
    to: to as string,
    on: to === 'COMPLETED' ? endsOn : addDays(startsOn, lead[index] ?? 0),
  }));
  switch (state) {
    case 'REJECTED':
      return [...steps.slice(0, 2), { event: 'reject', to: state, on: addDays(startsOn, -170) }];
    case 'CANCELLED':
      return [...steps.slice(0, 4), { event: 'cancel', to: state, on: addDays(startsOn, -100) }];
    case 'SUSPENDED':
      return [...steps.slice(0, 5), { event: 'suspend', to: state, on: addDays(startsOn, 30) }];
    default:
      return steps.slice(0, course.findIndex((each) => each === state) + 1);
  }
}

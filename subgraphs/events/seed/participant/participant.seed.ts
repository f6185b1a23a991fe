// Invented participants of the invented programmes: names by chance, stays that mostly keep the limit.
import { lastDayOfStay, type ParticipantCategory } from '@fmg/events/modules/participant/participant.rules';
import type { participant, participantStates } from '@fmg/events/modules/participant/participant.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { earlier } from '../calendar';
import type { NewProgramme } from '../exchange-programme/exchange-programme.seed';
import { inventHistory, type Step } from '../history';

type State = (typeof participantStates)[number];

/** Rows of participants and of their histories. */
export interface InventedParticipants {
  participants: (typeof participant.$inferInsert)[];
  history: NewTransition[];
}

const given = [
  'Ada',
  'Amir',
  'Bela',
  'Chidi',
  'Dana',
  'Elif',
  'Farid',
  'Grace',
  'Hana',
  'Ines',
  'Jonas',
  'Kofi',
  'Lena',
  'Mateo',
  'Nadia',
  'Omar',
  'Priya',
  'Rosa',
  'Sami',
  'Tomas',
  'Uma',
  'Vera',
  'Wei',
  'Yara',
  'Zoe',
];
const family = [
  'Abara',
  'Bekele',
  'Costa',
  'Dimas',
  'Eriks',
  'Fonte',
  'Galan',
  'Haddo',
  'Ilves',
  'Jansa',
  'Kamar',
  'Lindo',
  'Moraz',
  'Nadel',
  'Okoro',
  'Petran',
  'Quist',
  'Rafiq',
  'Sorel',
  'Tanaki',
  'Umar',
  'Vidal',
  'Wolan',
  'Yilma',
  'Zeman',
];
const sponsors = [
  'Cedar Exchange Foundation',
  'Open Shore Programs',
  'Bureau of Educational and Cultural Affairs',
  'Council for Visiting Scholars of the Plains',
];

const categories: Readonly<Record<NewProgramme['kind'], readonly ParticipantCategory[]>> = {
  CULTURAL: ['INTERNATIONAL_VISITOR', 'SPECIALIST'],
  ACADEMIC: ['PROFESSOR', 'RESEARCH_SCHOLAR', 'SHORT_TERM_SCHOLAR', 'COLLEGE_UNIVERSITY_STUDENT'],
  ARTS: ['SPECIALIST', 'SHORT_TERM_SCHOLAR'],
  SPORT: ['INTERNATIONAL_VISITOR', 'CAMP_COUNSELOR'],
  YOUTH: ['SECONDARY_SCHOOL_STUDENT', 'CAMP_COUNSELOR', 'SUMMER_WORK_TRAVEL', 'AU_PAIR'],
  PROFESSIONAL: ['TRAINEE', 'INTERN', 'STUDENT_INTERN', 'PHYSICIAN', 'GOVERNMENT_VISITOR'],
  LANGUAGE: ['TEACHER', 'COLLEGE_UNIVERSITY_STUDENT'],
};

/** Funded by a government, or of a profession on the skills list: then two years at home are due (INA 212(e)). */
const underHomeRule: ReadonlySet<ParticipantCategory> = new Set([
  'PHYSICIAN',
  'INTERNATIONAL_VISITOR',
  'GOVERNMENT_VISITOR',
]);

const OFFICE = 'Programme sponsor';

/** Participants of every programme that has opened. */
export function inventParticipants(world: World, programmes: readonly NewProgramme[]): InventedParticipants {
  const random = new Random(world.seed, 'participants');
  const all: InventedParticipants = { participants: [], history: [] };
  for (const programme of programmes) {
    if (!['OPEN', 'RUNNING', 'COMPLETED', 'SUSPENDED'].includes(programme.state)) continue;
    const count = random.between(2, 7);
    for (let number = 1; number <= count; number += 1) {
      const { row, steps } = inventOne(world, random, { programme, number });
      all.participants.push(row);
      all.history.push(...inventHistory(row.id, OFFICE, steps));
    }
  }
  return all;
}

function inventOne(
  world: World,
  random: Random,
  { programme, number }: { programme: NewProgramme; number: number },
) {
  const category = random.pick(categories[programme.kind]);
  const { startsOn } = programme;
  const inAgricultureOrHospitality = category === 'TRAINEE' && random.chance(0.3);
  const extensionMonths =
    category === 'AU_PAIR' && random.chance(0.3) ? 6 : category === 'TEACHER' && random.chance(0.1) ? 12 : 0;
  const last = lastDayOfStay({ category, startsOn, inAgricultureOrHospitality, extensionMonths });
  // A few stays were entered too long; the list shows them as beyond the limit.
  const endsOn = last === null || random.chance(0.03) ? programme.endsOn : earlier(last, programme.endsOn);
  const state = stateOf(programme, { endsOn, today: world.today, random });
  const row: typeof participant.$inferInsert = {
    id: idFromKey('Participant', DEMONSTRATION, programme.id, number),
    name: `${random.pick(given)} ${random.pick(family)}`,
    countryCode: programme.countryCode,
    programmeId: programme.id,
    missionId: programme.missionId,
    category,
    state,
    startsOn,
    endsOn,
    inAgricultureOrHospitality,
    extensionMonths,
    homeResidenceRule: underHomeRule.has(category) || random.chance(0.25),
    sponsor: random.pick(sponsors),
    ...invented,
    sourceRow: `${programme.sourceRow} / ${number}`,
  };
  return { row, steps: stepsTo(state, { startsOn, endsOn }) };
}

function stateOf(
  programme: NewProgramme,
  { endsOn, today, random }: { endsOn: string; today: string; random: Random },
): State {
  if (programme.state === 'OPEN') {
    const chosen = programme.startsOn < addDays(today, 85);
    return chosen ? random.weighted({ APPLIED: 2, SELECTED: 5, WITHDRAWN: 1 }) : 'APPLIED';
  }
  if (programme.startsOn >= addDays(today, -10)) return 'DS2019_ISSUED';
  if (random.chance(0.06)) return random.pick(['WITHDRAWN', 'TERMINATED'] as const);
  if (endsOn < today) return 'COMPLETED';
  return 'ACTIVE';
}

function stepsTo(state: State, { startsOn, endsOn }: { startsOn: string; endsOn: string }): Step[] {
  const steps: Step[] = [
    { event: 'apply', to: 'APPLIED', on: addDays(startsOn, -120) },
    { event: 'select', to: 'SELECTED', on: addDays(startsOn, -90) },
    { event: 'issueCertificate', to: 'DS2019_ISSUED', on: addDays(startsOn, -60) },
    { event: 'arrive', to: 'ARRIVED', on: startsOn },
    { event: 'begin', to: 'ACTIVE', on: addDays(startsOn, 3) },
    { event: 'complete', to: 'COMPLETED', on: endsOn },
  ];
  if (state === 'WITHDRAWN')
    return [...steps.slice(0, 1), { event: 'withdraw', to: state, on: addDays(startsOn, -88) }];
  if (state === 'TERMINATED')
    return [...steps.slice(0, 5), { event: 'terminate', to: state, on: addDays(startsOn, 5) }];
  return steps.slice(0, steps.findIndex((step) => step.to === state) + 1);
}

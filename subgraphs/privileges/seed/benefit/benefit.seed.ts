// Invented benefit requests of missions.
import { benefitGrounds, type NewBenefit } from '@fmg/privileges/modules/benefit/benefit.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { addDays, addMonths, addWorkingDays } from '../calendar';
import { lifeOf, type Step } from '../history';
import { asked, conditions } from './benefit.prose';

/** Invented requests and their histories. */
export interface Benefits {
  benefits: NewBenefit[];
  transitions: NewTransition[];
}

const categories = {
  REAL_PROPERTY: 8,
  PUBLIC_SERVICES: 22,
  SUPPLIES_AND_MAINTENANCE: 26,
  LOCAL_STAFF: 8,
  TRAVEL: 16,
  PROTECTION: 10,
  FINANCIAL_SERVICES: 6,
  OTHER: 4,
} as const;

/** Up to two requests of each mission that has anyone at work. */
export function inventBenefits(world: World): Benefits {
  const random = new Random(world.seed, 'benefits');
  const made: Benefits = { benefits: [], transitions: [] };
  const staffed = new Set(world.people.map((person) => person.missionId));
  for (const mission of world.missions) {
    if (!staffed.has(mission.id)) continue;
    for (let number = random.between(0, 2); number > 0; number -= 1)
      addBenefit(world, random, { mission, number }, made);
  }
  return made;
}

function addBenefit(
  { today }: World,
  random: Random,
  { mission, number }: { mission: WorldMission; number: number },
  made: Benefits,
): void {
  const category = random.weighted(categories);
  const [title, description] = random.pick(asked[category]);
  const requestedOn = addDays(today, -random.between(1, 900));
  const life = lifeOfBenefit(random, requestedOn, today);
  const { state } = life;
  const id = idFromKey('Benefit', DEMONSTRATION, mission.id, number);
  const terms = state === 'CONDITIONED' ? random.pick(conditions) : null;
  made.benefits.push({
    id,
    category,
    missionId: mission.id,
    title,
    description,
    state,
    conditions: terms,
    ground: state === 'CONDITIONED' || state === 'WITHHELD' ? random.pick(benefitGrounds) : null,
    surchargeAmount: terms?.includes('surcharge') === true ? `${random.between(2, 40) * 25}.00` : null,
    requestedOn,
    dueOn: addWorkingDays(requestedOn, 20),
    decidedOn: life.decidedOn,
    endsOn: life.endsOn,
    version: life.steps.length,
    ...invented,
    sourceRow: `${mission.id} ${number}`,
  });
  made.transitions.push(...lifeOf(id, life.steps));
}

interface BenefitLife {
  state: NewBenefit['state'];
  decidedOn: string | null;
  endsOn: string | null;
  steps: Step[];
}

function lifeOfBenefit(random: Random, requestedOn: string, today: string): BenefitLife {
  const officer = 'PRIVILEGES_OFFICER';
  const steps: Step[] = [{ event: 'request', to: 'REQUESTED', on: requestedOn, by: 'MISSION_CLERK' }];
  const open = { decidedOn: null, endsOn: null, steps };
  const reviewedOn = addWorkingDays(requestedOn, 2);
  if (reviewedOn > today) return { ...open, state: 'REQUESTED' };
  if (random.chance(0.03)) {
    steps.push({ event: 'withdraw', to: 'WITHDRAWN', on: reviewedOn, by: 'MISSION_CLERK' });
    return { ...open, state: 'WITHDRAWN' };
  }
  steps.push({ event: 'review', to: 'UNDER_REVIEW', on: reviewedOn, by: officer });
  const decidedOn = addWorkingDays(requestedOn, random.between(4, 24));
  if (decidedOn > today) return { ...open, state: 'UNDER_REVIEW' };
  const decision = random.weighted({ GRANTED: 74, CONDITIONED: 18, WITHHELD: 8 });
  steps.push({
    event: { GRANTED: 'grant', CONDITIONED: 'condition', WITHHELD: 'withhold' }[decision],
    to: decision,
    on: decidedOn,
    by: officer,
  });
  if (decision !== 'GRANTED' || random.chance(0.5))
    return { state: decision, decidedOn, endsOn: null, steps };
  const endsOn = addMonths(decidedOn, 12);
  if (endsOn > today) return { state: decision, decidedOn, endsOn, steps };
  steps.push({ event: 'end', to: 'ENDED', on: endsOn, by: 'SYSTEM' });
  return { state: 'ENDED', decidedOn, endsOn, steps };
}

// Invented zoning cases of embassies in the District of Columbia.
import { zoningCase, type CriterionNote } from '@fmg/facilities/modules/zoning-case/zoning-case.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import type { NewFacility } from '../facility/facility.seed';
import { historyOfSteps, momentOn, type Step } from '../history';

/** A row to insert. */
export type NewZoningCase = typeof zoningCase.$inferInsert;

const zones: Readonly<Record<NewZoningCase['path'], readonly string[]>> = {
  AS_OF_RIGHT: ['C-3-C', 'C-4', 'CR', 'W-2'],
  FMBZA_REVIEW: ['R-5-D', 'R-5-E', 'SP-1', 'SP-2', 'R-1-B with overlay D'],
  NOT_ALLOWED: ['R-4', 'R-1-A'],
};

const notes: Readonly<Record<CriterionNote['criterion'], readonly string[]>> = {
  INTERNATIONAL_OBLIGATION: [
    'The present chancery is too small; no other place was found within a year.',
    'The host State has a like request pending in the capital of the sending State.',
  ],
  HISTORIC_PRESERVATION: [
    'Street front stays as it is; the preservation office has no objection.',
    'The building stands in a historic district; plans of the fence were amended.',
  ],
  PARKING_AND_TRANSIT: [
    'Eight places behind the building; metro station within 400 metres.',
    'Two places at the kerb were asked for; the city proposes one.',
  ],
  PROTECTION: ['The protective services can secure the corner without closing the street.'],
  MUNICIPAL_INTEREST: [
    'The Mayor supports the proposal.',
    'The Mayor asks for fewer functions after ten in the evening.',
  ],
  FEDERAL_INTEREST: ['The Secretary finds that the federal interest is served.'],
};

/** One case for every fourth chancery or annex in the District. */
export function inventZoningCases(
  world: World,
  facilities: readonly NewFacility[],
): { cases: NewZoningCase[]; transitions: NewTransition[] } {
  const random = new Random(world.seed, 'zoning cases');
  const places = facilities.filter(
    (each) => each.stateCode === 'DC' && (each.kind === 'CHANCERY' || each.kind === 'CHANCERY_ANNEX'),
  );
  const cases = places.filter(() => random.chance(1 / 4)).map((place) => inventCase(place, world, random));
  return { cases, transitions: cases.flatMap((each) => historyOfSteps(each.id, stepsOf(each))) };
}

function inventCase(place: NewFacility, world: World, random: Random): NewZoningCase {
  const path = random.weighted({ AS_OF_RIGHT: 3, FMBZA_REVIEW: 6, NOT_ALLOWED: 1 });
  const age = random.between(2, 1200);
  const filedOn = addDays(world.today, -age);
  const takes = path === 'FMBZA_REVIEW' ? random.between(70, 178) : random.between(5, 30);
  const isWithdrawn = path === 'NOT_ALLOWED' && random.chance(0.4);
  const decided = isWithdrawn || takes > age ? null : addDays(filedOn, takes);
  const isRefused = path === 'NOT_ALLOWED' || (path === 'FMBZA_REVIEW' && random.chance(0.12));
  const pending = age < 14 ? 'FILED' : 'UNDER_REVIEW';
  return {
    ...invented,
    id: idFromKey('ZoningCase', 'demonstration', place.id),
    sourceRow: place.id,
    missionId: place.missionId,
    facilityId: place.id,
    zoneClass: random.pick(zones[path]),
    path,
    state: isWithdrawn
      ? 'WITHDRAWN'
      : decided === null
        ? pending
        : isRefused
          ? 'DISAPPROVED'
          : 'NOT_DISAPPROVED',
    filedOn,
    decidedOn: decided,
    criteria: path === 'FMBZA_REVIEW' && age > 30 ? criteria(random) : [],
  };
}

function criteria(random: Random): CriterionNote[] {
  const all = Object.entries(notes) as [CriterionNote['criterion'], readonly string[]][]; // the keys of the record are the criteria
  return all.map(([criterion, texts]) => ({ criterion, note: random.pick(texts) }));
}

function stepsOf(each: NewZoningCase): Step[] {
  const steps: Step[] = [
    { event: 'file', to: 'FILED', at: momentOn(each.filedOn, -180), by: 'MISSION_CLERK' },
  ];
  if (each.state === 'FILED') return steps;
  if (each.state === 'WITHDRAWN')
    return [
      ...steps,
      {
        event: 'withdraw',
        to: 'WITHDRAWN',
        at: momentOn(addDays(each.filedOn, 1), -60),
        by: 'MISSION_CLERK',
      },
    ];
  steps.push({
    event: 'review',
    to: 'UNDER_REVIEW',
    at: momentOn(addDays(each.filedOn, 4), -60),
    by: 'PROPERTY_OFFICER',
  });
  if (each.decidedOn != null) {
    const event = each.state === 'DISAPPROVED' ? 'disapprove' : 'let pass';
    steps.push({ event, to: each.state, at: momentOn(each.decidedOn, -60), by: 'PROPERTY_OFFICER' });
  }
  return steps;
}

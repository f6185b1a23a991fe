// Invented incidents of three years, with their histories and with the assessments that the grave ones demanded.
import { respondByOf } from '@fmg/facilities/modules/incident/incident.rules';
import {
  incident,
  incidentCategories,
  incidentSeverities,
  incidentSuspect,
} from '@fmg/facilities/modules/incident/incident.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays, legalDay } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import type { NewFacility } from '../facility/facility.seed';
import { historyOfSteps, minutesAfter, presentOf, type Step } from '../history';
import type { NewAssessment } from '../security-assessment/security-assessment.seed';
import { actions, causes, lessons, proseByCategory } from './incident.prose';

/** Rows to insert. */
export type NewIncident = typeof incident.$inferInsert;
export type NewSuspect = typeof incidentSuspect.$inferInsert;

/** What is invented of incidents. */
export interface InventedIncidents {
  incidents: NewIncident[];
  assessments: NewAssessment[];
  suspects: NewSuspect[];
  transitions: NewTransition[];
}

const PER_MISSION = { demo: 5, city: 10 } as const;
const DAY_MINUTES = 1440;

const categoryWeights = Object.fromEntries(
  incidentCategories.map((each) => [each, proseByCategory[each].weight]),
) as Record<NewIncident['category'], number>; // the keys are the categories just mapped

/** Five incidents a mission, ten in a city's worth; some places draw many, most draw few. */
export function inventIncidents(world: World, facilities: readonly NewFacility[]): InventedIncidents {
  const random = new Random(world.seed, 'incidents');
  const places = facilities.filter((each) => each.until == null);
  const found: InventedIncidents = { incidents: [], assessments: [], suspects: [], transitions: [] };
  if (places.length === 0) return found;
  const count = world.missions.length * PER_MISSION[world.scale];
  for (let number = 1; number <= count; number += 1) {
    // The square draws places from the front of the list more often: these are the repeat targets.
    const place = places[Math.floor(random.next() ** 2 * places.length * 0.999)] ?? random.pick(places);
    inventOne({ number, place, world, random }, found);
  }
  return found;
}

interface Draw {
  number: number;
  place: NewFacility;
  world: World;
  random: Random;
}

function inventOne({ number, place, world, random }: Draw, into: InventedIncidents): void {
  const id = idFromKey('Incident', 'demonstration', number);
  const category = random.weighted(categoryWeights);
  const age = Math.floor(random.next() ** 1.3 * 1095);
  const reportedAt = minutesAfter(
    presentOf(world),
    -(age * DAY_MINUTES + random.between(20, DAY_MINUTES - 1)),
  );
  const state = stateAfter(age, random);
  const steps = stepsTo(state, reportedAt, { world, random });
  const triaged = steps.find((step) => step.event === 'triage');
  const prose = proseByCategory[category];
  const severity = triaged === undefined ? null : severityOf(prose.severities, random);
  const closes = state === 'CLOSED';
  const driven =
    severity === 'S3' || severity === 'S4'
      ? assessmentAfter({ number, place, random }, triaged?.at ?? reportedAt)
      : undefined;
  if (driven !== undefined) into.assessments.push(driven);
  into.incidents.push({
    ...invented,
    id,
    sourceRow: String(number),
    missionId: place.missionId,
    facilityId: random.chance(0.93) || driven !== undefined ? place.id : null,
    category,
    severity,
    state,
    summary: random.pick(prose.summaries),
    occurredAt: minutesAfter(
      reportedAt,
      -random.between(1, category === 'THEFT' || category === 'CYBER' ? 2000 : 180),
    ),
    reportedAt,
    respondBy: severity === null ? null : respondByOf(severity, reportedAt),
    respondedAt: steps.find((step) => step.event === 'respond')?.at ?? null,
    offenceBasis: [...prose.offences],
    assessmentId: driven?.id ?? null,
    cause: closes ? random.pick(causes) : null,
    action: closes ? random.pick(actions) : null,
    lessons: closes ? random.pick(lessons) : null,
  });
  if (random.chance(0.06)) into.suspects.push(suspectOf(id, place, random));
  into.transitions.push(...historyOfSteps(id, steps));
}

const suspects = [
  'Man of about forty in a grey coat, seen by two guards.',
  'Woman with a dark rucksack, left towards the metro station.',
  'Driver of a silver hatchback; plate read only in part.',
  'Account of unknown owner, traced to a rented server.',
] as const;

function suspectOf(incidentId: string, place: NewFacility, random: Random): NewSuspect {
  const description = random.pick(suspects);
  return {
    id: `${incidentId}.1`,
    incidentId,
    missionId: place.missionId,
    personId: null,
    description,
    claimsImmunity: false,
  };
}

function severityOf(
  weights: readonly [number, number, number, number],
  random: Random,
): (typeof incidentSeverities)[number] {
  const [S1, S2, S3, S4] = weights;
  return random.weighted({ S1, S2, S3, S4 });
}

function assessmentAfter(
  { number, place, random }: Pick<Draw, 'number' | 'place' | 'random'>,
  triagedAt: Date,
): NewAssessment {
  const validFrom = legalDay(triagedAt);
  return {
    ...invented,
    id: idFromKey('SecurityAssessment', 'demonstration', 'incident', number),
    sourceRow: `incident ${number}`,
    missionId: place.missionId,
    facilityId: place.id,
    kind: 'INCIDENT_DRIVEN',
    likelihood: random.between(2, 5),
    impact: random.between(3, 5),
    validFrom,
    validUntil: addDays(validFrom, 180),
    findings: 'Drawn up after a serious incident; to be looked at again when it is closed.',
  };
}

function stateAfter(age: number, random: Random): NewIncident['state'] {
  if (age === 0) return random.weighted({ REPORTED: 4, TRIAGED: 3, RESPONDING: 3 });
  if (age < 10)
    return random.weighted({ RESPONDING: 1, CONTAINED: 3, INVESTIGATING: 4, REFERRED: 1, FALSE_ALARM: 1 });
  if (age < 60)
    return random.weighted({ INVESTIGATING: 3, RESOLVED: 3, CLOSED: 4, REFERRED: 2, FALSE_ALARM: 1 });
  return random.weighted({ CLOSED: 75, FALSE_ALARM: 10, REFERRED: 10, RESOLVED: 4, REOPENED: 1 });
}

type Move = [event: string, to: NewIncident['state'], least: number, most: number];

const triage: Move = ['triage', 'TRIAGED', 3, 60];
const onward: readonly Move[] = [
  triage,
  ['respond', 'RESPONDING', 3, 120],
  ['contain', 'CONTAINED', 20, 300],
  ['investigate', 'INVESTIGATING', 60, DAY_MINUTES],
  ['resolve', 'RESOLVED', DAY_MINUTES, 20 * DAY_MINUTES],
  ['close', 'CLOSED', DAY_MINUTES, 15 * DAY_MINUTES],
];

function movesTo(state: NewIncident['state'], random: Random): readonly Move[] {
  if (state === 'FALSE_ALARM') return [...(random.chance(0.5) ? [triage] : []), ['dismiss', state, 10, 600]];
  if (state === 'REFERRED') return [...onward.slice(0, 4), ['refer', state, DAY_MINUTES, 5 * DAY_MINUTES]];
  if (state === 'REOPENED') return [...onward.slice(0, 5), ['reopen', state, DAY_MINUTES, 20 * DAY_MINUTES]];
  return onward.slice(0, onward.findIndex(([, to]) => to === state) + 1);
}

/** The steps to a state, each after the one before and none in the future. */
function stepsTo(
  state: NewIncident['state'],
  reportedAt: Date,
  { world, random }: { world: World; random: Random },
): Step[] {
  const moves = movesTo(state, random);
  const present = presentOf(world);
  let at = reportedAt;
  const steps: Step[] = [
    { event: 'report', to: 'REPORTED', at, by: random.chance(0.7) ? 'MISSION_CLERK' : 'DS_OFFICER' },
  ];
  moves.forEach(([event, to, least, most], index) => {
    const latest = minutesAfter(present, index - moves.length);
    const next = minutesAfter(at, random.between(least, most));
    at = next < latest ? next : latest;
    steps.push({ event, to, at, by: 'DS_OFFICER' });
  });
  return steps;
}

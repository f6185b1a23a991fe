// Invented crises: what happened, where, and which missions lie in the area.
import { crisis, crisisMission } from '@fmg/facilities/modules/crisis/crisis.tables';
import { distanceKm } from '@fmg/facilities/modules/facility/near.rules';
import type { NewTransition } from '@fmg/shared/db/history';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { historyOfSteps, minutesAfter, presentOf, type Step } from '../history';

/** Rows to insert. */
export type NewCrisis = typeof crisis.$inferInsert;
export type NewCrisisMission = typeof crisisMission.$inferInsert;

/** What is invented of crises. */
export interface InventedCrises {
  crises: NewCrisis[];
  missions: NewCrisisMission[];
  transitions: NewTransition[];
}

interface Plot {
  kind: NewCrisis['kind'];
  title: string;
  state: NewCrisis['state'];
  /** Days since it was opened. */
  age: number;
  radiusKm: number;
  lead: string;
  partners: string[];
}

/** The first stands in the city with most missions, the others each in the next one. */
const plots: readonly Plot[] = [
  {
    kind: 'CIVIL_UNREST',
    title: 'Unrest along the embassy quarter',
    state: 'ACTIVE',
    age: 1,
    radiusKm: 1.5,
    lead: 'Diplomatic Security',
    partners: ['Secret Service Uniformed Division', 'Metropolitan police'],
  },
  {
    kind: 'NATURAL_DISASTER',
    title: 'Hurricane with flooding of the harbour districts',
    state: 'STABILIZING',
    age: 5,
    radiusKm: 14,
    lead: 'Office of Foreign Missions',
    partners: ['Federal Emergency Management Agency', 'City emergency operations centre'],
  },
  {
    kind: 'INFRASTRUCTURE',
    title: 'Failure of the power grid in the centre',
    state: 'RECOVERY',
    age: 24,
    radiusKm: 9,
    lead: 'Office of Foreign Missions',
    partners: ['State emergency services', 'Electricity company'],
  },
  {
    kind: 'NATURAL_DISASTER',
    title: 'Wildfire near the northern suburbs',
    state: 'MONITORING',
    age: 2,
    radiusKm: 30,
    lead: 'Office of Foreign Missions',
    partners: ['State fire service'],
  },
  {
    kind: 'CYBER_CRISIS',
    title: 'Attack on appointment systems of several posts',
    state: 'CLOSED',
    age: 140,
    radiusKm: 12,
    lead: 'Diplomatic Security',
    partners: ['Cybersecurity and Infrastructure Security Agency'],
  },
  {
    kind: 'MASS_CASUALTY',
    title: 'Collapse of a stand during a parade',
    state: 'CLOSED',
    age: 410,
    radiusKm: 6,
    lead: 'Office of Foreign Missions',
    partners: ['County emergency operations centre', 'Hospitals'],
  },
  {
    kind: 'TERROR_ATTACK',
    title: 'Warning of an attack on a festival',
    state: 'STOOD_DOWN',
    age: 260,
    radiusKm: 4,
    lead: 'Diplomatic Security',
    partners: ['Federal Bureau of Investigation'],
  },
  {
    kind: 'PANDEMIC',
    title: 'Outbreak of a respiratory disease at a conference',
    state: 'CLOSED',
    age: 700,
    radiusKm: 8,
    lead: 'Office of Foreign Missions',
    partners: ['Centers for Disease Control and Prevention'],
  },
];

const DAY_MINUTES = 1440;

/** Eight crises, or fewer where the world has fewer cities. */
export function inventCrises(world: World): InventedCrises {
  const random = new Random(world.seed, 'crises');
  const cities = citiesOf(world);
  const found: InventedCrises = { crises: [], missions: [], transitions: [] };
  plots.forEach((plot, index) => {
    const centre = cities[index];
    if (centre === undefined) return;
    const openedAt = minutesAfter(presentOf(world), -(plot.age * DAY_MINUTES + random.between(0, 600)));
    const steps = stepsOf(plot, openedAt);
    const id = idFromKey('Crisis', 'demonstration', index + 1);
    const { kind, title, state, radiusKm, lead, partners } = plot;
    const isOver = state === 'CLOSED' || state === 'STOOD_DOWN';
    const { latitude, longitude } = centre;
    found.crises.push({
      ...invented,
      kind,
      title,
      state,
      radiusKm,
      lead,
      partners,
      id,
      sourceRow: String(index + 1),
      openedAt,
      closedAt: isOver ? (steps.at(-1)?.at ?? null) : null,
      latitude,
      longitude,
    });
    found.transitions.push(...historyOfSteps(id, steps));
    const activated = steps.find((step) => step.to === 'ACTIVE')?.at;
    if (activated !== undefined)
      found.missions.push(...concerned(world, centre, { crisisId: id, radiusKm, activated, random }));
  });
  return found;
}

/** One mission of each city, the city with most missions first; cities alike in this by name. */
function citiesOf(world: World): WorldMission[] {
  const cities = new Map<string, WorldMission[]>();
  for (const mission of world.missions)
    cities.set(mission.city, [...(cities.get(mission.city) ?? []), mission]);
  const bySize = [...cities.values()].toSorted(
    (a, b) => b.length - a.length || ((a[0]?.city ?? '') < (b[0]?.city ?? '') ? -1 : 1),
  );
  return bySize.flatMap(([first]) => first ?? []);
}

interface Area {
  crisisId: string;
  radiusKm: number;
  activated: Date;
  random: Random;
}

function concerned(
  world: World,
  centre: WorldMission,
  { crisisId, radiusKm, activated, random }: Area,
): NewCrisisMission[] {
  const inside = world.missions.filter((mission) => distanceKm(centre, mission) <= radiusKm);
  return inside.map((mission) => {
    const informedAt = minutesAfter(activated, random.between(5, 30));
    return {
      crisisId,
      missionId: mission.id,
      informedAt,
      acknowledgedAt: random.chance(0.85) ? minutesAfter(informedAt, random.between(5, 400)) : null,
    };
  });
}

const path: readonly [event: string, to: NewCrisis['state'], days: number][] = [
  ['open', 'MONITORING', 0],
  ['alert', 'ALERT', 0.1],
  ['activate', 'ACTIVE', 0.2],
  ['stabilize', 'STABILIZING', 3],
  ['recover', 'RECOVERY', 9],
  ['close', 'CLOSED', 40],
];

function stepsOf(plot: Plot, openedAt: Date): Step[] {
  const step = (event: string, to: NewCrisis['state'], days: number): Step => ({
    event,
    to,
    at: minutesAfter(openedAt, days * DAY_MINUTES),
    by: 'DS_OFFICER',
  });
  if (plot.state === 'STOOD_DOWN')
    return [
      step('open', 'MONITORING', 0),
      step('alert', 'ALERT', 0.1),
      { ...step('stand down', 'STOOD_DOWN', 1.5), note: 'The warning proved unfounded.' },
    ];
  const end = path.findIndex(([, to]) => to === plot.state);
  return path.slice(0, end + 1).map(([event, to, days]) => step(event, to, days));
}

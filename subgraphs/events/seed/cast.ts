// Whom the invented records of this subgraph may speak of: missions, and who represented them on a day.
import { findCountry } from '@fmg/shared/domain/countries/resolve';
import type { Random } from '@fmg/shared/seed/random';
import type { World, WorldMission, WorldPerson } from '@fmg/shared/seed/world';

/** The missions of a world and the people who hold posts at them. */
export interface Cast {
  /** Everyone who represents a mission and was accredited on a day, in the order of the world. */
  representatives(mission: WorldMission, day: string): WorldPerson[];
  /** All members of a mission, whatever they do, who were accredited on a day. */
  members(mission: WorldMission, day: string): WorldPerson[];
  /** One of the missions of a city. */
  neighbour(city: string, random: Random): WorldMission;
}

const representing: ReadonlySet<string> = new Set([
  'HEAD_OF_MISSION',
  'DIPLOMATIC_AGENT',
  'CAREER_CONSULAR_OFFICER',
  'HONORARY_CONSULAR_OFFICER',
  'IO_MISSION_DIPLOMATIC',
  'IO_SENIOR_OFFICIAL',
]);

const accredited: ReadonlySet<string> = new Set(['ACCREDITED', 'TERMINATED_IN_GRACE', 'CLOSED_DEPARTED']);

/** The cast of a world. */
export function castOf(world: World): Cast {
  const holders = groupBy(
    world.people.filter((person) => person.principalId === null && accredited.has(person.status)),
    (person) => person.missionId,
  );
  const byCity = groupBy(world.missions, (mission) => mission.city);
  const members = (mission: WorldMission, day: string): WorldPerson[] =>
    (holders.get(mission.id) ?? []).filter((person) => holdsPostOn(person, day));
  return {
    members,
    representatives: (mission, day) =>
      members(mission, day).filter((person) => representing.has(person.category)),
    neighbour: (city, random) => random.pick(byCity.get(city) ?? world.missions),
  };
}

function holdsPostOn(person: WorldPerson, day: string): boolean {
  return person.startsOn <= day && (person.endsOn === null || person.endsOn >= day);
}

/** Short English name of the State that sends a mission, or the mission's own name when no State does. */
export function senderOf(mission: WorldMission): string {
  const { sendingStateCode: code, name } = mission;
  return code === null ? name : (findCountry(code)?.name ?? code);
}

/** Whether the people of a mission of this kind are full representatives of a State. */
export function isEmbassy(mission: WorldMission): boolean {
  return mission.kind === 'EMBASSY';
}

/** Puts items into groups by key, each in the order in which they come. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

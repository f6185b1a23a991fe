// Invented reports on the people of the missions that a crisis concerns.
import { accountability } from '@fmg/facilities/modules/accountability/accountability.tables';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldPerson } from '@fmg/shared/seed/world';
import type { InventedCrises } from '../crisis/crisis.seed';
import { minutesAfter } from '../history';

/** A row to insert. */
export type NewAccountability = typeof accountability.$inferInsert;

const weights: Readonly<
  Record<'ACTIVE' | 'STABILIZING' | 'LATER', Record<NewAccountability['status'], number>>
> = {
  ACTIVE: { SAFE: 70, UNACCOUNTED: 24, INJURED: 2, EVACUATED: 4, DECEASED: 0 },
  STABILIZING: { SAFE: 82, UNACCOUNTED: 5, INJURED: 3, EVACUATED: 10, DECEASED: 0 },
  LATER: { SAFE: 96, UNACCOUNTED: 0, INJURED: 3, EVACUATED: 1, DECEASED: 0 },
};

const notes: Readonly<Record<NewAccountability['status'], readonly string[]>> = {
  SAFE: ['Answered the call of the mission.', 'Seen at the office.', 'On leave outside the area.'],
  UNACCOUNTED: ['No answer on any number.', 'Telephone switched off.'],
  INJURED: ['Treated at hospital, not in danger.'],
  EVACUATED: ['Moved to a hotel outside the area.'],
  DECEASED: [],
};

/** Each person at post in a mission concerned, once a crisis. */
export function inventAccountability(
  world: World,
  { crises, missions }: InventedCrises,
): NewAccountability[] {
  const random = new Random(world.seed, 'accountability');
  const people = new Map<string, WorldPerson[]>();
  for (const person of world.people) {
    const mission = people.get(person.missionId);
    if (mission === undefined) people.set(person.missionId, [person]);
    else mission.push(person);
  }
  const known = new Map(crises.map((each) => [each.id, each]));
  const rows = new Map<string, NewAccountability>();
  for (const { crisisId, missionId, informedAt } of missions) {
    const crisis = known.get(crisisId);
    if (crisis === undefined) continue;
    const odds =
      weights[crisis.state === 'ACTIVE' || crisis.state === 'STABILIZING' ? crisis.state : 'LATER'];
    const day = crisis.openedAt.toISOString().slice(0, 10);
    for (const person of (people.get(missionId) ?? []).filter((each) => isHereOn(each, day))) {
      const status = random.weighted(odds);
      const at = minutesAfter(informedAt, random.between(1, status === 'UNACCOUNTED' ? 30 : 900));
      const note = random.chance(0.3) ? random.pick(notes[status]) : null;
      // A person with two posts is reported once.
      rows.set(`${crisisId} ${person.id}`, {
        ...invented,
        sourceRow: `${crisisId} ${person.id}`,
        crisisId,
        personId: person.id,
        missionId,
        status,
        at,
        note,
      });
    }
  }
  return [...rows.values()];
}

function isHereOn(person: WorldPerson, day: string): boolean {
  return (
    person.startsOn <= day && (person.endsOn === null || person.endsOn >= day) && person.status !== 'EXPECTED'
  );
}

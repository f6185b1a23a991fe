// Invented facilities: each mission's office at its address, and the homes and annexes that go with it.
import { isInviolableByKind } from '@fmg/facilities/modules/facility/facility.rules';
import { facility } from '@fmg/facilities/modules/facility/facility.tables';
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';

/** A row to insert. */
export type NewFacility = typeof facility.$inferInsert;
type Kind = NewFacility['kind'];

const officeKinds: Readonly<Record<string, Kind>> = {
  EMBASSY: 'CHANCERY',
  DELEGATION: 'CHANCERY',
  EMBASSY_BRANCH: 'CHANCERY_ANNEX',
  CONSULATE_GENERAL: 'CONSULAR_OFFICE',
  CONSULATE: 'CONSULAR_OFFICE',
  VICE_CONSULATE: 'CONSULAR_OFFICE',
  CONSULAR_AGENCY: 'CONSULAR_OFFICE',
  HONORARY_POST: 'HONORARY_OFFICE',
  UN_MISSION: 'PERMANENT_MISSION_OFFICE',
  UN_OBSERVER: 'PERMANENT_MISSION_OFFICE',
  OAS_MISSION: 'PERMANENT_MISSION_OFFICE',
  INTERNATIONAL_ORGANIZATION: 'ORGANIZATION_HEADQUARTERS',
};

const officeNames: Readonly<Record<Kind, string>> = {
  CHANCERY: 'Chancery',
  CHANCERY_ANNEX: 'Annex',
  HEAD_OF_MISSION_RESIDENCE: 'Residence of the head of mission',
  STAFF_RESIDENCE: 'Staff residence',
  CONSULAR_OFFICE: 'Consular office',
  CONSULAR_RESIDENCE: 'Residence of the head of post',
  HONORARY_OFFICE: 'Office of the honorary consul',
  PERMANENT_MISSION_OFFICE: 'Mission offices',
  ORGANIZATION_HEADQUARTERS: 'Headquarters',
  MFGO_OFFICE: 'Office',
};

const tenureOf: Readonly<
  Record<'office' | 'head' | 'staff', Record<'OWNED_BY_STATE' | 'OWNED_BY_HEAD' | 'LEASED', number>>
> = {
  office: { OWNED_BY_STATE: 6, OWNED_BY_HEAD: 0, LEASED: 4 },
  head: { OWNED_BY_STATE: 6, OWNED_BY_HEAD: 1, LEASED: 3 },
  staff: { OWNED_BY_STATE: 2, OWNED_BY_HEAD: 0, LEASED: 8 },
};

const streets = [
  'Alder Hill Road',
  'Ashgrove Place',
  'Beechcroft Lane',
  'Cedar Bend Court',
  'Chestnut Ridge Drive',
  'Dogwood Terrace',
  'Elmwood Crescent',
  'Fernbank Street',
  'Hawthorn Circle',
  'Juniper Walk',
  'Larkspur Avenue',
  'Linden Row',
  'Magnolia Parkway',
  'Orchard View Lane',
  'Redbud Street',
  'Sycamore Mews',
  'Tamarack Place',
  'Willow Brook Road',
];

/** The kind of the office of a mission of a kind. */
export function officeKindOf(missionKind: string): Kind {
  return officeKinds[missionKind] ?? 'MFGO_OFFICE';
}

/** Every mission's office, and further places by the kind of mission. */
export function inventFacilities(world: World): NewFacility[] {
  const random = new Random(world.seed, 'facilities');
  return world.missions.flatMap((mission) => placesOf(mission, world, random));
}

function placesOf(mission: WorldMission, world: World, random: Random): NewFacility[] {
  const make = (kind: Kind, number: number) => place({ mission, kind, number }, world, random);
  const office = officeKindOf(mission.kind);
  const main = {
    ...make(office, 1),
    ...addressOfMission(mission),
    inviolable: isInviolable(office, mission),
  };
  const further: NewFacility[] = [];
  const heads = headResidence(mission.kind);
  if (heads !== undefined && random.chance(heads.share)) further.push(make(heads.kind, 1));
  const isEmbassy = office === 'CHANCERY';
  if (isEmbassy && random.chance(0.3))
    further.push({ ...make('CHANCERY_ANNEX', 2), ...ended(world, random) });
  const homes = isEmbassy
    ? random.between(0, 3)
    : office === 'PERMANENT_MISSION_OFFICE'
      ? random.between(0, 1)
      : 0;
  for (let number = 1; number <= homes; number += 1) further.push(make('STAFF_RESIDENCE', number));
  return [main, ...further];
}

function headResidence(missionKind: string): { kind: Kind; share: number } | undefined {
  if (['EMBASSY', 'DELEGATION'].includes(missionKind))
    return { kind: 'HEAD_OF_MISSION_RESIDENCE', share: 0.95 };
  if (['UN_MISSION', 'OAS_MISSION'].includes(missionKind))
    return { kind: 'HEAD_OF_MISSION_RESIDENCE', share: 0.6 };
  if (['CONSULATE_GENERAL', 'CONSULATE'].includes(missionKind))
    return { kind: 'CONSULAR_RESIDENCE', share: 0.5 };
  return undefined;
}

/** An organization's seat is inviolable by its own agreement, an observer's office not as a mission's would be. */
function isInviolable(kind: Kind, mission: WorldMission): boolean {
  if (kind === 'ORGANIZATION_HEADQUARTERS') return mission.name.includes('United Nations');
  return mission.kind !== 'UN_OBSERVER' && isInviolableByKind(kind);
}

interface Wanted {
  mission: WorldMission;
  kind: Kind;
  number: number;
}

function place({ mission, kind, number }: Wanted, world: World, random: Random): NewFacility {
  const isStaff = kind === 'STAFF_RESIDENCE';
  const isHead = kind === 'HEAD_OF_MISSION_RESIDENCE' || kind === 'CONSULAR_RESIDENCE';
  const mayTrade = ['CHANCERY', 'CHANCERY_ANNEX', 'CONSULAR_OFFICE', 'MFGO_OFFICE'].includes(kind);
  const isRented = kind === 'HONORARY_OFFICE' || kind === 'MFGO_OFFICE';
  const around = (degrees: number, spread: number) =>
    Math.round((degrees + (random.next() - 0.5) * spread) * 1e6) / 1e6;
  return {
    ...invented,
    id: idFromKey('Facility', 'demonstration', mission.id, kind, number),
    sourceRow: `${mission.id} ${kind} ${number}`,
    kind,
    name: `${officeNames[kind]}${isStaff ? ` ${number}` : ''}, ${mission.name}`,
    missionId: mission.id,
    street: `${random.between(100, 5900)} ${random.pick(streets)}`,
    city: mission.city,
    stateCode: mission.stateCode,
    postalCode: mission.postalCode,
    latitude: around(mission.latitude, 0.06),
    longitude: around(mission.longitude, 0.08),
    inviolable: isInviolableByKind(kind),
    tenure: isRented ? 'LEASED' : random.weighted(tenureOf[isStaff ? 'staff' : isHead ? 'head' : 'office']),
    since: addDays(world.today, -random.between(400, isStaff ? 3600 : 18_000)),
    until: null,
    commercialShare: mayTrade && random.chance(0.03) ? random.between(5, 30) / 100 : 0,
  };
}

function addressOfMission({ street, city, stateCode, postalCode, latitude, longitude }: WorldMission) {
  return { street, city, stateCode, postalCode, latitude, longitude };
}

/** A few annexes were given up. */
function ended(world: World, random: Random): { until: string | null } {
  return { until: random.chance(0.15) ? addDays(world.today, -random.between(20, 390)) : null };
}

// Who, of the invented people, may claim what: the visa class of each, and whether a post is still held.
import type { CaseVisaClass } from '@fmg/privileges/modules/visa-class/visa-class.rules';
import type { World, WorldMission, WorldPerson } from '@fmg/shared/seed/world';
import { addDays, addMonths, earlier } from './calendar';

/** A person with the mission that the status derives from. */
export interface Claimant {
  person: WorldPerson;
  mission: WorldMission;
  /** The class by category and mission; null for those who hold no visa of a foreign mission. */
  visaClass: CaseVisaClass | null;
  /** Day on which the post ended; null while it is held or awaited. */
  leftOn: string | null;
  /** Whether the post has begun and is held. */
  serving: boolean;
}

const left = ['TERMINATED_IN_GRACE', 'OUT_OF_STATUS', 'CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED'];
const organizations = ['UN_MISSION', 'UN_OBSERVER', 'OAS_MISSION', 'INTERNATIONAL_ORGANIZATION'];

/** All people of the world with their claims, in the world's order. */
export function claimantsOf(world: World): Claimant[] {
  const missions = new Map(world.missions.map((mission) => [mission.id, mission]));
  return world.people.flatMap((person) => {
    const mission = missions.get(person.missionId);
    if (mission === undefined) return [];
    const leftOn = left.includes(person.status) ? (person.endsOn ?? person.startsOn) : null;
    const awaited = person.startsOn > world.today || ['EXPECTED', 'REFUSED'].includes(person.status);
    return [
      {
        person,
        mission,
        visaClass: visaClassOf(person, mission),
        leftOn,
        serving: leftOn === null && !awaited,
      },
    ];
  });
}

function visaClassOf(
  { category, rank, usNationalOrResident }: WorldPerson,
  { kind }: WorldMission,
): CaseVisaClass | null {
  if (usNationalOrResident) return null;
  switch (category) {
    case 'HEAD_OF_MISSION':
    case 'DIPLOMATIC_AGENT':
    case 'CAREER_CONSULAR_OFFICER':
      return 'A_1';
    case 'MILITARY':
      return rank === null ? 'A_2' : 'A_1';
    case 'ADMIN_TECH_STAFF':
    case 'SERVICE_STAFF':
    case 'CONSULAR_EMPLOYEE':
    case 'CONSULAR_SERVICE_STAFF':
    case 'FOREIGN_GOV_EMPLOYEE_MFGO':
      return 'A_2';
    case 'IO_MISSION_DIPLOMATIC':
    case 'IO_MISSION_SUPPORT':
      return kind === 'UN_OBSERVER' ? 'G_3' : 'G_1';
    case 'IO_STAFF':
    case 'IO_SENIOR_OFFICIAL':
      return 'G_4';
    case 'PRIVATE_DOMESTIC_WORKER':
      return organizations.includes(kind) ? 'G_5' : 'A_3';
    default:
      return null;
  }
}

const diplomatic = ['HEAD_OF_MISSION', 'DIPLOMATIC_AGENT', 'IO_MISSION_DIPLOMATIC'];
const support = [
  'ADMIN_TECH_STAFF',
  'MILITARY',
  'CONSULAR_EMPLOYEE',
  'IO_MISSION_SUPPORT',
  'IO_SENIOR_OFFICIAL',
];

/** Diplomats and career consular officers, with their families: those whom most benefits are for. */
export function isOfficer({ person }: Claimant): boolean {
  return diplomatic.includes(person.category) || person.category === 'CAREER_CONSULAR_OFFICER';
}

/** Members with at least some privileges of their own, with their families; never US nationals or residents. */
export function hasPrivileges(claimant: Claimant): boolean {
  const { category, usNationalOrResident } = claimant.person;
  return !usNationalOrResident && (isOfficer(claimant) || support.includes(category));
}

/** Letter of a plate by category. */
export function plateLetterOf({ person }: Claimant): 'D' | 'C' | 'S' | 'A' {
  if (diplomatic.includes(person.category)) return 'D';
  if (person.category === 'CAREER_CONSULAR_OFFICER') return 'C';
  return person.category.startsWith('IO_S') ? 'A' : 'S';
}

/** The birthday on which an age is reached, e.g. the 21st. */
export function birthday(person: WorldPerson, age: number): string {
  return addMonths(person.birthDate, age * 12);
}

/** True when the person has reached an age on a day. */
export function isAged(person: WorldPerson, age: number, on: string): boolean {
  return birthday(person, age) <= on;
}

/** The last day on which a person may still be here: 30 days after the end of the post (VCDR 39(2)), or today. */
export function presentUntil({ leftOn }: Claimant, today: string): string {
  return leftOn === null ? today : earlier(addDays(leftOn, 30), today);
}

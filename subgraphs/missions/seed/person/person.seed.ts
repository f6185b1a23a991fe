// Invented people: holders of posts with their names, ages, nationalities and passports.
import { addDays } from '@fmg/shared/domain/clock';
import { findCountry } from '@fmg/shared/domain/countries/resolve';
import { Random } from '@fmg/shared/seed/random';
import { invented } from '@fmg/shared/seed/world';
import type { Holding, Nominee } from '../appointment/appointment.holdings';
import type { AppointmentCategory, Rank } from '@fmg/missions/records/appointment/appointment.tables';
import { inventAddress } from '../mission/mission.places';
import type { InventedMission, Setting } from '../mission/mission.seed';
import { namesOf } from './person.names';
import { personalNumber } from '@fmg/missions/records/person/person.rules';
import type {
  nameClasses,
  nationality,
  passportKinds,
  permanentResidence,
  person,
} from '@fmg/missions/records/person/person.tables';

/** A row of `person` as it is inserted, with the facts that the inventions around it need. */
export type InventedPerson = typeof person.$inferInsert & { birthDate: string; sex: 'FEMALE' | 'MALE' };

/** A person with the facts that are kept in tables of their own. */
export interface InventedHuman {
  person: InventedPerson;
  nationalities: (typeof nationality.$inferInsert)[];
  residences: (typeof permanentResidence.$inferInsert)[];
  /** Code of the nationality that counts. */
  nationality: string;
  usNationalOrResident: boolean;
}

/** What is known of a person before the rest is made up. */
export interface Sketch {
  id: string;
  mission: InventedMission;
  nationality: string;
  birthDate: string;
  nameClass: (typeof nameClasses)[number];
  passportKind: (typeof passportKinds)[number];
  sex?: 'FEMALE' | 'MALE' | undefined;
  familyName?: string | undefined;
  /** Permanent resident of the host country since a day. */
  residentSince?: string | undefined;
  /** Home shared with another person. */
  home?: InventedPerson | undefined;
  sourceRow: string;
}

/** Makes up one person. */
export function inventPerson(random: Random, { today }: Setting, sketch: Sketch): InventedHuman {
  const { id, mission, nationality: code, home } = sketch;
  const names = namesOf(findCountry(code) ?? { code, region: null, subregion: null });
  const sex = sketch.sex ?? (random.chance(0.44) ? 'FEMALE' : 'MALE');
  const given = sex === 'FEMALE' ? names.women : names.men;
  const first = random.pick(given);
  const second = names.familyFirst !== true && random.chance(0.25) ? random.pick(given) : first;
  const givenNames = second === first ? first : `${first} ${second}`;
  const familyName = sketch.familyName ?? random.pick(names.families);
  const diplomatic =
    sketch.passportKind === 'DIPLOMATIC' ? 'D' : sketch.passportKind === 'OFFICIAL' ? 'S' : 'P';
  const address = home === undefined ? inventAddress(random, placeOf(mission)) : addressOf(home);
  const row: InventedPerson = {
    id,
    missionId: mission.id,
    nameClass: sketch.nameClass,
    displayName: names.familyFirst === true ? `${familyName} ${givenNames}` : `${givenNames} ${familyName}`,
    familyName,
    givenNames,
    birthDate: sketch.birthDate,
    sex,
    pid: null,
    passportKind: sketch.passportKind,
    passportNumber: `${diplomatic}${String(random.between(0, 99_999_999)).padStart(8, '0')}`,
    passportCountryCode: code,
    passportExpiresOn: addDays(today, random.between(60, 3000)),
    ...address,
    ...invented,
    sourceRow: sketch.sourceRow,
  };
  return {
    person: row,
    ...statusOf(random, sketch),
    nationality: code,
    usNationalOrResident: code === 'US' || sketch.residentSince !== undefined,
  };
}

/** Nationalities and residence as dated facts; a few have a second nationality, though not that of the host country. */
function statusOf(
  random: Random,
  { id, mission, nationality: code, birthDate, residentSince }: Sketch,
): Pick<InventedHuman, 'nationalities' | 'residences'> {
  const fact = { personId: id, missionId: mission.id };
  const second = random.chance(0.03) ? random.pick(manyNations) : code;
  const later = addDays(birthDate, random.between(3000, 7500));
  const nationalities: InventedHuman['nationalities'] = [
    { id: `${id}/${code}`, ...fact, countryCode: code, since: null, until: null },
  ];
  if (second !== code)
    nationalities.push({
      id: `${id}/${second}`,
      ...fact,
      countryCode: second,
      since: random.chance(0.5) ? null : later,
      until: null,
    });
  return {
    nationalities,
    residences:
      residentSince === undefined
        ? []
        : [{ id: `${id}/${residentSince}`, ...fact, since: residentSince, until: null }],
  };
}

function placeOf(mission: InventedMission) {
  const { city, stateCode, postalCode, latitude, longitude } = mission;
  return { city, stateCode, postal: postalCode.slice(0, 3), latitude, longitude, areaCode: '', district: '' };
}

function addressOf({ street, city, stateCode, postalCode, latitude, longitude }: InventedPerson) {
  return { street, city, stateCode, postalCode, latitude, longitude };
}

/** Invents the holders of the posts, one for each, in the order of the posts. */
export function inventHolders(setting: Setting, holdings: readonly Holding[]): InventedHuman[] {
  const random = new Random(setting.seed, 'holders');
  return holdings.map((holding) => inventHolder(random, setting, holding));
}

function inventHolder(random: Random, setting: Setting, { mission, appointment }: Holding): InventedHuman {
  const { category, rank } = appointment;
  const [youngest, oldest] = agesOf(category, rank);
  const birthDate = addDays(
    setting.today,
    -Math.round(random.between(youngest, oldest) * 365.25) - random.between(0, 364),
  );
  const home = nationalityOf(random, mission, category);
  const since = residesHere(random, category, home)
    ? addDays(setting.today, -random.between(700, 6000))
    : undefined;
  return inventPerson(random, setting, {
    id: appointment.personId,
    mission,
    nationality: home,
    birthDate,
    nameClass: isListed(appointment) ? 'DIPLOMATIC_LIST' : 'STAFF',
    passportKind: passportOf(category, rank),
    residentSince: since,
    sourceRow: appointment.sourceRow ?? appointment.id,
  });
}

const listed: readonly AppointmentCategory[] = [
  'HEAD_OF_MISSION',
  'DIPLOMATIC_AGENT',
  'CAREER_CONSULAR_OFFICER',
  'HONORARY_CONSULAR_OFFICER',
  'IO_MISSION_DIPLOMATIC',
  'IO_SENIOR_OFFICIAL',
];

/** As the column `post_class` decides. */
function isListed({
  category,
  rank,
  headsMission,
  acceptedOn,
  functionsBeganAt,
}: Holding['appointment']): boolean {
  if (acceptedOn === null && functionsBeganAt === null) return false;
  return headsMission || listed.includes(category) || (category === 'MILITARY' && rank !== null);
}

function agesOf(category: AppointmentCategory, rank: Rank | null): readonly [number, number] {
  switch (rank) {
    case 'AMBASSADOR':
    case 'CHARGE_DAFFAIRES':
      return [46, 68];
    case 'MINISTER':
    case 'MINISTER_COUNSELOR':
    case 'CONSUL_GENERAL':
      return [42, 62];
    case 'COUNSELOR':
    case 'CONSUL':
    case 'DEPUTY_CONSUL_GENERAL':
    case 'ATTACHE':
      return [36, 58];
    case 'FIRST_SECRETARY':
      return [31, 50];
    case 'SECOND_SECRETARY':
    case 'VICE_CONSUL':
      return [27, 44];
    case 'THIRD_SECRETARY':
    case 'ASSISTANT_ATTACHE':
      return [23, 36];
    default:
      return category === 'HONORARY_CONSULAR_OFFICER' ? [44, 74] : [24, 60];
  }
}

function nationalityOf(random: Random, mission: InventedMission, category: AppointmentCategory): string {
  const own = mission.sendingStateCode ?? random.pick(manyNations);
  const sender = own === 'EU' || own === 'VA' ? random.pick(ofTheUnion) : own;
  if (category === 'HONORARY_CONSULAR_OFFICER') return random.chance(0.7) ? 'US' : sender;
  if (category === 'LOCALLY_EMPLOYED') return random.chance(0.6) ? 'US' : sender;
  if (category === 'PRIVATE_DOMESTIC_WORKER') return random.pick([sender, 'PH', 'ID', 'ET', 'PE', 'LK']);
  if (category === 'IO_STAFF') return random.chance(0.25) ? 'US' : sender;
  if (category === 'FOREIGN_GOV_EMPLOYEE_MFGO') return random.chance(0.3) ? 'US' : sender;
  return sender;
}

const manyNations = [
  'AR',
  'BR',
  'CA',
  'CL',
  'CO',
  'DE',
  'ES',
  'FR',
  'GB',
  'GH',
  'IN',
  'IT',
  'JM',
  'JP',
  'KE',
  'KR',
  'MX',
  'NG',
  'PE',
  'PL',
] as const;
const ofTheUnion = [
  'AT',
  'BE',
  'BG',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
] as const;

/** Staff hired here and honorary officers who are not nationals are permanent residents; of the others hardly anyone is. */
function residesHere(random: Random, category: AppointmentCategory, nationality: string): boolean {
  if (nationality === 'US') return false;
  if (category === 'LOCALLY_EMPLOYED' || category === 'HONORARY_CONSULAR_OFFICER') return true;
  if (category === 'ADMIN_TECH_STAFF' || category === 'CONSULAR_EMPLOYEE' || category === 'SERVICE_STAFF')
    return random.chance(0.04);
  return category === 'DIPLOMATIC_AGENT' && random.chance(0.006);
}

function passportOf(category: AppointmentCategory, rank: Rank | null): (typeof passportKinds)[number] {
  if (listed.includes(category) && category !== 'HONORARY_CONSULAR_OFFICER') return 'DIPLOMATIC';
  if (rank !== null && category === 'MILITARY') return 'DIPLOMATIC';
  return ['LOCALLY_EMPLOYED', 'PRIVATE_DOMESTIC_WORKER', 'HONORARY_CONSULAR_OFFICER', 'IO_STAFF'].includes(
    category,
  )
    ? 'ORDINARY'
    : 'OFFICIAL';
}

/** The people for whom agrément is asked; their names are guarded like the agrément itself. */
export function inventNominees(setting: Setting, nominees: readonly Nominee[]): InventedHuman[] {
  const random = new Random(setting.seed, 'nominees');
  return nominees.map(({ mission, personId }) =>
    inventPerson(random, setting, {
      id: personId,
      mission,
      nationality: nationalityOf(random, mission, 'HEAD_OF_MISSION'),
      birthDate: addDays(setting.today, -random.between(17_000, 24_000)),
      nameClass: 'AGREMENT',
      passportKind: 'DIPLOMATIC',
      sourceRow: `${mission.sourceRow ?? mission.id} / nominee`,
    }),
  );
}

/** Gives every person who has been notified a personal identification number. */
export function numberPeople(people: readonly InventedPerson[]): void {
  for (const each of people) if (each.nameClass !== 'AGREMENT') each.pid = personalNumber(each.id);
}

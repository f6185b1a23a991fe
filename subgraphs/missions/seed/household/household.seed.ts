// Invented households: spouses, children, now and then a parent, with the days on which ties begin and end.
import { addDays, daysBetween } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented } from '@fmg/shared/seed/world';
import type { Holding } from '../appointment/appointment.holdings';
import type { Setting } from '../mission/mission.seed';
import { ageOn, anniversary } from '@fmg/missions/records/person/person.rules';
import { inventPerson, type InventedHuman } from '../person/person.seed';
import type { householdMember, relations } from '@fmg/missions/records/household/household.tables';

/** A member of a household with the person and the holder of the post. */
export interface InventedMember {
  member: typeof householdMember.$inferInsert & {
    since: string;
    until: string | null;
    relation: (typeof relations)[number];
  };
  human: InventedHuman;
  holding: Holding;
  holder: InventedHuman;
}

interface Family {
  setting: Setting;
  holding: Holding;
  holder: InventedHuman;
  /** First and last day at which the family is here; null while it is. */
  since: string;
  until: string | null;
}

type Relation = (typeof relations)[number];
type Facts = Partial<
  Pick<
    typeof householdMember.$inferInsert,
    'studentUntil' | 'disabilityStatementOn' | 'authorizedOn' | 'livesInHousehold'
  >
>;

const alone = [
  'LOCALLY_EMPLOYED',
  'HONORARY_CONSULAR_OFFICER',
  'PRIVATE_DOMESTIC_WORKER',
  'FOREIGN_GOV_EMPLOYEE_MFGO',
];

/** Invents the households of the holders, who stand in the order of their posts. */
export function inventHouseholds(
  setting: Setting,
  holdings: readonly Holding[],
  holders: readonly InventedHuman[],
): InventedMember[] {
  const random = new Random(setting.seed, 'households');
  return holdings.flatMap((holding, index) => {
    const holder = holders[index];
    const { category, status, arrivedOn, startsOn, departedOn, terminatedOn } = holding.appointment;
    if (holder === undefined || alone.includes(category) || ['REFUSED', 'RETURNED'].includes(status))
      return [];
    if (holding.mission.sendingStateCode === 'VA' || (status === 'CLOSED_DEPARTED' && random.chance(0.6)))
      return [];
    return inventFamily(random, {
      setting,
      holding,
      holder,
      since: arrivedOn ?? startsOn,
      until: departedOn ?? (status === 'CLOSED_STATUS_CHANGED' ? terminatedOn : null),
    });
  });
}

function inventFamily(random: Random, family: Family): InventedMember[] {
  const { holder, setting } = family;
  const age = ageOn(holder.person.birthDate, setting.today);
  const married = age > 25 && random.chance(age > 32 ? 0.68 : 0.4);
  const members: (InventedMember | undefined)[] = [];
  if (married)
    members.push(
      join(random, family, {
        relation: random.chance(0.02) ? 'DOMESTIC_PARTNER' : 'SPOUSE',
        key: 'spouse',
        age: Math.max(22, age + random.between(-6, 4)),
      }),
    );
  const children = married ? random.between(0, 3) : random.chance(0.12) ? 1 : 0;
  for (let child = 1; child <= children; child += 1) {
    const years = age - random.between(24, 38);
    if (years >= 0 && years <= 25)
      members.push(join(random, family, { relation: 'CHILD', key: `child-${child}`, age: years }));
  }
  if (age > 40 && random.chance(0.02))
    members.push(
      join(random, family, { relation: 'PARENT', key: 'parent', age: age + random.between(22, 32) }),
    );
  return members.flatMap((each) => each ?? []);
}

/** Someone joins the household; undefined for a child that had grown out of it before the family came. */
function join(
  random: Random,
  family: Family,
  who: { relation: Relation; key: string; age: number },
): InventedMember | undefined {
  const { holding, holder, setting } = family;
  const { relation, key, age } = who;
  const birthDate = addDays(setting.today, -Math.round(age * 365.25) - random.between(1, 360));
  const { since, until, ...facts } =
    relation === 'CHILD'
      ? childhood(random, family, birthDate)
      : { since: family.since, until: family.until, ...adultFacts(random, family, relation) };
  if (until !== null && until <= since) return undefined;
  const human = personOf(random, family, { ...who, birthDate });
  const member = {
    id: idFromKey('HouseholdMember', 'demonstration', holding.appointment.id, key),
    principalId: holding.appointment.id,
    personId: human.person.id,
    missionId: holding.mission.id,
    relation,
    since,
    until,
    livesInHousehold: true,
    evidenceOn: addDays(birthDate, relation === 'SPOUSE' ? 9000 : 20),
    studentUntil: null,
    disabilityStatementOn: null,
    marriedOn: null,
    authorizedOn: null,
    // What was told of lately is not decided yet.
    acceptedOn: daysBetween(since, setting.today) < 15 ? null : since,
    ...facts,
    ...invented,
    sourceRow: `${holding.appointment.sourceRow ?? holding.appointment.id} / ${key}`,
  };
  return { member, human, holding, holder };
}

/** A spouse who comes later, or has moved out; a parent whom the host State authorized. */
function adultFacts(
  random: Random,
  { since, until, setting }: Family,
  relation: Relation,
): Facts & { since?: string; until?: string | null } {
  const later = addDays(since, random.pick([0, 0, 0, 25, 60]));
  const arrives = later <= setting.today && (until === null || later < until) ? { since: later } : {};
  if (relation === 'PARENT') return { ...arrives, authorizedOn: since };
  const leaves = addDays(since, random.between(200, 500));
  const leftEarly = until === null && leaves < setting.today && random.chance(0.02);
  return leftEarly ? { ...arrives, until: leaves, livesInHousehold: false } : arrives;
}

/** A child belongs to the household to the 21st birthday, a student to the 23rd (22 CFR 41.21(a)(3)), or to the family's end. */
function childhood(
  random: Random,
  { since, until, setting }: Family,
  birthDate: string,
): Facts & { since: string; until: string | null } {
  const { today } = setting;
  const from = birthDate > since ? birthDate : since;
  const [at21, at23] = [anniversary(birthDate, 21), anniversary(birthDate, 23)];
  const away = anniversary(birthDate, 15) <= today && random.chance(0.2);
  const sooner = (day: string): string | null =>
    until !== null && until < day ? until : day <= today ? day : until;
  // Who is away at school belongs to the household by the school's letter.
  const facts: Facts = away
    ? { livesInHousehold: false, studentUntil: sooner(at21) ?? addDays(today, 150) }
    : {};
  if (at21 > today) return { since: from, until: sooner(at21), ...facts };
  if (random.chance(0.04)) return { since: from, until, disabilityStatementOn: addDays(from, -40) };
  if (random.chance(0.7))
    return {
      since: from,
      until: sooner(at23),
      studentUntil: at23 <= today ? at23 : addDays(today, random.between(20, 200)),
      livesInHousehold: !away,
    };
  return { since: from, until: sooner(at21), ...facts };
}

function personOf(
  random: Random,
  { setting, holding, holder }: Family,
  who: { relation: Relation; key: string; birthDate: string },
): InventedHuman {
  const { relation, key, birthDate } = who;
  const partner = relation === 'SPOUSE' || relation === 'DOMESTIC_PARTNER';
  const opposite = holder.person.sex === 'FEMALE' ? 'MALE' : 'FEMALE';
  const foreign = partner
    ? random.weighted({ OWN: 88, US: 5, OTHER: 7 })
    : relation === 'CHILD'
      ? random.weighted({ OWN: 95, US: 5, OTHER: 0 })
      : 'OWN';
  const nationality =
    foreign === 'US'
      ? 'US'
      : foreign === 'OTHER'
        ? random.pick(['FR', 'BR', 'IN', 'GB', 'MX', 'KE', 'JP', 'DE'] as const)
        : holder.nationality;
  return inventPerson(random, setting, {
    id: idFromKey('Person', 'demonstration', holder.person.id, key),
    mission: holding.mission,
    nationality,
    birthDate,
    // The Diplomatic List names the spouses of the officers on it, and nobody else of the household.
    nameClass:
      relation === 'SPOUSE' && holder.person.nameClass === 'DIPLOMATIC_LIST'
        ? 'DIPLOMATIC_LIST'
        : 'DEPENDANT',
    passportKind:
      nationality === holder.nationality ? (holder.person.passportKind ?? 'ORDINARY') : 'ORDINARY',
    sex: partner && random.chance(0.96) ? opposite : undefined,
    familyName:
      relation === 'CHILD' || (partner && foreign === 'OWN' && random.chance(0.55))
        ? holder.person.familyName
        : undefined,
    residentSince:
      nationality === 'US' || !random.chance(0.015)
        ? undefined
        : addDays(setting.today, -random.between(900, 4000)),
    home: holder.person,
    sourceRow: `${holding.appointment.sourceRow ?? holding.appointment.id} / ${key}`,
  });
}

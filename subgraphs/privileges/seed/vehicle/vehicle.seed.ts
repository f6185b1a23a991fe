// Invented vehicles of missions and members, with their plates and liability policies.
import { plateOf } from '@fmg/privileges/modules/vehicle/vehicle.rules';
import type { NewLiabilityPolicy, NewVehicle } from '@fmg/privileges/modules/vehicle/vehicle.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { addDays, addMonths, daysBetween, earlier, later } from '../calendar';
import { hasPrivileges, isAged, isOfficer, plateLetterOf, type Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';
import { cars, insurers, motorcycles, trailers, vinLetters } from './vehicle.words';

/** Invented vehicles, their policies and histories. */
export interface Vehicles {
  vehicles: NewVehicle[];
  policies: NewLiabilityPolicy[];
  transitions: NewTransition[];
}

const officer = 'PRIVILEGES_OFFICER';

/** What a vehicle starts from. */
interface Owner {
  mission: WorldMission;
  claimant: Claimant | null;
  letter: 'D' | 'C' | 'S' | 'A';
  /** Earliest day of the application. */
  from: string;
  leftOn: string | null;
}

/** Vehicles of missions (one to three) and of about a third of the members who may register one. */
export function inventVehicles(world: World, claimants: readonly Claimant[]): Vehicles {
  const random = new Random(world.seed, 'vehicles');
  const made: Vehicles = { vehicles: [], policies: [], transitions: [] };
  const plates = plateMaker(world);
  for (const owner of ownersOf(world, claimants, random)) addVehicle(world, random, { owner, plates, made });
  return made;
}

function ownersOf(world: World, claimants: readonly Claimant[], random: Random): Owner[] {
  const staffed = new Set(
    claimants.filter((each) => each.serving && hasPrivileges(each)).map((each) => each.mission.id),
  );
  const ofMissions = world.missions
    .filter((mission) => staffed.has(mission.id))
    .flatMap((mission) =>
      Array.from({ length: random.between(1, mission.kind === 'EMBASSY' ? 3 : 1) }, () => ({
        mission,
        claimant: null,
        letter: letterOfMission(mission),
        from: addDays(world.today, -random.between(120, 2600)),
        leftOn: null,
      })),
    );
  const ofPersons = claimants
    .filter(
      (each) =>
        hasPrivileges(each) &&
        isAged(each.person, 18, each.person.startsOn) &&
        each.person.startsOn < addDays(world.today, -10),
    )
    .filter((each) => random.chance(each.person.principalId === null ? 0.34 : 0.06))
    .map((claimant) => ({
      mission: claimant.mission,
      claimant,
      letter: plateLetterOf(claimant),
      from: claimant.person.startsOn,
      leftOn: claimant.leftOn,
    }));
  return [...ofMissions, ...ofPersons];
}

function letterOfMission({ kind }: WorldMission): 'D' | 'C' | 'A' {
  if (kind === 'INTERNATIONAL_ORGANIZATION') return 'A';
  return kind.startsWith('CONSUL') || kind === 'VICE_CONSULATE' || kind === 'HONORARY_POST' ? 'C' : 'D';
}

interface Making {
  owner: Owner;
  plates: (owner: Owner) => Pick<NewVehicle, 'plate' | 'plateLetter' | 'plateLayout' | 'plateCountryCode'>;
  made: Vehicles;
}

function addVehicle(world: World, random: Random, { owner, plates, made }: Making): void {
  const { mission, claimant } = owner;
  const number = made.vehicles.length + 1;
  const kind =
    claimant !== null && isOfficer(claimant)
      ? random.weighted({ CAR: 92, MOTORCYCLE: 5, TRAILER: 3 })
      : random.weighted({ CAR: 97, MOTORCYCLE: 2, TRAILER: 1 });
  const [make, model] = random.pick<readonly [string, string]>(
    { CAR: cars, MOTORCYCLE: motorcycles, TRAILER: trailers }[kind],
  );
  const appliedOn = earlier(addDays(owner.from, random.between(5, 90)), addDays(world.today, -1));
  const id = idFromKey('Vehicle', DEMONSTRATION, mission.id, claimant?.person.id ?? '', number);
  const life = registrationOf(world, random, {
    id,
    appliedOn,
    leftOn: owner.leftOn,
    isTrailer: kind === 'TRAILER',
    isMotorcycle: kind === 'MOTORCYCLE',
  });
  const plate = plates(owner);
  made.vehicles.push({
    id,
    ...plate,
    plate: life.registeredOn === null ? null : plate.plate,
    missionId: mission.id,
    ownerId: claimant?.person.id ?? null,
    kind,
    make,
    model,
    year: Number(appliedOn.slice(0, 4)) - random.between(0, 6),
    vin: kind === 'TRAILER' ? null : vinOf(random, number),
    state: life.state,
    appliedOn,
    registeredOn: life.registeredOn,
    renewalDueOn: life.renewalDueOn,
    insuredUntil: life.policies
      .map((policy) => policy.until)
      .reduce<string | null>((last, each) => (last === null || each > last ? each : last), null),
    version: life.steps.length,
    ...invented,
    sourceRow: `${mission.id} ${number}`,
  });
  made.policies.push(...life.policies);
  made.transitions.push(...lifeOf(id, life.steps));
}

interface Registering {
  id: string;
  appliedOn: string;
  leftOn: string | null;
  isTrailer: boolean;
  isMotorcycle: boolean;
}

interface Registration {
  state: NewVehicle['state'];
  registeredOn: string | null;
  renewalDueOn: string | null;
  policies: NewLiabilityPolicy[];
  steps: Step[];
}

function registrationOf({ today }: World, random: Random, facts: Registering): Registration {
  const { appliedOn, leftOn, isTrailer } = facts;
  const steps: Step[] = [{ event: 'apply', to: 'APPLIED', on: appliedOn, by: 'MISSION_CLERK' }];
  const registeredOn = addDays(appliedOn, random.between(4, 21));
  if (registeredOn > today) return applicationOf(random, facts, { today, steps });
  const closesOn =
    leftOn === null ? null : earlier(later(addDays(leftOn, random.between(0, 25)), registeredOn), today);
  const lapses = closesOn === null && !isTrailer && registeredOn < addDays(today, -60) && random.chance(0.02);
  const insuredTo = lapses ? addDays(today, -random.between(3, 40)) : (closesOn ?? today);
  const policies = isTrailer ? [] : policiesFor(random, facts, insuredTo, lapses);
  const years = Math.floor(daysBetween(registeredOn, closesOn ?? today) / 365.25);
  const renewalDueOn = addMonths(registeredOn, (years + 1) * 12);
  const isDue = renewalDueOn <= addDays(today, 30);
  const state = closesOn !== null ? 'CLOSED' : lapses ? 'SUSPENDED' : isDue ? 'RENEWAL_DUE' : 'REGISTERED';
  const ends: Readonly<Record<Exclude<typeof state, 'REGISTERED'>, Omit<Step, 'to'>>> = {
    CLOSED: {
      event: 'close',
      on: closesOn ?? today,
      by: officer,
      note: 'Sold or exported; plates returned.',
    },
    SUSPENDED: {
      event: 'suspend',
      on: addDays(insuredTo, 2),
      by: 'SYSTEM',
      note: 'Liability cover has lapsed.',
    },
    RENEWAL_DUE: { event: 'callRenewal', on: later(addDays(renewalDueOn, -30), registeredOn), by: 'SYSTEM' },
  };
  steps.push({ event: 'acceptInsurance', to: 'INSURANCE_OK', on: addDays(registeredOn, -1), by: officer });
  steps.push({ event: 'register', to: 'REGISTERED', on: registeredOn, by: officer });
  if (state !== 'REGISTERED') steps.push({ ...ends[state], to: state });
  return { state, registeredOn, renewalDueOn, policies, steps };
}

/** A registration that is still asked for; for some of them sufficient cover was shown. */
function applicationOf(
  random: Random,
  facts: Registering,
  { today, steps }: { today: string; steps: Step[] },
): Registration {
  const open = { registeredOn: null, renewalDueOn: null, steps };
  if (facts.isTrailer || random.chance(0.6)) return { ...open, state: 'APPLIED', policies: [] };
  steps.push({
    event: 'acceptInsurance',
    to: 'INSURANCE_OK',
    on: later(addDays(today, -1), facts.appliedOn),
    by: officer,
  });
  return { ...open, state: 'INSURANCE_OK', policies: policiesFor(random, facts, today, false) };
}

/** Yearly policies from the application until they cover a day; the last one of a lapse ends on that day. */
function policiesFor(
  random: Random,
  { id, appliedOn, isMotorcycle }: Registering,
  coveredOn: string,
  lapses: boolean,
): NewLiabilityPolicy[] {
  const insurer = random.pick(insurers);
  const split = random.chance(0.4);
  const limits = split
    ? { perPerson: 100_000, perAccident: 300_000, property: isMotorcycle ? 50_000 : 100_000 }
    : { combined: random.pick([300_000, 300_000, 500_000, 1_000_000]) };
  const policies: NewLiabilityPolicy[] = [];
  for (
    let since = addDays(appliedOn, -2), number = 1;
    since <= coveredOn;
    since = addMonths(since, 12), number += 1
  ) {
    const until = addDays(addMonths(since, 12), -1);
    policies.push({
      id: `${id}.${number}`,
      vehicleId: id,
      insurer,
      number: `${insurer.slice(0, 3).toUpperCase()}-${random.between(100_000, 999_999)}`,
      since,
      until: lapses ? later(since, earlier(until, coveredOn)) : until,
      combined: null,
      perPerson: null,
      perAccident: null,
      property: null,
      ...limits,
      ...invented,
    });
  }
  // Older policies are not kept.
  return policies.slice(-3);
}

/** Plates with a code for each sending State; the codes are invented, and counted through for each letter. */
function plateMaker({ sendingStates }: World): Making['plates'] {
  const codes = new Map(sendingStates.map((code, index) => [code, letters((index * 263 + 17) % 676)]));
  const serials = new Map<string, number>();
  return ({ mission, letter }) => {
    const countryCode = codes.get(mission.sendingStateCode ?? '') ?? letters(5);
    const layout = mission.kind.startsWith('UN_') ? 'LETTER_LAST' : 'LETTER_FIRST';
    const series = `${letter} ${countryCode} ${layout}`;
    const serial = (serials.get(series) ?? 0) + 1;
    serials.set(series, serial);
    return {
      plate: plateOf({ letter, layout, countryCode, serial }),
      plateLetter: letter,
      plateLayout: layout,
      plateCountryCode: countryCode,
    };
  };
}

function letters(number: number): string {
  return String.fromCodePoint(65 + Math.floor(number / 26), 65 + (number % 26));
}

function vinOf(random: Random, number: number): string {
  const start = Array.from(
    { length: 10 },
    () => vinLetters[random.between(0, vinLetters.length - 1)] ?? 'X',
  ).join('');
  return `${start}${String(number).padStart(7, '0')}`;
}

// Invented requests for entry free of duty.
import type { NewCustomsClearance } from '@fmg/privileges/modules/customs-clearance/customs-clearance.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { addDays, addWorkingDays, earlier } from '../calendar';
import { hasPrivileges, isOfficer, type Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';

/** Invented requests and their histories. */
export interface CustomsClearances {
  clearances: NewCustomsClearance[];
  transitions: NewTransition[];
}

type Kind = NewCustomsClearance['kind'];

const goods: Readonly<Record<Kind, readonly string[]>> = {
  OFFICIAL_GOODS: [
    'Printed matter and national day decorations',
    'Office furniture, 14 crates',
    'Communications equipment for the registry',
    'Exhibition panels for the cultural section',
    'Wine and spirits for official receptions, 40 cases',
    'Flags, letterhead and consular stamps',
  ],
  HOUSEHOLD_GOODS: [
    'Household effects, one 20-foot container',
    'Household effects, one 40-foot container',
    'Furniture and kitchenware, 6 lift vans',
  ],
  PERSONAL_GOODS: [
    'Books and clothing, 9 cartons',
    'Musical instruments',
    'Sports equipment and bicycles',
    'Works of art for the residence',
  ],
  CONSUMPTION_GOODS: [
    'Wine, 12 cases',
    'Foodstuffs, 8 cartons',
    'Olive oil and preserves, 5 cartons',
    'Spirits and cigars',
  ],
  MOTOR_VEHICLE: ['One passenger car', 'One sport utility vehicle', 'One motorcycle'],
};
const ports = [
  'Baltimore',
  'Washington Dulles Airport',
  'Norfolk',
  'New York and New Jersey',
  'John F. Kennedy Airport',
  'Los Angeles',
  'Houston',
  'Miami',
  'Chicago O’Hare Airport',
] as const;

interface Consignment {
  mission: WorldMission;
  claimant: Claimant | null;
  kind: Kind;
  firstInstallation: boolean;
  /** Day on which it reaches, or will reach, the port. */
  arrivesOn: string;
}

/** Official goods of missions, the first installation of members, and later goods of officers and their families. */
export function inventCustomsClearances(world: World, claimants: readonly Claimant[]): CustomsClearances {
  const random = new Random(world.seed, 'customs clearances');
  const made: CustomsClearances = { clearances: [], transitions: [] };
  for (const consignment of consignmentsOf(world, claimants, random))
    addClearance(world, random, consignment, made);
  return made;
}

function consignmentsOf(
  { missions, today }: World,
  claimants: readonly Claimant[],
  random: Random,
): Consignment[] {
  const staffed = new Set(claimants.filter((each) => each.serving).map((each) => each.mission.id));
  const official = missions
    .filter((mission) => staffed.has(mission.id) && !['MFGO', 'DESIGNATED_ENTITY'].includes(mission.kind))
    .flatMap((mission) =>
      Array.from({ length: random.between(0, 2) }, (): Consignment => {
        const arrivesOn = addDays(
          today,
          random.chance(0.1) ? random.between(-8, 8) : -random.between(9, 700),
        );
        return { mission, claimant: null, kind: 'OFFICIAL_GOODS', firstInstallation: false, arrivesOn };
      }),
    );
  const personal = claimants
    .filter(
      (each) => hasPrivileges(each) && each.person.principalId === null && each.person.startsOn <= today,
    )
    .flatMap((claimant) => ofMember(claimant, random, today));
  return [...official, ...personal];
}

/** A container in the first months of a post, and for officers goods at any later time (VCDR 36, 37(2)). */
function ofMember(claimant: Claimant, random: Random, today: string): Consignment[] {
  const { person, mission } = claimant;
  const made: Consignment[] = [];
  if (random.chance(0.16)) {
    const kind = random.weighted({ HOUSEHOLD_GOODS: 7, PERSONAL_GOODS: 2, MOTOR_VEHICLE: 2 });
    made.push({
      mission,
      claimant,
      kind,
      firstInstallation: true,
      arrivesOn: addDays(person.startsOn, random.between(10, 150)),
    });
  }
  if (isOfficer(claimant) && random.chance(0.1)) {
    const kind = random.weighted({ CONSUMPTION_GOODS: 5, PERSONAL_GOODS: 4, MOTOR_VEHICLE: 1 });
    made.push({
      mission,
      claimant,
      kind,
      firstInstallation: false,
      arrivesOn: addDays(person.startsOn, random.between(185, 700)),
    });
  }
  const until = claimant.leftOn ?? addDays(today, 14);
  return made.filter((each) => each.arrivesOn <= until);
}

function addClearance(
  { today }: World,
  random: Random,
  consignment: Consignment,
  made: CustomsClearances,
): void {
  const { mission, claimant, kind, firstInstallation, arrivesOn } = consignment;
  const waybill = `${random.pick(['074', '020', '125', 'MAEU', 'HLCU'])}-${String(30_000_000 + made.clearances.length * 7919)}`;
  const filedOn = earlier(addDays(arrivesOn, random.between(-6, 8)), addDays(today, -1));
  const life = lifeOfRequest(random, { arrivesOn, filedOn, today });
  const id = idFromKey('CustomsClearance', DEMONSTRATION, waybill);
  made.clearances.push({
    id,
    missionId: mission.id,
    consigneeId: claimant?.person.id ?? null,
    kind,
    waybill,
    port: random.pick(ports),
    goods: random.pick(goods[kind]),
    firstInstallation,
    arrivedOn: arrivesOn <= today ? arrivesOn : null,
    state: life.state,
    filedOn: life.state === 'DRAFT' ? null : filedOn,
    dueOn: life.state === 'DRAFT' ? null : addWorkingDays(filedOn, 10),
    decidedOn: life.decidedOn,
    clearedOn: life.clearedOn,
    version: life.steps.length,
    ...invented,
    sourceRow: waybill,
  });
  made.transitions.push(...lifeOf(id, life.steps));
}

interface RequestDates {
  arrivesOn: string;
  filedOn: string;
  today: string;
}

function lifeOfRequest(random: Random, { arrivesOn, filedOn, today }: RequestDates) {
  const steps: Step[] = [{ event: 'draft', to: 'DRAFT', on: filedOn, by: 'MISSION_CLERK' }];
  const state = (): NewCustomsClearance['state'] => steps.at(-1)?.to as NewCustomsClearance['state']; // every step below leads to a state of the machine
  const open = { decidedOn: null, clearedOn: null };
  if (arrivesOn > addDays(today, -20) && random.chance(0.2)) return { state: state(), ...open, steps };
  steps.push({ event: 'submit', to: 'SUBMITTED', on: filedOn, by: 'MISSION_CLERK' });
  const reviewedOn = addWorkingDays(filedOn, 1);
  if (reviewedOn > today) return { state: state(), ...open, steps };
  steps.push({ event: 'review', to: 'UNDER_REVIEW', on: reviewedOn, by: 'PRIVILEGES_OFFICER' });
  const decidedOn = addWorkingDays(arrivesOn > reviewedOn ? arrivesOn : reviewedOn, random.between(1, 4));
  if (decidedOn > today) return { state: state(), ...open, steps };
  if (random.chance(0.04)) {
    steps.push({
      event: 'reject',
      to: 'REJECTED',
      on: decidedOn,
      by: 'PRIVILEGES_OFFICER',
      note: 'The waybill and the consignee do not agree.',
    });
    return { state: state(), decidedOn, clearedOn: null, steps };
  }
  steps.push({ event: 'certify', to: 'CERTIFIED', on: decidedOn, by: 'PRIVILEGES_OFFICER' });
  const clearedOn = addWorkingDays(decidedOn, random.between(1, 5));
  if (clearedOn > today) return { state: state(), decidedOn, clearedOn: null, steps };
  steps.push({ event: 'clear', to: 'CLEARED_BY_CBP', on: clearedOn, by: 'SYSTEM' });
  return { state: state(), decidedOn, clearedOn, steps };
}

// Invented driver licences, and the violations recorded under them.
import { stateByPoints } from '@fmg/privileges/modules/driver-licence/driver-licence.rules';
import type {
  NewDriverLicence,
  NewTrafficViolation,
} from '@fmg/privileges/modules/driver-licence/driver-licence.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { addDays, addMonths, daysBetween, earlier, later } from '../calendar';
import { hasPrivileges, isAged, isOfficer, type Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';

/** Invented licences, their violations and histories. */
export interface DriverLicences {
  licences: NewDriverLicence[];
  violations: NewTrafficViolation[];
  transitions: NewTransition[];
}

type State = NewDriverLicence['state'];
type Offence = NewTrafficViolation['offence'];

const pointsOf: Readonly<Record<Offence, number>> = {
  SPEEDING: 3,
  RED_LIGHT: 2,
  STOP_SIGN: 2,
  IMPROPER_TURN: 2,
  FOLLOWING_TOO_CLOSELY: 2,
  NO_SEAT_BELT: 0,
  HAND_HELD_DEVICE: 1,
  RECKLESS_DRIVING: 6,
  LEAVING_THE_SCENE: 8,
  IMPAIRED_DRIVING: 8,
};
const offences: Readonly<Record<Offence, number>> = {
  SPEEDING: 40,
  RED_LIGHT: 16,
  STOP_SIGN: 12,
  IMPROPER_TURN: 10,
  FOLLOWING_TOO_CLOSELY: 5,
  NO_SEAT_BELT: 6,
  HAND_HELD_DEVICE: 14,
  RECKLESS_DRIVING: 4,
  LEAVING_THE_SCENE: 1,
  IMPAIRED_DRIVING: 2,
};
const grave: readonly Offence[] = ['RECKLESS_DRIVING', 'LEAVING_THE_SCENE', 'IMPAIRED_DRIVING'];
const places = [
  'District of Columbia',
  'Montgomery County, Maryland',
  'Fairfax County, Virginia',
  'Arlington County, Virginia',
  'New York City',
  'Los Angeles',
  'Chicago',
  'Houston',
  'Miami-Dade County, Florida',
] as const;

/** Licences of about half of those who may have one: members with privileges, and their families from 16. */
export function inventDriverLicences(world: World, claimants: readonly Claimant[]): DriverLicences {
  const random = new Random(world.seed, 'driver licences');
  const made: DriverLicences = { licences: [], violations: [], transitions: [] };
  for (const claimant of claimants) {
    const { person } = claimant;
    const issuedOn = addDays(person.startsOn, random.between(10, 90));
    if (!hasPrivileges(claimant) || issuedOn >= world.today || !isAged(person, 16, issuedOn)) continue;
    if (person.principalId !== null && !isOfficer(claimant) && person.category !== 'ADMIN_TECH_STAFF')
      continue;
    if (claimant.leftOn !== null && issuedOn >= claimant.leftOn) continue;
    if (random.chance(person.principalId === null ? 0.6 : 0.35))
      addLicence(world, random, { claimant, issuedOn }, made);
  }
  return made;
}

function addLicence(
  world: World,
  random: Random,
  { claimant, issuedOn }: { claimant: Claimant; issuedOn: string },
  made: DriverLicences,
): void {
  const { person, mission, leftOn } = claimant;
  const { today } = world;
  const number = `DL${String(4_000_000 + made.licences.length * 61)}`;
  const id = idFromKey('DriverLicence', DEMONSTRATION, number);
  const expiresOn = addDays(addMonths(issuedOn, random.pick([36, 48, 60])), -1);
  const violations = violationsOf(random, {
    id,
    issuedOn,
    until: earlier(leftOn ?? today, expiresOn),
    count: made.violations.length,
  });
  const { state, steps, suspendedUntil } = lifeOfLicence({ violations, issuedOn, expiresOn, leftOn, today });
  made.licences.push({
    id,
    number,
    holderId: person.id,
    missionId: mission.id,
    state,
    issuedOn,
    expiresOn,
    suspendedUntil,
    version: steps.length,
    ...invented,
    sourceRow: number,
  });
  made.violations.push(...violations);
  made.transitions.push(...lifeOf(id, steps));
}

interface Licensed {
  violations: readonly NewTrafficViolation[];
  issuedOn: string;
  expiresOn: string;
  leftOn: string | null;
  today: string;
}

function lifeOfLicence({ violations, issuedOn, expiresOn, leftOn, today }: Licensed) {
  const since = addMonths(today, -24);
  const counted = violations.filter((each) => each.committedOn > since && each.disposition !== 'DISMISSED');
  const byPoints = stateByPoints(counted.reduce((sum, each) => sum + each.points, 0));
  const state: State = leftOn !== null ? 'SURRENDERED' : expiresOn < today ? 'EXPIRED' : byPoints;
  const seen = earlier(addDays(violations.at(-1)?.committedOn ?? issuedOn, 10), today);
  const returnedOn = earlier(addDays(leftOn ?? today, 12), today);
  const steps: Step[] = [{ event: 'issue', to: 'VALID', on: issuedOn, by: 'PRIVILEGES_OFFICER' }];
  const ends: Readonly<Record<Exclude<State, 'VALID'>, Omit<Step, 'to'>>> = {
    UNDER_REVIEW: { event: 'review', on: seen, by: 'SYSTEM', note: 'Eight points or more within two years.' },
    SUSPENDED: {
      event: 'suspend',
      on: seen,
      by: 'PRIVILEGES_OFFICER',
      note: 'Twelve points or more within two years.',
    },
    EXPIRED: { event: 'expire', on: addDays(expiresOn, 1), by: 'SYSTEM' },
    SURRENDERED: { event: 'surrender', on: returnedOn, by: 'MISSION_CLERK' },
  };
  if (state !== 'VALID') steps.push({ ...ends[state], to: state });
  // A suspension of an old record was renewed when it ran out.
  const suspendedUntil = state === 'SUSPENDED' ? later(addMonths(seen, 12), addMonths(today, 1)) : null;
  return { state, steps, suspendedUntil };
}

interface Driving {
  id: string;
  issuedOn: string;
  until: string;
  /** Violations invented so far; numbers the citations. */
  count: number;
}

/** Violations in the order of their days; most drivers have none, a few have many. */
function violationsOf(random: Random, { id, issuedOn, until, count }: Driving): NewTrafficViolation[] {
  const days = daysBetween(issuedOn, until);
  if (days < 30 || !random.chance(0.3)) return [];
  const many = random.chance(0.12) ? random.between(3, 6) : random.between(1, 2);
  const dates = Array.from({ length: many }, () => addDays(issuedOn, random.between(5, days - 1))).toSorted();
  return dates.map((committedOn, index) => {
    const offence = random.weighted(offences);
    const isGrave = grave.includes(offence);
    return {
      id: `${id}.${index + 1}`,
      licenceId: id,
      committedOn,
      offence,
      kind: isGrave ? 'MUST_APPEAR' : 'PRE_PAYABLE',
      points: pointsOf[offence],
      place: random.pick(places),
      citation: `C${String(7_000_000 + (count + index) * 31)}`,
      disposition: isGrave
        ? random.weighted({ OPEN: 5, CONVICTED: 1, DISMISSED: 2 })
        : random.weighted({ PAID: 80, OPEN: 12, CONTESTED: 3, DISMISSED: 5 }),
      ...invented,
    };
  });
}

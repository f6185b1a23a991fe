// Invented travel notices of members of missions under travel control.
import type { NewTravelNotice } from '@fmg/privileges/modules/travel-notice/travel-notice.tables';
import { referencePoints } from '@fmg/privileges/modules/travel-regime/travel-points.rules';
import type { NewTravelRegime } from '@fmg/privileges/modules/travel-regime/travel-regime.tables';
import { milesBetween } from '@fmg/privileges/values/distance';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { addDays, addWorkingDays, daysBetween } from '../calendar';
import { presentUntil, type Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';

/** Invented notices and their histories. */
export interface TravelNotices {
  notices: NewTravelNotice[];
  transitions: NewTransition[];
}

const destinations = [
  { name: 'Richmond, VA', latitude: 37.5407, longitude: -77.436 },
  { name: 'Philadelphia, PA', latitude: 39.9526, longitude: -75.1652 },
  { name: 'Boston, MA', latitude: 42.3601, longitude: -71.0589 },
  { name: 'Chicago, IL', latitude: 41.8781, longitude: -87.6298 },
  { name: 'Houston, TX', latitude: 29.7604, longitude: -95.3698 },
  { name: 'San Francisco, CA', latitude: 37.7749, longitude: -122.4194 },
  { name: 'Los Angeles, CA', latitude: 34.0522, longitude: -118.2437 },
  { name: 'Atlanta, GA', latitude: 33.749, longitude: -84.388 },
  { name: 'Charlottesville, VA', latitude: 38.0293, longitude: -78.4767 },
  { name: 'Pittsburgh, PA', latitude: 40.4406, longitude: -79.9959 },
] as const;
const purposes = [
  'Consular visit to nationals',
  'Lecture at a university',
  'Meeting of the trade section with a chamber of commerce',
  'Private travel with family',
  'Opening of an exhibition',
  'Visit to a detained national',
  'Conference of port authorities',
] as const;

/** One to four notices of each officer or member of staff whose State is under control around the seat of the mission. */
export function inventTravelNotices(
  world: World,
  claimants: readonly Claimant[],
  regimes: readonly NewTravelRegime[],
): TravelNotices {
  const random = new Random(world.seed, 'travel notices');
  const made: TravelNotices = { notices: [], transitions: [] };
  const controlled = new Map(
    regimes.map((regime) => [`${regime.countryCode} ${regime.referencePoint}`, regime]),
  );
  for (const claimant of claimants) {
    const point = claimant.mission.kind.startsWith('UN_') ? 'COLUMBUS_CIRCLE' : 'WHITE_HOUSE';
    const regime = controlled.get(`${claimant.mission.sendingStateCode ?? ''} ${point}`);
    const { person, visaClass } = claimant;
    if (
      regime === undefined ||
      visaClass === null ||
      person.principalId !== null ||
      person.startsOn > addDays(world.today, -30)
    )
      continue;
    for (let more = random.between(1, 4); more > 0; more -= 1)
      addNotice(world, random, { claimant, regime }, made);
  }
  return made;
}

function addNotice(
  world: World,
  random: Random,
  { claimant, regime }: { claimant: Claimant; regime: NewTravelRegime },
  made: TravelNotices,
): void {
  const { person, mission, leftOn } = claimant;
  const first = regime.validFrom > person.startsOn ? regime.validFrom : person.startsOn;
  const last = leftOn === null ? addDays(world.today, 20) : presentUntil(claimant, world.today);
  const startsOn = addDays(first, random.between(5, Math.max(5, daysBetween(first, last))));
  const filedOn = addDays(startsOn, -random.between(3, 15));
  if (filedOn > world.today || (regime.validUntil != null && startsOn >= regime.validUntil)) return;
  const number = made.notices.length + 1;
  const destination = random.pick(destinations);
  const life = lifeOfNotice(random, {
    filedOn,
    startsOn,
    needsApproval: regime.regime === 'APPROVAL',
    today: world.today,
  });
  const id = idFromKey('TravelNotice', DEMONSTRATION, person.id, number);
  made.notices.push({
    id,
    personId: person.id,
    missionId: mission.id,
    destination: destination.name,
    startsOn,
    endsOn: addDays(startsOn, random.between(0, 5)),
    purpose: random.pick(purposes),
    regime: regime.regime,
    referencePoint: regime.referencePoint,
    distanceMiles: Math.round(milesBetween(referencePoints[regime.referencePoint], destination) * 10) / 10,
    state: life.state,
    filedOn,
    answeredOn: life.answeredOn,
    version: life.steps.length,
    ...invented,
    sourceRow: `${person.id} ${number}`,
  });
  made.transitions.push(...lifeOf(id, life.steps));
}

interface NoticeDates {
  filedOn: string;
  startsOn: string;
  needsApproval: boolean;
  today: string;
}

type NoticeState = NewTravelNotice['state'];

function lifeOfNotice(
  random: Random,
  { filedOn, startsOn, needsApproval, today }: NoticeDates,
): { state: NoticeState; answeredOn: string | null; steps: Step[] } {
  const steps: Step[] = [{ event: 'file', to: 'FILED', on: filedOn, by: 'MISSION_CLERK' }];
  const then = (event: string, to: NoticeState, on: string, by = 'PRIVILEGES_OFFICER') =>
    void steps.push({ event, to, on, by });
  const result = (state: NoticeState, answeredOn: string | null) => ({ state, answeredOn, steps });
  const answer = needsApproval ? random.weighted({ APPROVED: 80, DENIED: 12, NO_ANSWER: 8 }) : 'ACKNOWLEDGED';
  const answeredOn = answer === 'NO_ANSWER' ? startsOn : addWorkingDays(filedOn, needsApproval ? 2 : 1);
  if (answeredOn > today || answeredOn > startsOn) return result('FILED', null);
  then(eventOf[answer], answer, answeredOn, answer === 'NO_ANSWER' ? 'SYSTEM' : undefined);
  const answered = answer === 'NO_ANSWER' ? null : answeredOn;
  if (answer === 'DENIED' || answer === 'NO_ANSWER' || startsOn > today) return result(answer, answered);
  const end = random.weighted<'TRAVELLED' | 'CANCELLED' | 'VIOLATION'>({
    TRAVELLED: 90,
    CANCELLED: 8,
    VIOLATION: 2,
  });
  then({ TRAVELLED: 'travel', CANCELLED: 'cancel', VIOLATION: 'findViolation' }[end], end, startsOn);
  return result(end, answered);
}

const eventOf = {
  ACKNOWLEDGED: 'acknowledge',
  APPROVED: 'approve',
  DENIED: 'deny',
  NO_ANSWER: 'lapse',
} as const;

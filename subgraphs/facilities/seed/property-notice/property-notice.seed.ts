// Invented property notices: open ones with a running clock, and older ones answered, deemed or carried out.
import { propertyNotice } from '@fmg/facilities/modules/property-notice/property-notice.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import type { NewFacility } from '../facility/facility.seed';
import { historyOfSteps, minutesAfter, momentOn, presentOf, type Step } from '../history';

/** A row to insert. */
export type NewNotice = typeof propertyNotice.$inferInsert;
type State = NewNotice['state'];

const uses: Readonly<Record<NewNotice['kind'], readonly string[]>> = {
  ACQUISITION_PURCHASE: [
    'Purchase of a townhouse for the consular section',
    'Purchase of a residence for a member of staff',
    'Purchase of land beside the chancery for parking',
  ],
  LEASE: [
    'Lease of two floors for the defence section',
    'Lease of an apartment for a newly assigned officer',
    'Renewal of the lease of the office with more space',
  ],
  SALE: ['Sale of a residence no longer needed', 'Sale of a former annex that has stood empty'],
  ALTERATION: [
    'New entrance with a screening room',
    'Renewal of roof and windows of the chancery',
    'Refitting of the ground floor as a visa hall',
  ],
  ADDITION: ['Addition of a storey at the rear', 'A garage and guard house on the grounds'],
  CHANGE_OF_USE: [
    'Use of a former residence as an office of the cultural section',
    'Use of the annex for language courses',
  ],
};

const conditions = [
  'Occupation by accredited members of the mission only.',
  'No commercial activity in the building.',
  'Plans of the street front to be shown to the preservation office before work starts.',
  'The place given up in exchange is vacated within six months.',
  'Antennas only after separate notice.',
] as const;

const kinds = {
  LEASE: 38,
  ACQUISITION_PURCHASE: 18,
  ALTERATION: 20,
  ADDITION: 6,
  SALE: 9,
  CHANGE_OF_USE: 9,
} as const;
const streets = [
  'Granby Street',
  'Ellicott Terrace',
  'Porter Mill Road',
  'Kenmore Place',
  'Harrow Lane',
] as const;

/** Two notices for three missions, two fifths of them from the last sixty days. */
export function inventNotices(
  world: World,
  facilities: readonly NewFacility[],
): { notices: NewNotice[]; transitions: NewTransition[] } {
  const random = new Random(world.seed, 'property notices');
  const places = facilities.filter((each) => each.until == null && each.kind !== 'HONORARY_OFFICE');
  const notices: NewNotice[] = [];
  const transitions: NewTransition[] = [];
  const count = places.length === 0 ? 0 : Math.ceil((world.missions.length * 2) / 3);
  for (let number = 1; number <= count; number += 1) {
    const notice = inventNotice(number, { place: random.pick(places), world, random });
    notices.push(notice);
    transitions.push(...historyOfSteps(notice.id, stepsOf(notice, world)));
  }
  return { notices, transitions };
}

interface Draw {
  place: NewFacility;
  world: World;
  random: Random;
}

function inventNotice(number: number, { place, world, random }: Draw): NewNotice {
  const kind = random.weighted(kinds);
  const age = random.chance(0.4) ? random.between(0, 59) : random.between(60, 900);
  const receivedOn = addDays(world.today, -age);
  const isNew = (kind === 'LEASE' || kind === 'ACQUISITION_PURCHASE') && random.chance(0.7);
  return {
    ...invented,
    id: idFromKey('PropertyNotice', 'demonstration', number),
    sourceRow: String(number),
    missionId: place.missionId,
    facilityId: isNew ? null : place.id,
    kind,
    ...(isNew && {
      street: `${random.between(200, 4800)} ${random.pick(streets)}`,
      city: place.city,
      stateCode: place.stateCode,
      postalCode: place.postalCode,
    }),
    intendedUse: random.pick(uses[kind]),
    areaSquareMetres: random.between(60, 1800),
    commercialUse: random.chance(0.04),
    receivedOn,
    ...outcome({ age, receivedOn }, random),
  };
}

/** Answers come after about two weeks; some never do, and then sixty days decide. */
function outcome(
  { age, receivedOn }: { age: number; receivedOn: string },
  random: Random,
): Pick<NewNotice, 'state' | 'decision' | 'decidedOn' | 'conditions' | 'executedOn'> {
  const answeredAfter = random.chance(0.12) ? 61 : Math.min(60, 7 + Math.floor(random.next() ** 2 * 50));
  const open = { decision: null, decidedOn: null, conditions: [], executedOn: null };
  const isTooEarly = age > 70 && random.chance(0.02);
  if (isTooEarly)
    return { ...open, state: 'VIOLATION', executedOn: addDays(receivedOn, random.between(5, 50)) };
  if (answeredAfter > age && age < 60)
    return { ...open, state: age < 3 ? 'NOTICE_RECEIVED' : 'UNDER_REVIEW' };
  const actedOn = (from: number): string | null =>
    age - from > 30 && random.chance(0.75) ? addDays(receivedOn, random.between(from + 5, age - 1)) : null;
  if (answeredAfter > 60) {
    const executedOn = age === 60 ? null : actedOn(60);
    return { ...open, executedOn, state: executedOn === null ? 'DEEMED_NOT_DISAPPROVED' : 'EXECUTED' };
  }
  const decision = random.weighted({ APPROVED: 70, APPROVED_WITH_CONDITIONS: 22, DISAPPROVED: 8 });
  const executedOn = decision === 'DISAPPROVED' ? null : actedOn(answeredAfter);
  return {
    state: executedOn === null ? decision : 'EXECUTED',
    decision,
    decidedOn: addDays(receivedOn, answeredAfter),
    conditions:
      decision === 'APPROVED_WITH_CONDITIONS'
        ? [...new Set([random.pick(conditions), random.pick(conditions)])]
        : [],
    executedOn,
  };
}

const answers: Readonly<Record<NonNullable<NewNotice['decision']>, string>> = {
  APPROVED: 'approve',
  APPROVED_WITH_CONDITIONS: 'approve',
  DISAPPROVED: 'disapprove',
};

function stepsOf(notice: NewNotice, world: World): Step[] {
  const reviewed = (day: string): Step => ({
    event: 'review',
    to: 'UNDER_REVIEW',
    at: momentOn(day),
    by: 'PROPERTY_OFFICER',
  });
  const received = minutesAfter(momentOn(notice.receivedOn), -120);
  const steps: Step[] = [{ event: 'file', to: 'NOTICE_RECEIVED', at: received, by: 'MISSION_CLERK' }];
  if (notice.state === 'NOTICE_RECEIVED') return steps;
  steps.push(reviewed(addDays(notice.receivedOn, 2)));
  const { decision, decidedOn, executedOn } = notice;
  if (decision != null && decidedOn != null)
    steps.push({
      event: answers[decision],
      to: decision,
      at: momentOn(decidedOn, 60),
      by: 'PROPERTY_OFFICER',
    });
  const isDeemed = decision == null && notice.state !== 'UNDER_REVIEW' && notice.state !== 'VIOLATION';
  if (isDeemed)
    steps.push({
      event: 'deem',
      to: 'DEEMED_NOT_DISAPPROVED',
      at: momentOn(addDays(notice.receivedOn, 60), 60),
      by: 'SYSTEM',
    });
  if (executedOn != null) {
    const to: State = notice.state;
    steps.push({
      event: to === 'VIOLATION' ? 'act too early' : 'execute',
      to,
      at: momentOn(executedOn, 120),
      by: 'PROPERTY_OFFICER',
    });
  }
  const present = presentOf(world);
  return steps.map((step) => (step.at > present ? { ...step, at: present } : step));
}

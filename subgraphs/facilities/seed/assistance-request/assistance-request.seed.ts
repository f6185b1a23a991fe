// Invented requests for help from missions that a crisis concerns.
import { assistanceRequest } from '@fmg/facilities/modules/assistance-request/assistance-request.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import type { InventedCrises } from '../crisis/crisis.seed';
import type { NewFacility } from '../facility/facility.seed';
import { historyOfSteps, minutesAfter, presentOf, type Step } from '../history';

/** A row to insert. */
export type NewAssistanceRequest = typeof assistanceRequest.$inferInsert;

const details: Readonly<Record<NewAssistanceRequest['kind'], readonly string[]>> = {
  SHELTER: ['Rooms for staff whose apartments are closed.', 'Place for the families of two officers.'],
  ESCORT: ['Escort from the office to the residence after dark.', 'Escort for the courier with the bag.'],
  MEDICAL: [
    'Medicine for a chronic illness; the pharmacy is closed.',
    'A doctor who speaks the language of the mission.',
  ],
  TRANSPORT: ['Bus to the airport for staff who are not needed.', 'Two vehicles that can pass high water.'],
  SUPPLIES: ['Fuel for the generator.', 'Drinking water for the office.'],
  REENTRY_PASS: ['Pass for the duty officer to reach the archives.', 'Pass for two guards.'],
  CUSTOMS_WAIVER: [
    'Blankets and tents sent by the ministry.',
    'Pumps on loan from a rescue service of the sending State.',
  ],
};

const agencies = [
  'Federal Emergency Management Agency',
  'Diplomatic Security',
  'Police department',
  'Customs and Border Protection',
  'Red Cross chapter',
] as const;

/** A third of the missions concerned ask for something. */
export function inventAssistance(
  world: World,
  { crises, missions }: InventedCrises,
  facilities: readonly NewFacility[],
) {
  const random = new Random(world.seed, 'assistance requests');
  const offices = new Map(facilities.toReversed().map((each) => [each.missionId, each.id]));
  const present = presentOf(world);
  const requests: NewAssistanceRequest[] = [];
  const transitions: NewTransition[] = [];
  for (const { crisisId, missionId, informedAt } of missions) {
    if (!random.chance(0.33)) continue;
    const isOver = !['ACTIVE', 'STABILIZING'].includes(
      crises.find((each) => each.id === crisisId)?.state ?? '',
    );
    const kind = random.weighted({
      SHELTER: 2,
      ESCORT: 3,
      MEDICAL: 1,
      TRANSPORT: 2,
      SUPPLIES: 2,
      REENTRY_PASS: 3,
      CUSTOMS_WAIVER: 1,
    });
    const state = isOver
      ? random.weighted({ FULFILLED: 9, DECLINED: 1, OPEN: 0, ASSIGNED: 0 })
      : random.weighted({ OPEN: 4, ASSIGNED: 3, FULFILLED: 3, DECLINED: 1 });
    const requestedAt = earlier(minutesAfter(informedAt, random.between(20, 600)), minutesAfter(present, -3));
    const request: NewAssistanceRequest = {
      ...invented,
      id: idFromKey('AssistanceRequest', 'demonstration', crisisId, missionId),
      sourceRow: `${crisisId} ${missionId}`,
      crisisId,
      missionId,
      facilityId: kind === 'REENTRY_PASS' || kind === 'SUPPLIES' ? (offices.get(missionId) ?? null) : null,
      kind,
      state,
      details: random.pick(details[kind]),
      people: random.between(1, 20),
      requestedAt,
      assignedTo: state === 'ASSIGNED' || state === 'FULFILLED' ? random.pick(agencies) : null,
      resolvedAt:
        state === 'FULFILLED' || state === 'DECLINED'
          ? earlier(minutesAfter(requestedAt, random.between(60, 1500)), present)
          : null,
    };
    requests.push(request);
    transitions.push(...historyOfSteps(request.id, stepsOf(request)));
  }
  return { requests, transitions };
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function stepsOf({ state, requestedAt, resolvedAt }: NewAssistanceRequest): Step[] {
  const steps: Step[] = [{ event: 'request', to: 'OPEN', at: requestedAt, by: 'MISSION_CLERK' }];
  const assigned = minutesAfter(requestedAt, 2);
  if (state === 'ASSIGNED' || state === 'FULFILLED')
    steps.push({ event: 'assign', to: 'ASSIGNED', at: assigned, by: 'DS_OFFICER' });
  if (resolvedAt != null)
    steps.push({
      event: state === 'FULFILLED' ? 'fulfil' : 'decline',
      to: state,
      at: resolvedAt,
      by: 'DS_OFFICER',
    });
  return steps;
}

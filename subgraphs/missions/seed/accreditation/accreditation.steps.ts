// The steps of invented cases, in the words of their life cycles.
import { addDays, legalDay } from '@fmg/shared/domain/clock';
import type { Random } from '@fmg/shared/seed/random';
import type { InventedAppointment, Nominee } from '../appointment/appointment.holdings';
import type { InventedMission } from '../mission/mission.seed';
import type { AccreditationState } from '@fmg/missions/records/accreditation/accreditation.tables';

/** A step: what happened on which legal day, and where it led; `at` when the moment matters. */
export interface Step {
  event: string;
  to: AccreditationState;
  on: string;
  at?: Date;
  by: string;
  note?: string;
}

type Actor =
  | 'MISSION_CLERK'
  | 'ACCREDITATION_OFFICER'
  | 'PROTOCOL_OFFICER'
  | 'PRIVILEGES_OFFICER'
  | 'PROPERTY_OFFICER'
  | 'SENIOR_DECISION'
  | 'SYSTEM';

const step = (
  event: string,
  to: AccreditationState,
  on: string,
  by: Actor,
  more: Partial<Step> = {},
): Step => ({ event, to, on, by, ...more });

/** A head of mission: agrément, appointment, arrival, credentials, end (VCDR 4, 13, 43). */
export function headSteps(random: Random, head: InventedAppointment, today: string): Step[] {
  const {
    arrivedAt,
    arrivedOn,
    credentialsCopyPresentedAt: copyAt,
    credentialsPresentedAt: presentedAt,
    terminatedOn,
    startsOn,
  } = head;
  const appointedOn = addDays(arrivedOn ?? (startsOn < today ? startsOn : today), -random.between(20, 50));
  const grantedOn = addDays(appointedOn, -random.between(10, 40));
  const steps = [
    step('nominate', 'AGREMENT_REQUESTED', addDays(grantedOn, -random.between(25, 70)), 'MISSION_CLERK', {
      note: 'Note with curriculum vitae received.',
    }),
    step('grant', 'AGREMENT_GRANTED', grantedOn, 'PROTOCOL_OFFICER'),
    step('appoint', 'APPOINTED', appointedOn, 'MISSION_CLERK'),
  ];
  if (arrivedAt !== null && arrivedOn !== null)
    steps.push(step('arrive', 'ARRIVED', arrivedOn, 'PROTOCOL_OFFICER', { at: arrivedAt }));
  if (copyAt)
    steps.push(
      step('presentCopy', 'COPY_PRESENTED', legalDay(copyAt), 'PROTOCOL_OFFICER', {
        at: copyAt,
        note: 'True copies of the letters of credence and recall.',
      }),
    );
  if (presentedAt)
    steps.push(step('present', 'ACCREDITED', legalDay(presentedAt), 'PROTOCOL_OFFICER', { at: presentedAt }));
  if (terminatedOn !== null) steps.push(step('terminate', 'TERMINATED', terminatedOn, 'MISSION_CLERK'));
  return steps;
}

/** A nominee for whom agrément is asked; a refusal gives no reason (VCDR 4(2)). */
export function nomineeSteps(random: Random, state: Nominee['state'], today: string): Step[] {
  const requestedOn = addDays(today, -random.between(8, 60));
  const decidedOn = addDays(today, -random.between(1, 7));
  const request = step('nominate', 'AGREMENT_REQUESTED', requestedOn, 'MISSION_CLERK', {
    note: 'Note with curriculum vitae received.',
  });
  if (state === 'AGREMENT_REQUESTED') return [request];
  return [
    request,
    step(state === 'AGREMENT_GRANTED' ? 'grant' : 'refuse', state, decidedOn, 'PROTOCOL_OFFICER'),
  ];
}

/** A head of a consular post: commission, provisional admission, exequatur (VCCR 11-13). */
export function consularSteps(head: InventedAppointment): Step[] {
  const received = head.notifiedOn ?? head.startsOn;
  const steps = [step('receiveCommission', 'COMMISSION_RECEIVED', received, 'MISSION_CLERK')];
  if (head.provisionallyAdmittedOn)
    steps.push(
      step('admitProvisionally', 'PROVISIONAL', head.provisionallyAdmittedOn, 'ACCREDITATION_OFFICER'),
    );
  if (head.exequaturOn) steps.push(step('grantExequatur', 'RECOGNIZED', head.exequaturOn, 'SENIOR_DECISION'));
  if (head.terminatedOn !== null)
    steps.push(step('terminate', 'TERMINATED', head.terminatedOn, 'MISSION_CLERK'));
  return steps;
}

/** An honorary officer (VCCR 58, 68). */
export function honorarySteps(random: Random, officer: InventedAppointment): Step[] {
  const approvedOn = officer.acceptedOn ?? officer.startsOn;
  const steps = [
    step(
      'request',
      'HON_REQUESTED',
      officer.notifiedOn ?? addDays(approvedOn, -random.between(20, 60)),
      'MISSION_CLERK',
    ),
  ];
  if (officer.acceptedOn !== null)
    steps.push(step('recognise', 'HON_RECOGNIZED', officer.acceptedOn, 'ACCREDITATION_OFFICER'));
  return steps;
}

const defects = [
  'The copy of the passport is not legible.',
  'The title of the post is missing.',
  'The visa class does not fit the post.',
  'The date of arrival differs from the entry record.',
] as const;

/** Staff: expectation, notification, decision, end (VCDR 10, 39(2), 43). */
export function staffSteps(random: Random, post: InventedAppointment, today: string): Step[] {
  const { status, category, startsOn, notifiedOn, acceptedOn, terminatedOn } = post;
  const hiredHere = category === 'LOCALLY_EMPLOYED';
  const visaOn = addDays(startsOn < today ? startsOn : today, -random.between(8, 40));
  const steps = hiredHere ? [] : [step('issueVisa', 'EXPECTED', visaOn, 'PRIVILEGES_OFFICER')];
  if (notifiedOn === null) return steps;
  steps.push(step('notify', 'NOTIFIED', notifiedOn, 'MISSION_CLERK'));
  if (status === 'NOTIFIED') return steps;
  if (status === 'RETURNED')
    return [
      ...steps,
      step('return', 'RETURNED', addDays(notifiedOn, 1), 'ACCREDITATION_OFFICER', {
        note: random.pick(defects),
      }),
    ];
  if (status === 'REFUSED')
    return [...steps, step('refuse', 'REFUSED', addDays(notifiedOn, 1), 'ACCREDITATION_OFFICER')];
  const decidedOn = acceptedOn ?? notifiedOn;
  if (status === 'REGISTERED_NO_PI')
    return [
      ...steps,
      step('acceptWithoutPrivileges', 'REGISTERED_NO_PI', decidedOn, 'ACCREDITATION_OFFICER'),
    ];
  if (random.chance(0.06)) {
    steps.push(
      step('return', 'RETURNED', addDays(notifiedOn, 1), 'ACCREDITATION_OFFICER', {
        note: random.pick(defects),
      }),
    );
    steps.push(step('resubmit', 'NOTIFIED', addDays(notifiedOn, 2), 'MISSION_CLERK'));
  }
  steps.push(step('accept', 'ACCREDITED', decidedOn, 'ACCREDITATION_OFFICER'));
  if (status === 'CHANGE_PENDING')
    steps.push(
      step('promote', 'CHANGE_PENDING', addDays(today, -random.between(3, 15)), 'MISSION_CLERK', {
        note: 'Diplomatic note, change of visa class and new notification filed.',
      }),
    );
  if (terminatedOn !== null) steps.push(...endSteps(post, terminatedOn));
  return steps;
}

function endSteps({ status, departedOn }: InventedAppointment, terminatedOn: string): Step[] {
  const end = step('terminate', 'TERMINATED_IN_GRACE', terminatedOn, 'MISSION_CLERK');
  if (status === 'CLOSED_DEPARTED' && departedOn !== null)
    return [end, step('depart', 'CLOSED_DEPARTED', departedOn, 'ACCREDITATION_OFFICER')];
  if (status === 'CLOSED_STATUS_CHANGED')
    return [
      end,
      step('changeStatus', 'CLOSED_STATUS_CHANGED', addDays(terminatedOn, 21), 'PRIVILEGES_OFFICER'),
    ];
  if (status === 'OUT_OF_STATUS')
    return [end, step('overstay', 'OUT_OF_STATUS', addDays(terminatedOn, 31), 'SYSTEM')];
  return [end];
}

/** Consent to a consular post (VCCR 4). */
export function postSteps(
  random: Random,
  { state, establishedOn, closedOn }: InventedMission,
  today: string,
): Step[] {
  const approvedOn = establishedOn
    ? addDays(establishedOn, -random.between(60, 200))
    : addDays(today, -random.between(20, 90));
  const requestedOn = addDays(approvedOn, -random.between(40, 160));
  const steps = [
    step('request', 'POST_REQUESTED', requestedOn, 'MISSION_CLERK', {
      note: 'Note on seat, class and consular district.',
    }),
  ];
  if (state === 'REQUESTED') return steps;
  steps.push(step('consent', 'POST_APPROVED', approvedOn, 'SENIOR_DECISION'));
  if (state === 'APPROVED' || !establishedOn) return steps;
  steps.push(step('open', 'POST_OPEN', establishedOn, 'PROPERTY_OFFICER'));
  if (state === 'CHANGE_REQUESTED')
    steps.push(
      step('requestChange', 'CHANGE_REQUESTED', addDays(today, -random.between(5, 90)), 'MISSION_CLERK'),
    );
  if (state === 'CLOSED' && closedOn) steps.push(step('close', 'CLOSED', closedOn, 'MISSION_CLERK'));
  return steps;
}

/** A declaration that a person is not welcome any more; no reason is owed, none is kept (VCDR 9(1)). */
export function pngSteps(random: Random, today: string): Step[] {
  return [step('declare', 'PNG_DECLARED', addDays(today, -random.between(1, 8)), 'SENIOR_DECISION')];
}

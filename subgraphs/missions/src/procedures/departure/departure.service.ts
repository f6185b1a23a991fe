// From the end of functions to the departure: termination, end of recognition, longer time, departure, change of status.
import type { Change, ChangeSpec } from '@fmg/shared/changes/change';
import { recordStep } from '@fmg/shared/db/history';
import { refusal } from '@fmg/shared/changes/refusal';
import { takeStep } from '@fmg/shared/changes/step';
import type {
  AdvanceAccreditationInput,
  EndRecognitionInput,
  ExtendGraceInput,
  FileTerminationNoticeInput,
  RecordDepartureInput,
} from '../../__generated__/resolvers';
import { updateCase } from '../../records/accreditation/accreditation.store';
import type {
  AccreditationCaseRow,
  AccreditationKind,
} from '../../records/accreditation/accreditation.tables';
import { advanceCase, advanceFile, noSuch, openFile, requireDay, type CaseFile } from '../case/case.service';
import { findAppointmentForChange, updateAppointment } from '../../records/appointment/appointment.store';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { departureMachine, type DepartureFacts } from '../case/departure.machine';
import { endOf, leavesBy } from '../case/departure.rules';
import { transition } from '../../records/history/history.tables';
import { life as headLife } from '../head-of-mission/head-of-mission.service';
import { advanceDeclaration } from '../persona-non-grata/persona-non-grata.service';
import { staffLife } from '../staff-notification/staff-life.service';
import { findFamilyCases, findOutstandingDocuments, holdsOtherPost } from '../case/departure.store';

/** What broken constraints mean for departures. */
export const departureConstraints: ChangeSpec['constraints'] = {
  appointment_dates_check: refusal('END_BEFORE_START', 'A post does not end before its first day.', {
    path: ['input', 'terminatedOn'],
  }),
  appointment_departure_check: refusal(
    'DEPARTURE_BEFORE_END',
    'The functions end with the departure at the latest: notify their end for that day.',
    { rule: 'R12', legalBasis: 'VCDR 39(2), 43', path: ['input', 'departedOn'] },
  ),
};

/** The end of a post. */
export interface End {
  event: 'terminate' | 'endRecognition';
  terminatedOn: string;
  note?: string | null | undefined;
  /** People of the household who stay in accepted posts of their own. */
  staying?: readonly string[];
}

/** The mission notifies that functions have ended: those of a member, or of the head. */
export async function fileTermination(change: Change, input: FileTerminationNoticeInput): Promise<CaseFile> {
  const { terminatedOn, note, stayingPersonIds } = input;
  requireDay(change, terminatedOn, { named: 'terminatedOn', mayPlan: true });
  const file = await openFile(change, input, [...staffLife.kinds, ...headLife.kinds]);
  // The family of a head stays in posts of its own without being asked.
  if (file.row.kind === 'HEAD_OF_MISSION')
    return await advanceFile(change, file, headLife, {
      event: 'terminate',
      given: { terminatedOn },
      note,
      case: leavesBy(terminatedOn, 'REGULAR'),
      post: { terminatedOn, endsOn: terminatedOn },
    });
  return await endPost(change, file, {
    event: 'terminate',
    terminatedOn,
    note,
    staying: stayingPersonIds ?? [],
  });
}

/** The Office ends recognition of its own accord. */
export async function endRecognition(change: Change, input: EndRecognitionInput): Promise<CaseFile> {
  const file = await openFile(change, input, staffLife.kinds);
  const terminatedOn = input.terminatedOn ?? change.today;
  requireDay(change, terminatedOn, { named: 'terminatedOn', mayPlan: true });
  return await endPost(change, file, { event: 'endRecognition', terminatedOn, note: input.note });
}

/** Ends a post, and with it those of the family who work at the same mission. */
export async function endPost(change: Change, file: CaseFile, end: End): Promise<CaseFile> {
  const ended = await endFunctions(change, file, end);
  const { row, terminatedOn, event, staying = [] } = { row: ended.row, ...end };
  if (row.appointmentId === null) return ended;
  const tie = { appointmentId: row.appointmentId, missionId: row.missionId, day: terminatedOn };
  const family = await findFamilyCases(change.tx, tie);
  if (staying.some((id) => !family.some((each) => each.personId === id)))
    noSuch('member of the family who works at the mission', 'stayingPersonIds');
  for (const each of family) {
    if (each.state === 'ACCREDITED' && staying.includes(each.personId ?? '')) continue;
    const post =
      each.appointmentId === null ? null : await findAppointmentForChange(change.tx, each.appointmentId);
    await endFunctions(
      change,
      { row: each, post },
      {
        event,
        terminatedOn: post !== null && post.startsOn > terminatedOn ? post.startsOn : terminatedOn,
        note: 'The functions of the head of the household have ended.',
      },
    );
  }
  return ended;
}

/** The Office grants the one longer time to leave (R12). */
export async function extendGrace(change: Change, input: ExtendGraceInput): Promise<CaseFile> {
  const file = await openFile(change, input, staffLife.kinds);
  const { terminatedOn = null } = file.post ?? {};
  const reason = input.reason.trim();
  const ended = { day: terminatedOn, what: 'The end of the functions' };
  if (input.requestedOn != null)
    requireDay(change, input.requestedOn, { named: 'requestedOn', notBefore: ended });
  return await advanceFile(change, file, staffLife, {
    event: 'extend',
    given: { extensionRequestedOn: input.requestedOn ?? change.today, exceptional: reason !== '' },
    note: reason,
    ...(terminatedOn !== null && { case: leavesBy(terminatedOn, 'EXTENDED') }),
  });
}

/** The person has left. The case closes when nothing of the host State's is out any more, and until then the person is not out of status (R48). */
export async function recordDeparture(change: Change, input: RecordDepartureInput): Promise<CaseFile> {
  const { note } = input;
  const file = await openFile(change, input, [...staffLife.kinds, ...otherKinds]);
  const departedOn = input.departedOn ?? file.post?.departedOn ?? change.today;
  requireDay(change, departedOn, { named: 'departedOn', mayPlan: true });
  const leaving = { note, case: { dueOn: null }, post: { departedOn } };
  const outstanding = await findOutstandingDocuments(change.tx, file.row.appointmentId, change.today);
  if (!isDeclared(file)) {
    if (outstanding.length === 0)
      return await advanceFile(change, file, staffLife, {
        event: 'depart',
        given: { departedOn },
        ...leaving,
      });
    const waits = [note ?? '', `Still out: ${outstanding.join(', ')}.`].join(' ').trim();
    return await advanceFile(change, file, staffLife, {
      event: 'leave',
      given: { departedOn },
      ...leaving,
      note: waits,
    });
  }
  const given = { departedOn, documentsOutstanding: outstanding.length, outstanding };
  if (file.post !== null && (file.row.state === 'TERMINATED' || file.row.state === 'WITHDRAWN'))
    return await leavePost(change, { row: file.row, post: file.post }, { given, note });
  return await advanceDeclaration(change, input, { event: 'depart', given, ...leaving });
}

/** The case of a head or a consular officer ended with the functions; what the departure ends is the post. Its history has it. */
async function leavePost(
  change: Change,
  { row, post }: { row: AccreditationCaseRow; post: AppointmentRow },
  { given, note = null }: { given: Partial<DepartureFacts>; note?: string | null | undefined },
): Promise<CaseFile> {
  const { tx, viewer, now } = change;
  const event = 'depart';
  const facts = { ...(await factsOfPost(change, post)), ...given };
  const { to, by } = takeStep(viewer, departureMachine, post.status, { event, facts });
  const left = await updateAppointment(tx, post, { status: to, departedOn: facts.departedOn });
  const done = await updateCase(tx, row, { dueOn: null });
  await recordStep(tx, transition, {
    subjectId: row.id,
    event,
    from: row.state,
    to: row.state,
    at: now,
    by,
    note,
  });
  change.concerns(row.id, post.id, post.personId, post.missionId);
  return { row: done, post: left };
}

/** What is true of a post after its end. Heads and consular officers have no longer time to ask for. */
export async function factsOfPost({ tx, today }: Change, post: AppointmentRow): Promise<DepartureFacts> {
  return {
    today,
    terminatedOn: post.terminatedOn,
    extended: false,
    extensionRequestedOn: null,
    exceptional: false,
    // Whoever goes on in another post stays by it.
    changeOfStatus: (await holdsOtherPost(tx, post)) ? 'PENDING' : 'NONE',
    departedOn: post.departedOn,
    documentsOutstanding: 0,
  };
}

/** The person stays in another status. */
export async function recordChangeOfStatus(
  change: Change,
  input: AdvanceAccreditationInput,
): Promise<CaseFile> {
  return await advanceCase(change, input, staffLife, {
    event: 'changeStatus',
    given: { changeOfStatus: 'APPROVED' },
    note: input.note,
    case: { dueOn: null },
  });
}

/** Cases that end before the people leave, and the files on declarations. */
const otherKinds: readonly AccreditationKind[] = ['HEAD_OF_MISSION', 'CONSULAR_OFFICER', 'PERSONA_NON_GRATA'];

/** Staff leave within their own case, unless they are declared non grata: then by the life of the declaration, as all others do. */
function isDeclared({ row: { kind, state } }: CaseFile): boolean {
  return !staffLife.kinds.includes(kind) || ['RECALLED', 'RECOGNITION_REFUSED'].includes(state);
}

async function endFunctions(
  change: Change,
  file: CaseFile,
  { event, terminatedOn, note }: End,
): Promise<CaseFile> {
  return await advanceFile(change, file, staffLife, {
    event,
    given: { terminatedOn },
    note,
    case: { ...leavesBy(terminatedOn, 'REGULAR'), proposedChange: null },
    // A last day before the first one is refused, not passed over.
    post: { ...(file.post && endOf(file.post, terminatedOn)), terminatedOn, endsOn: terminatedOn },
  });
}

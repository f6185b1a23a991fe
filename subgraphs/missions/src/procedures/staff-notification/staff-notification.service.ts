// Members of missions from the notice to the decision: filed, returned, corrected, accepted, registered, refused, withdrawn.
import { addDays } from '@fmg/shared/domain/clock';
import type { Change, ChangeSpec } from '@fmg/shared/changes/change';
import { refusal } from '@fmg/shared/changes/refusal';
import { newId } from '@fmg/shared/identity/ids';
import type {
  AdvanceAccreditationInput,
  FileAppointmentNoticeInput,
  RefuseAppointmentInput,
  ResubmitNoticeInput,
  ReturnNoticeInput,
} from '../../__generated__/resolvers';
import { advanceCase, advanceFile, openFile, type CaseFile } from '../case/case.service';
import { endOf } from '../case/departure.rules';
import { postConstraints } from '../case/appointment.refusals';
import {
  findAppointmentForChange,
  insertAppointment,
  updateAppointment,
} from '../../records/appointment/appointment.store';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { moveHousehold } from '../household/household.service';
import { cardConstraints, issueOnAcceptance } from '../identity-card/identity-card.service';
import { choosePerson, requireMission } from '../person/person.service';
import { persons, updatePerson } from '../../records/person/person.store';
import { personalNumber } from '../../records/person/person.rules';
import { isLate, notifyAgain, notifyPost, requireArrival } from './notice.service';
import { postAskedFor, staffLife } from './staff-life.service';
import { DAYS_TO_CORRECT } from './staff-notification.rules';
import { findCasesInGrace, findNotice } from './staff-notification.store';

/** What broken constraints mean for members of missions. */
export const staffConstraints: ChangeSpec['constraints'] = {
  ...cardConstraints,
  ...postConstraints,
  accreditation_case_one_open_unique: refusal(
    'CASE_OPEN',
    'The person has a case at this mission already: go on with that one.',
    { legalBasis: 'VCDR 10(1)(a)', path: ['input', 'personId'] },
  ),
  appointment_dates_check: refusal('END_BEFORE_START', 'A post does not end before its first day.', {
    path: ['input', 'terminatedOn'],
  }),
  appointment_expected_days_check: refusal('NOT_POSITIVE', 'A stay takes a day or more.', {
    rule: 'R8',
    legalBasis: 'VCDR 10; published notification practice',
    path: ['input', 'expectedDays'],
  }),
  appointment_mission_order_check: refusal('NOT_POSITIVE', 'Places within a mission begin with 1.', {
    legalBasis: 'VCDR 17',
    path: ['input', 'missionOrder'],
  }),
  appointment_notice_hours_check: refusal('NOT_A_WEEK', 'A week has from 0 to 168 hours.', {
    path: ['input', 'statement', 'weeklyHours'],
  }),
  appointment_notice_charge_check: refusal('NEGATIVE', 'A sentence is not shorter than 0 months.', {
    path: ['input', 'statement', 'pendingChargeMonths'],
  }),
  appointment_notice_rotation_check: refusal('NOT_POSITIVE', 'A rotation takes a year or more.', {
    path: ['input', 'statement', 'rotatesWithinYears'],
  }),
};

/** A mission notifies a member (VCDR 10; R7, R8). */
export async function fileAppointmentNotice(
  change: Change,
  input: FileAppointmentNoticeInput,
): Promise<CaseFile> {
  const mission = await requireMission(change, input.missionId);
  const person = await choosePerson(change, mission.id, input, 'STAFF');
  return await notifyPost(change, person, input);
}

/** The Office accepts a notice or a promotion, and issues the card that goes with the post. */
export async function acceptAppointment(change: Change, input: AdvanceAccreditationInput) {
  const opened = await openFile(change, input, staffLife.kinds);
  if (opened.row.proposedChange !== null) return await acceptChange(change, opened, input);
  const notice = await findNotice(change.tx, opened.row.id);
  const file = opened.row.state === 'CHANGE_PENDING' ? await beginNewPost(change, opened) : opened;
  const { row, post } = await advanceFile(change, file, staffLife, {
    event: 'accept',
    note: input.note,
    case: { appointmentId: file.row.appointmentId },
    post: { acceptedOn: change.today },
    told: ({ failedTests }) => ({ failedTests }),
  });
  await givePersonalNumber(change, row.personId, row.missionId);
  await endEarlierPosts(change, row.personId);
  const photoOnFile = notice?.photoEnclosed ?? false;
  return {
    caseId: row.id,
    identityCardId: post === null ? null : await issueOnAcceptance(change, post, { photoOnFile }),
    failedTests: [],
  };
}

/** What the mission has asked to change takes effect: another rank or title begins another post, so that the days before keep theirs. */
async function acceptChange(change: Change, opened: CaseFile, { note }: AdvanceAccreditationInput) {
  const { rank, title, name } = opened.row.proposedChange ?? {};
  const { post } = opened;
  const asked = { ...(rank !== undefined && { rank }), ...(title !== undefined && { title }) };
  const isOther = Object.keys(asked).length > 0 && post !== null;
  // A post that began today has no day before.
  const begins = isOther && post.startsOn < change.today;
  const file = begins ? await replacePost(change, { row: opened.row, post }, { ...post, ...asked }) : opened;
  const { row } = await advanceFile(change, file, staffLife, {
    event: 'acceptChange',
    note,
    case: { appointmentId: file.row.appointmentId, proposedChange: null },
    post: begins ? { acceptedOn: change.today } : asked,
  });
  if (name !== undefined && row.personId !== null) await updatePerson(change.tx, row.personId, name);
  return { caseId: row.id, identityCardId: null, failedTests: [] };
}

/** The Office registers a person without privileges (VCDR 38; VCCR 71; R20). */
export async function registerWithoutPrivileges(
  change: Change,
  input: AdvanceAccreditationInput,
): Promise<CaseFile> {
  const file = await advanceCase(change, input, staffLife, {
    event: 'acceptWithoutPrivileges',
    note: input.note,
    post: { acceptedOn: change.today },
  });
  await givePersonalNumber(change, file.row.personId);
  return file;
}

/** The Office returns a notice; what has to be corrected stands in the history, where the mission reads it. */
export async function returnNotice(change: Change, input: ReturnNoticeInput): Promise<CaseFile> {
  const defects = input.defects.map((each) => each.trim()).filter((each) => each !== '');
  return await advanceCase(change, input, staffLife, {
    event: 'return',
    given: { defects },
    note: defects.join(' '),
    case: { dueOn: addDays(change.today, DAYS_TO_CORRECT) },
  });
}

/** The mission files a corrected notice. It is as late as the first one was, unless another day of arrival is stated. */
export async function resubmitNotice(change: Change, input: ResubmitNoticeInput): Promise<CaseFile> {
  const file = await openFile(change, input, staffLife.kinds);
  const { row, post } = file;
  if (input.arrivedOn != null) requireArrival(change, input.arrivedOn);
  const before = await findNotice(change.tx, row.id);
  const { category } = postAskedFor(file, before);
  const { rank, title } = await notifyAgain(change, file, { content: { ...input, category }, before });
  const arrival = input.arrivedOn == null ? {} : { arrivedOn: input.arrivedOn, startsOn: input.arrivedOn };
  const corrected = post && { ...post, ...arrival };
  return await advanceFile(change, file, staffLife, {
    event: 'resubmit',
    note: input.note,
    case: {
      dueOn: null,
      ...(corrected && { late: isLate(corrected, corrected.notifiedOn ?? change.today) }),
    },
    post: { rank, title, ...arrival },
  });
}

/** The Office refuses a notice. The reason goes into the record of the case, which no field leads to, not into the history. */
export async function refuseNotice(change: Change, input: RefuseAppointmentInput): Promise<CaseFile> {
  return await advanceCase(change, input, staffLife, {
    event: 'refuse',
    case: { refusalReason: input.reason, dueOn: null, proposedChange: null },
  });
}

/** The mission withdraws a notice that is not decided. */
export async function withdrawNotice(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  return await advanceCase(change, input, staffLife, {
    event: 'withdraw',
    note: input.note,
    case: { dueOn: null, proposedChange: null },
  });
}

/**
 * What a promotion comes to: the old post ends, another begins on the same day with the household of the old one (R46).
 * Both stay on record, each with its own category.
 */
async function beginNewPost(change: Change, { row, post: old }: CaseFile): Promise<CaseFile> {
  const notice = await findNotice(change.tx, row.id);
  if (old === null || notice === null) return { row, post: old };
  const { category, rank, title, filedOn: notifiedOn } = notice;
  return await replacePost(change, { row, post: old }, { category, rank, title, notifiedOn });
}

/** One post ends and another begins on the same day, with the household of the old one. */
async function replacePost(
  change: Change,
  { row, post: old }: CaseFile & { post: AppointmentRow },
  { category, rank, title, notifiedOn }: Pick<AppointmentRow, 'category' | 'rank' | 'title' | 'notifiedOn'>,
): Promise<CaseFile> {
  const { tx, now, today } = change;
  const ended = await updateAppointment(tx, old, {
    status: 'CLOSED_STATUS_CHANGED',
    ...endOf(old, today),
  });
  const post = await insertAppointment(tx, {
    id: newId('Appointment', now),
    personId: old.personId,
    missionId: old.missionId,
    // Whoever is in charge of the mission ad interim stays so in the next post.
    headsMission: old.headsMission,
    headClass: old.headClass,
    chargeFrom: old.chargeFrom,
    chargeUntil: old.chargeUntil,
    functionsBeganAt: old.functionsBeganAt,
    precedenceFrom: old.precedenceFrom,
    category,
    rank,
    title,
    function: old.function,
    missionOrder: old.missionOrder,
    expectedDays: old.expectedDays,
    startsOn: today,
    arrivedAt: old.arrivedAt,
    arrivedOn: old.arrivedOn,
    notifiedOn,
    status: 'CHANGE_PENDING',
    source: 'office',
  });
  await moveHousehold(change, { from: ended, to: post, on: today });
  change.concerns(ended.id, post.id);
  return { row: { ...row, appointmentId: post.id }, post };
}

/** Whoever is accepted in a post goes on in it: the time to leave after an earlier one is over. */
async function endEarlierPosts(change: Change, personId: string | null): Promise<void> {
  for (const row of await findCasesInGrace(change.tx, personId ?? '')) {
    const post =
      row.appointmentId === null ? null : await findAppointmentForChange(change.tx, row.appointmentId);
    await advanceFile(change, { row, post }, staffLife, {
      event: 'takeUpOtherPost',
      given: { changeOfStatus: 'APPROVED' },
      case: { dueOn: null },
    });
  }
}

/**
 * Each notified person has a number of their own from the first decision on. Whoever is accepted is from now on of the mission that
 * notified; until then the person was of the one that had notified before.
 */
async function givePersonalNumber(
  { tx }: Change,
  personId: string | null,
  acceptedAt?: string,
): Promise<void> {
  const [person] = await persons.findByIds(tx, [personId ?? '']);
  if (person == null) return;
  const { id, pid, missionId } = person;
  const values = { pid: pid ?? personalNumber(id), missionId: acceptedAt ?? missionId };
  if (values.pid !== pid || values.missionId !== missionId) await updatePerson(tx, id, values);
}

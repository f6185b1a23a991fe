// How a notice is written down: the post that is asked for, the papers, and what the mission states of the person.
import { publishedVisaClasses } from '@fmg/shared/domain/visa-classes';
import type { Change } from '@fmg/shared/changes/change';
import { refuse } from '@fmg/shared/changes/refusal';
import { newId } from '@fmg/shared/identity/ids';
import type {
  NoticePapersInput,
  PassportInput,
  RecognitionStatementInput,
} from '../../__generated__/resolvers';
import { advanceFile, openCase, requireDay, type CaseFile } from '../case/case.service';
import { findAppointmentForChange, insertAppointment } from '../../records/appointment/appointment.store';
import type { AppointmentCategory, AppointmentRow, Rank } from '../../records/appointment/appointment.tables';
import { requireCountryCodes } from '../person/person.service';
import { updatePerson } from '../../records/person/person.store';
import type { PersonRow } from '../../records/person/person.tables';
import { fitsOfPost } from '../case/fits.service';
import { findMissingPapers, nothingYet, staffLife, visaClassFor } from './staff-life.service';
import { staffMachine } from './staff-notification.machine';
import { beginsWithNotice, lateness, noticeForm } from './staff-notification.rules';
import { findExpectedCase, findPostHeldOn, insertNotice } from './staff-notification.store';
import type { AppointmentNoticeRow } from './staff-notification.tables';

/** What a notice asks for and states; what is absent stays as an earlier notice has it. */
export interface NoticeContent {
  category: AppointmentCategory;
  rank?: Rank | null | undefined;
  title?: string | null | undefined;
  papers?: NoticePapersInput | null | undefined;
  statement?: RecognitionStatementInput | null | undefined;
}

/** The first notice of a post. */
export interface PlannedPost extends NoticeContent {
  missionId: string;
  function?: string | null | undefined;
  missionOrder?: number | null | undefined;
  arrivedOn?: string | null | undefined;
  startsOn?: string | null | undefined;
  expectedDays?: number | null | undefined;
  note?: string | null | undefined;
}

/** The longest stay that is planned, in days: twenty years. */
const MOST_DAYS_OF_STAY = 7305;

type Statement = Omit<AppointmentNoticeRow, 'id' | 'caseId' | 'missionId' | 'number' | 'filedOn'>;

/** Notifies a post: begins the case of the person at the mission, or goes on with that of somebody who is expected. */
export async function notifyPost(change: Change, person: PersonRow, planned: PlannedPost): Promise<CaseFile> {
  const { tx } = change;
  const { missionId } = planned;
  const ruling = beginsWithNotice(planned.category);
  if (!ruling.answer)
    refuse('OTHER_PROCEDURE', ruling.explanation, { ...ruling, path: ['input', 'category'] });
  const startsOn = requireStart(change, planned);
  const held = await findPostHeldOn(tx, { personId: person.id, missionId, day: startsOn });
  if (held !== null)
    refuse('POSTS_OVERLAP', `The person holds a post at this mission already, from ${held.startsOn} on.`, {
      path: ['input', 'startsOn'],
    });
  await keepPassport(change, person.id, planned.papers?.passport);
  const statement = statementOf(planned, null);
  const file = await fileNotice(change, person.id, { planned, startsOn, statement });
  await keepNotice(change, file, statement);
  return file;
}

/** Adds a notice to a case: what it does not tell stays as it was. */
export async function notifyAgain(
  change: Change,
  file: CaseFile,
  { content, before }: { content: NoticeContent; before: AppointmentNoticeRow | null },
): Promise<Statement> {
  await keepPassport(change, file.row.personId ?? '', content.papers?.passport);
  const statement = statementOf(content, before);
  await keepNotice(change, file, statement);
  return statement;
}

/** Whether a notice of a day is late for an arrival or an appointment (R7). */
export function isLate(post: { arrivedOn: string | null; startsOn: string }, notifiedOn: string): boolean {
  const facts = { arrivedOn: post.arrivedOn ?? post.startsOn, notifiedOn, acceptedOn: null };
  return lateness(facts, notifiedOn).answer === 'LATE';
}

async function fileNotice(
  change: Change,
  personId: string,
  { planned, startsOn, statement }: { planned: PlannedPost; startsOn: string; statement: Statement },
): Promise<CaseFile> {
  const { tx, today } = change;
  const { missionId, note } = planned;
  const arrivedOn = planned.arrivedOn ?? null;
  const post: Partial<AppointmentRow> = {
    category: statement.category,
    rank: statement.rank,
    title: statement.title,
    function: planned.function ?? null,
    missionOrder: planned.missionOrder ?? null,
    expectedDays: planned.expectedDays ?? null,
    startsOn,
    arrivedOn,
    notifiedOn: today,
  };
  const opening = { form: statement.form, late: isLate({ arrivedOn, startsOn }, today) };
  const expectedDays = planned.expectedDays ?? null;
  const visaClass = await visaClassFor(change, personId, { ...statement, stated: statement.visaClass });
  const given = {
    expectedDays,
    fits: await fitsOfPost(change, { ...statement, missionId, personId, expectedDays, visaClass }),
    missingPapers: await findMissingPapers(change, personId, statement),
  };
  const expected = await findExpectedCase(tx, { personId, missionId });
  if (expected?.appointmentId != null) {
    const file = { row: expected, post: await findAppointmentForChange(tx, expected.appointmentId) };
    return await advanceFile(change, file, staffLife, { event: 'notify', given, note, case: opening, post });
  }
  const row = await insertAppointment(tx, {
    id: newId('Appointment', change.now),
    personId,
    missionId,
    status: 'NOTIFIED',
    headsMission: false,
    source: 'office',
    ...post,
    category: statement.category,
    startsOn,
  });
  change.concerns(row.id);
  const beginning = { kind: 'STAFF', missionId, personId, appointmentId: row.id, ...opening } as const;
  const facts = { ...nothingYet, today, ...given };
  return {
    row: await openCase(change, beginning, staffMachine, { event: 'notify', facts, note }),
    post: row,
  };
}

/** Refuses an arrival that is still to come, or lies too far back. */
export function requireArrival(change: Change, arrivedOn: string): void {
  if (arrivedOn > change.today)
    refuse('NOT_ARRIVED', 'The arrival is notified after the person has come.', {
      rule: 'R7',
      legalBasis: 'VCDR 10(1)(a)',
      path: ['input', 'arrivedOn'],
    });
  requireDay(change, arrivedOn, { named: 'arrivedOn' });
}

function requireStart(change: Change, { arrivedOn, startsOn, expectedDays }: PlannedPost): string {
  if (arrivedOn != null) requireArrival(change, arrivedOn);
  if (expectedDays != null && expectedDays > MOST_DAYS_OF_STAY)
    refuse(
      'DAY_OUT_OF_BOUNDS',
      `A stay of ${expectedDays} days is no plan: leave it out where no end is planned.`,
      {
        rule: 'R8',
        path: ['input', 'expectedDays'],
      },
    );
  const first = startsOn ?? arrivedOn;
  if (first == null)
    refuse('START_NEEDED', 'Name the day of arrival, or the first day of the post.', {
      rule: 'R7',
      legalBasis: 'VCDR 10(1)(a)',
      path: ['input', 'arrivedOn'],
    });
  requireDay(change, first, { named: startsOn == null ? 'arrivedOn' : 'startsOn', mayPlan: true });
  return first;
}

/** Of a class of visa only the codes are known under which visas are published. */
function requireVisaClass(visaClass: string): void {
  if (publishedVisaClasses.some((each) => each === visaClass)) return;
  refuse('UNKNOWN_VISA_CLASS', `No class of visa has the code ${visaClass}; A-1, for instance, is A_1.`, {
    path: ['input', 'papers', 'visaClass'],
  });
}

function statementOf(content: NoticeContent, before: AppointmentNoticeRow | null): Statement {
  const { papers, statement, category } = content;
  if (papers?.visaClass != null) requireVisaClass(papers.visaClass);
  const rank = content.rank ?? before?.rank ?? null;
  return {
    form: noticeForm(rank),
    category,
    rank,
    title: content.title ?? before?.title ?? null,
    visaClass: papers?.visaClass ?? before?.visaClass ?? null,
    entryRecordNumber: papers?.entryRecordNumber ?? before?.entryRecordNumber ?? null,
    photoEnclosed: papers?.photoEnclosed ?? before?.photoEnclosed ?? true,
    livesInCapitalArea: statement?.livesInCapitalArea ?? before?.livesInCapitalArea ?? null,
    weeklyHours: statement?.weeklyHours ?? before?.weeklyHours ?? null,
    outsideActivity: statement?.outsideActivity ?? before?.outsideActivity ?? null,
    pendingChargeMonths: statement?.pendingChargeMonths ?? before?.pendingChargeMonths ?? null,
    sendingStatePaysArrival: statement?.sendingStatePaysArrival ?? before?.sendingStatePaysArrival ?? null,
    sendingStatePaysReturn: statement?.sendingStatePaysReturn ?? before?.sendingStatePaysReturn ?? null,
    rotatesWithinYears: statement?.rotatesWithinYears ?? before?.rotatesWithinYears ?? null,
  };
}

async function keepNotice({ tx, today }: Change, { row }: CaseFile, statement: Statement): Promise<void> {
  await insertNotice(tx, { caseId: row.id, missionId: row.missionId, filedOn: today, ...statement });
}

/** Writes down the passport on which a person entered. */
export async function keepPassport(
  change: Change,
  personId: string,
  passport: PassportInput | null | undefined,
): Promise<void> {
  if (passport == null) return;
  await requireCountryCodes(change, [passport.countryCode], ['input', 'papers', 'passport', 'countryCode']);
  await updatePerson(change.tx, personId, {
    passportKind: passport.kind,
    passportNumber: passport.number,
    passportCountryCode: passport.countryCode,
    passportExpiresOn: passport.expiresOn,
  });
}

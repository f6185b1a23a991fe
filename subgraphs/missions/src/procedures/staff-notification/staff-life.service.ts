// What decides about a member of a mission, as the records hold it: the facts of the life cycle, and the tests of recognition.
import { previousState } from '@fmg/shared/domain/machine';
import type { Change } from '@fmg/shared/changes/change';
import type { CaseFile, CaseLife } from '../case/case.service';
import type { AppointmentCategory, Rank } from '../../records/appointment/appointment.tables';
import { findOutstandingDocuments } from '../case/departure.store';
import { findVisaClasses } from '../../records/facts/issued-visa.store';
import { historyOf } from '../../records/history/history.store';
import { missions } from '../../records/mission/mission.store';
import { findHostTiesOn, findNationalities, persons } from '../../records/person/person.store';
import { recogniseAgent, recogniseTransferred, testsFor, type RecognitionTest } from './recognition.rules';
import { staffMachine, type StaffFacts } from './staff-notification.machine';
import { visaFits } from '../../records/appointment/what-fits.rules';
import { fitsOf } from '../case/fits.service';
import { missingPapers, withoutPrivileges, type Paper } from './staff-notification.rules';
import { findNotice, findPendingCharges, hasOtherPost } from './staff-notification.store';
import type { AppointmentNoticeRow } from './staff-notification.tables';

/** An event of a member of a mission. */
export type StaffEvent = (typeof staffMachine)['transitions'][number]['event'];

/** The facts of the life cycle, with the tests behind them. */
export interface KnownOfStaff extends StaffFacts {
  /** The tests of the post's category that are not passed. */
  failedTests: readonly RecognitionTest[];
}

/** How the case of a member of a mission lives. */
export const staffLife: CaseLife<StaffEvent, KnownOfStaff> = {
  machine: staffMachine,
  kinds: ['STAFF'],
  factsOf,
};

/** What is true of a person who has no case yet. */
export const nothingYet: Omit<KnownOfStaff, 'today' | 'missionState' | 'fits'> = {
  previous: null,
  expectedDays: null,
  missingPapers: [],
  defects: [],
  withoutPrivileges: false,
  failedRecognitionTests: [],
  failedTransferTests: [],
  failedTests: [],
  missingPromotionFilings: [],
  terminatedOn: null,
  extended: false,
  extensionRequestedOn: null,
  exceptional: false,
  changeOfStatus: 'NONE',
  departedOn: null,
  documentsOutstanding: 0,
  departBy: null,
};

async function factsOf(change: Change, file: CaseFile): Promise<Omit<KnownOfStaff, 'missionState'>> {
  const { tx, today } = change;
  const { row, post } = file;
  const personId = row.personId ?? '';
  const notice = await findNotice(tx, row.id);
  const [steps] = await historyOf(tx, [row.id]);
  const outstanding = await findOutstandingDocuments(tx, row.appointmentId, today);
  const otherPost = await hasOtherPost(tx, { personId, caseId: row.id });
  return {
    ...nothingYet,
    today,
    previous: previousState(steps ?? []),
    ...(await judged(change, file, notice)),
    expectedDays: post?.expectedDays ?? null,
    terminatedOn: post?.terminatedOn ?? null,
    extended: (steps ?? []).some((each) => each.event === 'extend'),
    changeOfStatus: otherPost ? 'PENDING' : 'NONE',
    documentsOutstanding: outstanding.length,
    outstanding,
    departBy: row.departBy,
  };
}

/** The post that a case is about: while something is asked for that of the last notice, else the one that is held. */
export function postAskedFor(
  { row, post }: CaseFile,
  notice: AppointmentNoticeRow | null,
): { category: AppointmentCategory; rank: Rank | null } {
  const isHeld = row.state === 'ACCREDITED' || row.state === 'REGISTERED_NO_PI';
  const asked = (isHeld ? post : null) ?? notice ?? post;
  if (asked === null) throw new Error('a case of a member of a mission has neither notice nor post');
  return asked;
}

async function judged(change: Change, { row, post }: CaseFile, notice: AppointmentNoticeRow | null) {
  const { tx, today } = change;
  const personId = row.personId ?? '';
  const asked = postAskedFor({ row, post }, notice);
  const { category, rank } = asked;
  const [person] = await persons.findByIds(tx, [personId]);
  const [mission] = await missions.findByIds(tx, [row.missionId]);
  if (mission == null || person == null) throw new Error('a case is of nobody, or nowhere');
  const [nationalities] = await findNationalities(tx, [personId]);
  const [nationalOrResident] = await findHostTiesOn(today)(tx, [personId]);
  const visaClass = await visaClassFor({ tx, today }, personId, {
    ...asked,
    stated: notice?.visaClass ?? null,
  });
  const held = (nationalities ?? []).filter((each) => each.until === null || each.until > today);
  const codes = held.map((each) => each.countryCode);
  const failedRecognitionTests =
    testsFor(category) === 'AGENT'
      ? recogniseAgent(
          {
            nationalities: codes,
            sendingStateCode: mission.sendingStateCode ?? '',
            permanentResident: nationalOrResident === true && !codes.includes('US'),
            passportKind: person.passportKind ?? null,
            rank,
            visaClass,
            birthDate: person.birthDate ?? null,
            livesInCapitalArea: notice?.livesInCapitalArea ?? null,
            weeklyHours: notice?.weeklyHours ?? null,
            outsideActivity: notice?.outsideActivity ?? null,
            pendingCharges: chargesOf(notice, await findPendingCharges(tx, personId, today)),
          },
          today,
        ).failed
      : [];
  const failedTransferTests =
    testsFor(category) === 'TRANSFERRED'
      ? recogniseTransferred({
          sendingStatePaysArrival: notice?.sendingStatePaysArrival ?? null,
          sendingStatePaysReturn: notice?.sendingStatePaysReturn ?? null,
          rotatesWithinYears: notice?.rotatesWithinYears ?? null,
        }).failed
      : [];
  return {
    fits: fitsOf(
      { category, rank, expectedDays: post?.expectedDays ?? null, visaClass },
      { mission, person },
      today,
    ),
    withoutPrivileges: withoutPrivileges({ category, nationalOrResident: nationalOrResident === true })
      .answer,
    failedRecognitionTests: failedRecognitionTests.map((each) => each.name),
    failedTransferTests: failedTransferTests.map((each) => each.name),
    failedTests: [...failedRecognitionTests, ...failedTransferTests],
  };
}

/** What the mission states of charges, and what others have told of them. A sentence that is not stated may be a long one. */
function chargesOf(
  notice: AppointmentNoticeRow | null,
  told: readonly (number | null)[],
): { maximumMonths: number }[] | null {
  const stated = notice?.pendingChargeMonths;
  const known = told.map((each) => ({ maximumMonths: each ?? Infinity }));
  if (stated == null) return known.length === 0 ? null : known;
  return stated === 0 ? known : [...known, { maximumMonths: stated }];
}

/**
 * The visa that a post rests on: of those in the register one that fits it, else the latest. Only of a person of whom the
 * register knows none does the class count that the mission states, and that whoever accepts has read in the passport.
 */
export async function visaClassFor(
  { tx, today }: Pick<Change, 'tx' | 'today'>,
  personId: string,
  { stated, ...post }: { category: AppointmentCategory; rank: Rank | null; stated: string | null },
): Promise<string | null> {
  const held = await findVisaClasses(tx, personId, today);
  return held.find((each) => visaFits(post, each).answer) ?? held[0] ?? stated;
}

/** The papers that a notice lacks: what is stated in it or known of the person counts. */
export async function findMissingPapers(
  { tx, today }: Change,
  personId: string,
  notice: Pick<AppointmentNoticeRow, 'category' | 'visaClass' | 'entryRecordNumber'>,
): Promise<Paper[]> {
  const { category, visaClass, entryRecordNumber } = notice;
  const [person] = await persons.findByIds(tx, [personId]);
  const visas = await findVisaClasses(tx, personId, today);
  const stated: Paper[] = [
    ...(person?.passportNumber == null ? [] : (['PASSPORT'] as const)),
    ...(visaClass === null && visas.length === 0 ? [] : (['VISA'] as const)),
    ...(entryRecordNumber === null ? [] : (['ENTRY_RECORD'] as const)),
  ];
  return missingPapers(category, stated);
}

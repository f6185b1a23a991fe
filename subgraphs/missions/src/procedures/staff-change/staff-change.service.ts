// Moves of members of missions: to another category, to another post.
import type { Change } from '@fmg/shared/changes/change';
import { refuse } from '@fmg/shared/changes/refusal';
import type { FilePromotionInput, TransferAppointmentInput } from '../../__generated__/resolvers';
import { advanceFile, openFile, requireDay, type CaseFile } from '../case/case.service';
import { fitsOfPost } from '../case/fits.service';
import { endPost } from '../departure/departure.service';
import { moveHousehold } from '../household/household.service';
import { missions } from '../../records/mission/mission.store';
import { requireMission } from '../person/person.service';
import { persons } from '../../records/person/person.store';
import { notifyAgain, notifyPost } from '../staff-notification/notice.service';
import { postAskedFor, staffLife } from '../staff-notification/staff-life.service';
import {
  beginsWithNotice,
  missingPromotionFilings,
  type PromotionFiling,
} from '../staff-notification/staff-notification.rules';
import { findNotice } from '../staff-notification/staff-notification.store';
import type { AppointmentNoticeRow } from '../staff-notification/staff-notification.tables';

/** The mission asks for a move to another category; the post stays what it is until the Office accepts (R46). */
export async function filePromotion(change: Change, input: FilePromotionInput): Promise<CaseFile> {
  const file = await openFile(change, input, staffLife.kinds);
  const { row, post } = file;
  const before = await findNotice(change.tx, row.id);
  const from = postAskedFor(file, before).category;
  if (from === input.category)
    refuse('SAME_CATEGORY', `The person serves as ${from} already: a change within it needs no promotion.`, {
      rule: 'R46',
      path: ['input', 'category'],
    });
  const ruling = beginsWithNotice(input.category);
  if (!ruling.answer)
    refuse('OTHER_PROCEDURE', ruling.explanation, { ...ruling, path: ['input', 'category'] });
  const filed: PromotionFiling[] = [
    ...(input.changeOfStatusFiled ? (['CHANGE_OF_VISA_CLASS'] as const) : []),
    ...(input.terminationFiled ? (['TERMINATION_OF_OLD_POST'] as const) : []),
    'NEW_NOTICE',
  ];
  const promotion = {
    missionId: row.missionId,
    personId: row.personId ?? '',
    category: input.category,
    rank: input.rank ?? null,
    expectedDays: post?.expectedDays ?? null,
    visaClass: input.papers?.visaClass ?? null,
    passport: input.papers?.passport,
  };
  const missing = missingPromotionFilings({ from, to: input.category }, filed);
  const promoted = await advanceFile(change, file, staffLife, {
    event: 'promote',
    given: { missingPromotionFilings: missing.answer, fits: await fitsOfPost(change, promotion) },
    note: input.note,
  });
  // The old rank does not go with the new category unless it is told again; whether the visa does is seen when the Office decides.
  const kept = before && { ...before, rank: null, title: null };
  await notifyAgain(change, promoted, { content: input, before: kept });
  return promoted;
}

/** A transfer to another post: the end of the one and the notice of the other, in one transaction. */
export async function transferAppointment(
  change: Change,
  input: TransferAppointmentInput,
): Promise<{ ended: CaseFile; begun: CaseFile }> {
  const file = await openFile(change, input, staffLife.kinds);
  const to = await requireMission(change, input.missionId);
  const [from] = await missions.findByIds(change.tx, [file.row.missionId]);
  if (to.id === file.row.missionId || to.sendingStateCode !== from?.sendingStateCode)
    refuse('NOT_A_TRANSFER', 'A transfer leads to another post of the same State.', {
      legalBasis: 'VCDR 10(1)(a)',
      path: ['input', 'missionId'],
    });
  requireDay(change, input.terminatedOn, { named: 'terminatedOn', mayPlan: true });
  const before = await findNotice(change.tx, file.row.id);
  const ended = await endPost(change, file, {
    event: 'terminate',
    terminatedOn: input.terminatedOn,
    note: input.note,
  });
  const [person] = await persons.findByIds(change.tx, [file.row.personId ?? '']);
  if (person == null || ended.post === null) throw new Error('a member of a mission has no post to leave');
  const startsOn = input.startsOn ?? input.terminatedOn;
  const left = { day: input.terminatedOn, what: 'The end of the old post' };
  requireDay(change, startsOn, { named: 'startsOn', notBefore: left, mayPlan: true });
  const begun = await notifyPost(change, person, { ...input, startsOn, papers: papersOf(input, before) });
  if (begun.post !== null) await moveHousehold(change, { from: ended.post, to: begun.post, on: startsOn });
  return { ended, begun };
}

/** Whoever is transferred entered once: the record of it goes along. */
function papersOf(
  { papers }: TransferAppointmentInput,
  before: AppointmentNoticeRow | null,
): TransferAppointmentInput['papers'] {
  return {
    ...papers,
    visaClass: papers?.visaClass ?? before?.visaClass,
    entryRecordNumber: papers?.entryRecordNumber ?? before?.entryRecordNumber,
    photoEnclosed: papers?.photoEnclosed ?? before?.photoEnclosed,
  };
}

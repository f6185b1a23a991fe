// What time alone brings about in the missions subgraph, record by record: each in a transaction of its own, as the system.
import { changeByClock, type ByClock, type TimedStep } from '@fmg/shared/changes/by-clock';
import type { Change } from '@fmg/shared/changes/change';
import { takeStep } from '@fmg/shared/changes/step';
import type { Database } from '@fmg/shared/db/database';
import { today, type Clock } from '@fmg/shared/domain/clock';
import { messageOf } from '@fmg/shared/telemetry/error-text';
import { advanceFile, openFile, type CaseFile } from '../case/case.service';
import { updateCase } from '../../records/accreditation/accreditation.store';
import { caseKinds, type AccreditationCaseRow } from '../../records/accreditation/accreditation.tables';
import { findAppointmentForChange, updateAppointment } from '../../records/appointment/appointment.store';
import { departureMachine } from '../case/departure.machine';
import { endAllAt } from '../closure/closure.service';
import { findEndOfMission } from '../closure/closure.store';
import { factsOfPost } from '../departure/departure.service';
import { expireCard } from '../identity-card/identity-card.service';
import { refuseRecognition } from '../persona-non-grata/persona-non-grata.service';
import { staffLife } from '../staff-notification/staff-life.service';
import { lateness, needsReview, reviewFrom } from '../staff-notification/staff-notification.rules';
import {
  findEndedTerms,
  findEndedWithPeople,
  findExpiredCards,
  findLate,
  findOverstayingHolders,
  findOverstays,
  findPassedDeadlines,
  findReviews,
  PAGE,
  type Due,
} from './clock.store';

/** A kind of step that time brings about. */
interface Timed extends Pick<TimedStep, 'action' | 'act'> {
  /** What is counted, in words. */
  title: string;
  find: Due;
}

/** What came of one kind of step. */
export interface ClockLine {
  action: string;
  title: string;
  /** How many records have changed. */
  done: number;
  /** Their ids. */
  ids: readonly string[];
  /** How many were due and stay as they are, because a rule stands against it or somebody was faster. */
  left: number;
  /** Why records could not be changed, each in words. */
  failures: readonly string[];
}

const timed: readonly Timed[] = [
  {
    action: 'endWithMission',
    title: 'missions whose people ended with them',
    find: findEndedWithPeople,
    act: async (change, id) => {
      const endsOn = await findEndOfMission(change.tx, id, change.today);
      if (endsOn === null || endsOn > change.today) return false;
      change.concerns(id);
      return (await endAllAt(change, id, endsOn)) > 0;
    },
  },
  {
    action: 'expireCard',
    title: 'identity cards expired',
    find: findExpiredCards,
    act: expireCard,
  },
  {
    action: 'overstay',
    title: 'members of the staff out of status',
    find: findOverstays,
    act: async (change, id) => {
      const file = await openOwn(change, id);
      if (file.row.state !== 'TERMINATED_IN_GRACE') return false;
      const departedOn = file.post?.departedOn ?? null;
      await advanceFile(change, file, staffLife, { event: 'overstay', given: { departedOn } });
      return true;
    },
  },
  {
    action: 'overstayPost',
    title: 'heads and consular officers out of status',
    find: findOverstayingHolders,
    act: async (change, id) => {
      const post = await findAppointmentForChange(change.tx, id);
      if (post === null || post.status !== 'TERMINATED_IN_GRACE') return false;
      const facts = await factsOfPost(change, post);
      const { to } = takeStep(change.viewer, departureMachine, post.status, { event: 'overstay', facts });
      await updateAppointment(change.tx, post, { status: to });
      change.concerns(post.id, post.personId, post.missionId);
      return true;
    },
  },
  {
    action: 'refuseRecognition',
    title: 'people declared non grata no longer recognised',
    find: findPassedDeadlines,
    act: async (change, id) => {
      const { row } = await openFile(change, { caseId: id }, ['PERSONA_NON_GRATA']);
      if (row.state !== 'PNG_DECLARED' && row.state !== 'RECALLED') return false;
      await refuseRecognition(change, { caseId: id });
      return true;
    },
  },
  {
    action: 'markLate',
    title: 'notifications marked late',
    find: findLate,
    act: async (change, id) => {
      const { row, post } = await openOwn(change, id);
      if (row.late || post === null || post.arrivedOn === null) return false;
      const { arrivedOn, notifiedOn, acceptedOn } = post;
      if (lateness({ arrivedOn, notifiedOn, acceptedOn }, change.today).answer !== 'LATE') return false;
      return await mark(change, row, { late: true });
    },
  },
  {
    action: 'markReview',
    title: 'posts of more than six years marked for review',
    find: findReviews,
    act: async (change, id) => {
      const { row, post } = await openOwn(change, id);
      if (row.reviewFrom !== null || post === null || !needsReview(post.startsOn, change.today).answer)
        return false;
      return await mark(change, row, { reviewFrom: reviewFrom(post.startsOn) });
    },
  },
  {
    action: 'markTermEnded',
    title: 'posts held after their term marked as due',
    find: findEndedTerms,
    act: async (change, id) => {
      const { row, post } = await openOwn(change, id);
      if (row.dueOn !== null || post === null || !post.current) return false;
      if (post.endsOn === null || post.endsOn >= change.today) return false;
      return await mark(change, row, { dueOn: post.endsOn });
    },
  },
];

/**
 * Does what is due on the clock's day, in any order with whatever else happens, and again as often as one likes: each record
 * is held while it is looked at, so that of two runs at once one acts. A record that cannot be changed holds up no other. A trial
 * tells what would be done, and takes it back.
 */
export async function runClock(
  database: Database,
  clock: Clock,
  { isTrial = false }: { isTrial?: boolean | undefined } = {},
): Promise<ClockLine[]> {
  const lines: ClockLine[] = [];
  const where = { database, subgraph: 'missions', clock, isTrial } as const;
  for (const each of timed) lines.push(await runOne(where, each));
  return lines;
}

async function runOne(where: ByClock, { action, title, find, act }: Timed): Promise<ClockLine> {
  const done: string[] = [];
  let left = 0;
  const failures: string[] = [];
  for (let after = ''; ;) {
    const ids = await find(where.database.own, today(where.clock), after);
    for (const id of ids) {
      try {
        if (await changeByClock(where, { action, id, act })) done.push(id);
        else left += 1;
      } catch (error) {
        failures.push(`${id}: ${messageOf(error)}`);
      }
    }
    after = ids.at(-1) ?? after;
    if (ids.length < PAGE) return { action, title, done: done.length, ids: done, left, failures };
  }
}

const ownKinds = caseKinds.filter((each) => each !== 'POST' && each !== 'PERSONA_NON_GRATA');

async function openOwn(change: Change, caseId: string): Promise<CaseFile> {
  return await openFile(change, { caseId }, ownKinds);
}

async function mark(
  change: Change,
  row: AccreditationCaseRow,
  values: Partial<AccreditationCaseRow>,
): Promise<boolean> {
  await updateCase(change.tx, row, values);
  change.concerns(row.id, row.personId, row.appointmentId, row.missionId);
  return true;
}

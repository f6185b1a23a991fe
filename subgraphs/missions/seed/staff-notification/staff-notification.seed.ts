// Invented notices: what missions state of the members whom they have notified.
import { Random } from '@fmg/shared/seed/random';
import type { accreditationCase } from '@fmg/missions/records/accreditation/accreditation.tables';
import type { Holding, InventedAppointment } from '../appointment/appointment.holdings';
import type { Setting } from '../mission/mission.seed';
import { testsFor } from '@fmg/missions/procedures/staff-notification/recognition.rules';
import { fitsOf } from '@fmg/missions/records/appointment/what-fits.matrix';
import { noticeForm } from '@fmg/missions/procedures/staff-notification/staff-notification.rules';
import type { appointmentNotice } from '@fmg/missions/procedures/staff-notification/staff-notification.tables';

type Notice = typeof appointmentNotice.$inferInsert;
type Statement = Pick<
  Notice,
  | 'livesInCapitalArea'
  | 'weeklyHours'
  | 'outsideActivity'
  | 'pendingChargeMonths'
  | 'sendingStatePaysArrival'
  | 'sendingStatePaysReturn'
  | 'rotatesWithinYears'
>;

/** Invents the notices of members of missions: one for each who was notified, another for each promotion. */
export function inventNotices(
  setting: Setting,
  world: { holdings: readonly Holding[]; cases: readonly (typeof accreditationCase.$inferInsert)[] },
): Notice[] {
  const random = new Random(setting.seed, 'notices');
  const caseOf = new Map(
    world.cases.filter((each) => each.kind === 'STAFF').map((each) => [each.appointmentId, each.id]),
  );
  return world.holdings.flatMap(({ appointment }) => {
    const caseId = caseOf.get(appointment.id);
    if (caseId === undefined || appointment.notifiedOn === null) return [];
    const first = noticeOf(random, caseId, appointment);
    return appointment.status === 'CHANGE_PENDING' ? [first, promotionOf(random, first)] : [first];
  });
}

function noticeOf(random: Random, caseId: string, post: InventedAppointment): Notice {
  const { category, rank, title, missionId, notifiedOn, startsOn, arrivedOn } = post;
  const [visaClass = null] = fitsOf(category, rank ?? null).visaClasses ?? [];
  return {
    id: `${caseId}/1`,
    caseId,
    missionId,
    number: 1,
    form: noticeForm(rank),
    filedOn: notifiedOn ?? startsOn,
    category,
    rank,
    title,
    visaClass: arrivedOn === null ? null : visaClass,
    entryRecordNumber: arrivedOn === null ? null : String(random.between(10_000_000_000, 99_999_999_999)),
    photoEnclosed: true,
    ...statementOf(random, post),
  };
}

/** Who is accepted passed the tests; of those who wait for a decision a few will not. */
function statementOf(random: Random, { category, status }: InventedAppointment): Statement {
  const falls = status === 'REFUSED' || (status === 'NOTIFIED' && random.chance(0.15));
  if (testsFor(category) === 'AGENT')
    return {
      livesInCapitalArea: true,
      weeklyHours: falls ? random.between(10, 30) : random.pick([38, 40, 40, 45]),
      outsideActivity: falls && random.chance(0.5),
      pendingChargeMonths: 0,
    };
  if (testsFor(category) === 'TRANSFERRED')
    return {
      sendingStatePaysArrival: true,
      sendingStatePaysReturn: !falls,
      rotatesWithinYears: falls && random.chance(0.5) ? null : random.between(3, 5),
    };
  return {};
}

/** From the administrative and technical to the diplomatic staff (R46). */
function promotionOf(random: Random, first: Notice): Notice {
  return {
    ...first,
    id: `${first.caseId}/2`,
    number: 2,
    form: 'DS-2003',
    category: 'DIPLOMATIC_AGENT',
    rank: random.pick(['ATTACHE', 'ASSISTANT_ATTACHE']),
    title: 'Attaché',
    visaClass: 'A_1',
    livesInCapitalArea: true,
    weeklyHours: 40,
    outsideActivity: false,
    pendingChargeMonths: 0,
  };
}

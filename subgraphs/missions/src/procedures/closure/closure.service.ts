// What hangs on a mission that ends: its people's posts and cases end with it, each by its own life cycle (VCDR 43, 45; VCCR 25, 27).
import type { Change } from '@fmg/shared/changes/change';
import { systemViewer } from '@fmg/shared/auth/viewer';
import { seeingAlso } from '@fmg/shared/db/as-viewer';
import { startOfLegalDay } from '@fmg/shared/domain/clock';
import type {
  AccreditationCaseRow,
  AccreditationState,
} from '../../records/accreditation/accreditation.tables';
import { findAppointmentForChange, updateAppointment } from '../../records/appointment/appointment.store';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { advanceFile, type CaseFile } from '../case/case.service';
import { endOf, leavesBy } from '../case/departure.rules';
import { honoraryLife, officerLife } from '../consular-officer/consular-officer.service';
import { life as headLife, relieve } from '../head-of-mission/head-of-mission.service';
import { staffLife } from '../staff-notification/staff-life.service';
import { findCasesAt } from './closure.store';

const lives = [headLife, staffLife, officerLife, honoraryLife];

/** The states of cases that end with the mission. */
export const openStates: readonly AccreditationState[] = [
  ...new Set(
    lives.flatMap(({ machine }) =>
      machine.transitions.flatMap(({ event, from }): AccreditationState[] =>
        event === 'endWithMission' || event === 'lapse' ? from.flatMap((state) => state ?? []) : [],
      ),
    ),
  ),
];

/**
 * Ends every post at a mission on a day, and what was asked for and is not decided lapses. Nobody is out of status by it: whoever was in a post
 * has the usual days to leave. Gives how many cases have ended.
 */
export async function endAllAt(change: Change, missionId: string, endsOn: string): Promise<number> {
  const { tx, viewer } = change;
  // It follows by itself from what somebody else has decided.
  const following: Change = { ...change, viewer: systemViewer };
  // Whoever closes a mission need not be able to read a request for agrément that ends with it.
  return await seeingAlso(tx, viewer, 'AGREMENT', async () => {
    await relieve(following, missionId, startOfLegalDay(endsOn));
    const cases = await findCasesAt(tx, missionId, openStates);
    // Whoever is declared non grata leaves by the day of the declaration, and holds no post meanwhile.
    for (const { appointmentId } of await findCasesAt(tx, missionId, ['PNG_DECLARED'])) {
      const post = appointmentId === null ? null : await findAppointmentForChange(tx, appointmentId);
      if (post !== null && post.terminatedOn === null) await updateAppointment(tx, post, endOf(post, endsOn));
    }
    for (const row of cases) await endCase(following, row, endsOn);
    return cases.length;
  });
}

async function endCase(change: Change, row: AccreditationCaseRow, endsOn: string): Promise<void> {
  const post =
    row.appointmentId === null ? null : await findAppointmentForChange(change.tx, row.appointmentId);
  const file: CaseFile = { row, post };
  switch (row.kind) {
    case 'HEAD_OF_MISSION':
      return void (await advanceFile(change, file, headLife, stepOf(headLife, file, endsOn)));
    case 'CONSULAR_OFFICER':
      return void (await advanceFile(change, file, officerLife, stepOf(officerLife, file, endsOn)));
    case 'HONORARY_OFFICER':
      return void (await advanceFile(change, file, honoraryLife, stepOf(honoraryLife, file, endsOn)));
    default:
      return void (await advanceFile(change, file, staffLife, stepOf(staffLife, file, endsOn)));
  }
}

/** The step by which a case ends with the mission: the end of a post, or of a request. */
function stepOf({ machine }: (typeof lives)[number], { row, post }: CaseFile, endsOn: string) {
  const note = 'The mission has ended, or relations are broken off.';
  const isHeld = machine.transitions.some(
    ({ event, from }) => event === 'endWithMission' && from.some((state) => state === row.state),
  );
  if (!isHeld || post === null) return { event: 'lapse' as const, note, case: { dueOn: null } };
  // A post that was to begin later ends on the day on which it would have begun.
  const terminatedOn = post.startsOn > endsOn ? post.startsOn : endsOn;
  return {
    event: 'endWithMission' as const,
    note,
    given: { terminatedOn },
    case:
      row.kind === 'HONORARY_OFFICER' ? {} : { ...leavesBy(terminatedOn, 'REGULAR'), proposedChange: null },
    post: endOf(post, terminatedOn) satisfies Partial<AppointmentRow>,
  };
}

// A step of an accreditation case: the life cycle decides; case, post and history change together.
import { legalDay } from '@fmg/shared/domain/clock';
import { previousState, type Machine, type MachineFacts } from '@fmg/shared/domain/machine';
import type { Change } from '@fmg/shared/changes/change';
import { refuse } from '@fmg/shared/changes/refusal';
import { takeStep } from '@fmg/shared/changes/step';
import { recordStep } from '@fmg/shared/db/history';
import { isOthers } from '@fmg/shared/auth/viewer';
import { newId } from '@fmg/shared/identity/ids';
import { missions } from '../../records/mission/mission.store';
import { effectiveOn, type DayBounds } from './effective-day.rules';
import { missionWorks, type MissionStanding } from './mission-works.machine';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { findAppointmentForChange, updateAppointment } from '../../records/appointment/appointment.store';
import { listNames } from '../../records/household/household.store';
import { historyOf } from '../../records/history/history.store';
import { transition } from '../../records/history/history.tables';
import { postStatusIn } from '../../records/accreditation/accreditation.rules';
import { findCaseForChange, insertCase, updateCase } from '../../records/accreditation/accreditation.store';
import type {
  AccreditationCaseRow,
  AccreditationKind,
  AccreditationState,
} from '../../records/accreditation/accreditation.tables';

/** Which case is meant, and the version of it that the caller has seen. */
export interface CaseReference {
  caseId: string;
  version?: number | null | undefined;
}

/** A case with the post it is about. */
export interface CaseFile {
  row: AccreditationCaseRow;
  post: AppointmentRow | null;
}

/** A life cycle of cases, and what its guards decide by. */
export interface CaseLife<Event extends string, Facts extends MachineFacts> {
  machine: Machine<AccreditationState, Event, Facts>;
  kinds: readonly AccreditationKind[];
  /** What is known of the case before the step; a step adds what its input states, and how the mission stands is known of every case. */
  factsOf(change: Change, file: CaseFile): Promise<Omit<Facts, keyof MissionStanding>>;
}

/** A step of a case. */
export interface CaseStep<Event extends string, Facts> {
  event: Event;
  /** What the input states. */
  given?: Partial<Facts>;
  /** When it happened; now unless told. */
  at?: Date | undefined;
  note?: string | null | undefined;
  /** What else changes of the case, and of its post. */
  case?: Partial<AccreditationCaseRow>;
  post?: Partial<AppointmentRow>;
  /** What the caller is told beside the refusals when the step is not possible. */
  told?: (facts: Facts) => Record<string, unknown>;
}

type Patch = Partial<AccreditationCaseRow>;

/** Takes a case one step on. Refuses what the life cycle does not allow, an old version, and a case that is not there. */
export async function advanceCase<Event extends string, Facts extends MachineFacts>(
  change: Change,
  reference: CaseReference,
  life: CaseLife<Event, Facts>,
  step: CaseStep<Event, Facts>,
): Promise<CaseFile> {
  const file = await openFile(change, reference, life.kinds);
  return await advanceFile(change, file, life, step);
}

/** Takes a case one step on whose row the change holds already. */
export async function advanceFile<Event extends string, Facts extends MachineFacts>(
  change: Change,
  { row, post }: CaseFile,
  life: CaseLife<Event, Facts>,
  step: CaseStep<Event, Facts>,
): Promise<CaseFile> {
  const { tx, viewer } = change;
  const { machine } = life;
  const { state } = row;
  const known = {
    ...(await life.factsOf(change, { row, post })),
    ...(await standingOf(change, row.missionId)),
  };
  const facts = { ...known, ...step.given } as unknown as Facts; // which are what is known of the case, how the mission stands, and what is stated
  const { to, by } = takeStep(viewer, machine, state, { event: step.event, facts, told: step.told });
  const patch: Patch = { state: to, ...closing(machine, to, change.today), ...step.case };
  const next = await updateCase(tx, row, patch);
  const status = postStatusIn(row.kind, to);
  const nextPost = post && (await updateAppointment(tx, post, { ...(status && { status }), ...step.post }));
  if (nextPost?.postClass === 'DIPLOMATIC_LIST' && post?.postClass !== 'DIPLOMATIC_LIST')
    await listNames(tx, nextPost);
  await recordStep(tx, transition, {
    subjectId: row.id,
    event: step.event,
    from: state,
    to,
    at: step.at ?? change.now,
    by,
    note: step.note ?? null,
  });
  change.concerns(row.id, row.personId, row.appointmentId, row.missionId);
  return { row: next, post: nextPost };
}

/** What a new case begins with. */
export type CaseBeginning = Pick<AccreditationCaseRow, 'kind' | 'missionId' | 'personId'> &
  Partial<AccreditationCaseRow>;

/** Opens a case by the event that begins its life. */
export async function openCase<Event extends string, Facts extends MachineFacts>(
  change: Change,
  beginning: CaseBeginning,
  machine: Machine<AccreditationState, Event, Facts>,
  step: {
    event: Event;
    facts: Omit<Facts, keyof MissionStanding>;
    at?: Date;
    note?: string | null | undefined;
  },
): Promise<AccreditationCaseRow> {
  const { tx, now, today, viewer } = change;
  if (isOthers(change.viewer, beginning.missionId)) noSuch('mission', 'missionId');
  const facts = { ...step.facts, ...(await standingOf(change, beginning.missionId)) } as unknown as Facts; // which are both
  const { to, by } = takeStep(viewer, machine, null, { event: step.event, facts });
  const row = await insertCase(tx, {
    openedOn: step.at === undefined ? today : legalDay(step.at),
    late: false,
    source: 'office',
    ...beginning,
    id: newId('AccreditationCase', now),
    state: to,
  });
  await recordStep(tx, transition, {
    subjectId: row.id,
    event: step.event,
    from: null,
    to,
    at: step.at ?? now,
    by,
    note: step.note ?? null,
  });
  change.concerns(row.id, row.personId, row.appointmentId, row.missionId);
  return row;
}

/** Locks a case and its post for the change. */
export async function openFile(
  change: Change,
  { caseId, version }: CaseReference,
  kinds: readonly AccreditationKind[],
): Promise<CaseFile> {
  const { tx } = change;
  const row = await findCaseForChange(tx, caseId);
  if (row === null || !kinds.includes(row.kind) || isOthers(change.viewer, row.missionId))
    noSuch('case of this kind', 'caseId');
  requireVersion(row.version, version);
  const post = row.appointmentId === null ? null : await findAppointmentForChange(tx, row.appointmentId);
  return { row, post };
}

/** Locks a post that the input names as `appointmentId` for the change. */
export async function openPost(change: Change, appointmentId: string): Promise<AppointmentRow> {
  const post = await findAppointmentForChange(change.tx, appointmentId);
  if (post === null || isOthers(change.viewer, post.missionId)) noSuch('post', 'appointmentId');
  return post;
}

/** How a mission stands that a case is about. */
async function standingOf({ tx }: Change, missionId: string): Promise<MissionStanding> {
  const [mission] = await missions.findByIds(tx, [missionId]);
  if (mission == null) throw new Error('a case is about a mission that is not there');
  return { missionState: mission.state };
}

/** Where a case stood before its present state, by its history. */
export async function stateBefore({ tx }: Change, caseId: string): Promise<string | null> {
  const [steps] = await historyOf(tx, [caseId]);
  return previousState(steps ?? []);
}

/** Refuses an act on a day on which it cannot take effect; whether a planned day has to have come is a matter of the life cycle. `named` is the field of the input that states the day. */
export function requireDay(
  { today }: Change,
  day: string,
  { named, ...bounds }: Omit<DayBounds, 'today'> & { named: string },
): void {
  const ruling = effectiveOn(day, { today, ...bounds });
  if (!ruling.answer) refuse('DAY_OUT_OF_BOUNDS', ruling.explanation, { ...ruling, path: ['input', named] });
}

/** Refuses a change that was decided on an old version of a record. */
export function requireVersion(present: number, seen: number | null | undefined): void {
  if (seen == null || seen === present) return;
  refuse(
    'STALE_VERSION',
    `The record has changed: it is at version ${present}, not ${seen}. Read it again, and decide anew.`,
    { path: ['input', 'version'] },
  );
}

/** Refuses what is not there, and in the same words what belongs to another mission. `named` is the field of the input that names it. */
export function noSuch(record: string, named: string): never {
  refuse('NOT_FOUND', `There is no such ${record}.`, { path: ['input', named] });
}

/** Refuses a post or mission at which nothing can begin: without consent, suspended, refused or closed. */
export async function requireWorking(change: Change, missionId: string): Promise<void> {
  const standing = await standingOf(change, missionId);
  if (missionWorks.holds(standing)) return;
  const { message, legalBasis } = missionWorks;
  refuse('MISSION_WORKS', `It is required that ${message}. The mission is ${standing.missionState}.`, {
    legalBasis: legalBasis ?? null,
  });
}

/** A case that has come to an end is closed on that day. */
function closing(
  { ends }: Machine<AccreditationState, string, never>,
  to: AccreditationState,
  today: string,
) {
  return ends.includes(to) ? { closedOn: today } : {};
}

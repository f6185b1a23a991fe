// Invented accreditation cases: every post has one, with the steps that led to where it stands.
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented } from '@fmg/shared/seed/world';
import { momentOn } from '../appointment/appointment.dates';
import type { Holding, InventedAppointment, Nominee } from '../appointment/appointment.holdings';
import type { transition } from '@fmg/missions/records/history/history.tables';
import type { InventedMission, Setting } from '../mission/mission.seed';
import { noticeForm } from '@fmg/missions/procedures/staff-notification/staff-notification.rules';
import {
  consularSteps,
  headSteps,
  honorarySteps,
  nomineeSteps,
  pngSteps,
  postSteps,
  staffSteps,
  type Step,
} from './accreditation.steps';
import type {
  accreditationCase,
  AccreditationKind,
  forms,
} from '@fmg/missions/records/accreditation/accreditation.tables';

type Case = typeof accreditationCase.$inferInsert;
type Transition = typeof transition.$inferInsert;

/** A case with its steps. */
interface File {
  row: Case;
  steps: readonly Step[];
}

/** Invents the cases of posts, nominees and consular posts, and the histories of cases and missions. */
export function inventCases(
  setting: Setting,
  world: { missions: readonly InventedMission[]; holdings: readonly Holding[]; nominees: readonly Nominee[] },
): { cases: Case[]; transitions: Transition[] } {
  const random = new Random(setting.seed, 'accreditation');
  const files = [
    ...world.holdings.flatMap((holding) => filesOf(random, setting, holding)),
    ...world.nominees.map((nominee) => nominationOf(random, setting, nominee)),
    ...world.missions.flatMap((mission) => consentOf(random, setting, mission)),
  ];
  const ofCases = files.flatMap(({ row, steps }) => toTransitions(row.id, steps));
  const suspended = new Set(
    world.missions.filter((each) => each.state === 'SUSPENDED').map((each) => each.id),
  );
  const ofMissions = files.flatMap(({ row, steps }) =>
    row.kind === 'POST'
      ? toTransitions(row.missionId, missionSteps(setting, steps, suspended.has(row.missionId)))
      : [],
  );
  return { cases: files.map((each) => each.row), transitions: [...ofCases, ...ofMissions] };
}

function kindOf({ category, headsMission }: InventedAppointment): AccreditationKind {
  if (category === 'HEAD_OF_MISSION') return 'HEAD_OF_MISSION';
  if (category === 'HONORARY_CONSULAR_OFFICER') return 'HONORARY_OFFICER';
  return category === 'CAREER_CONSULAR_OFFICER' && headsMission ? 'CONSULAR_OFFICER' : 'STAFF';
}

function formOf({ category, rank }: InventedAppointment): (typeof forms)[number] {
  if (category === 'HONORARY_CONSULAR_OFFICER') return 'DS-2005';
  return noticeForm(rank);
}

function filesOf(random: Random, setting: Setting, { mission, appointment }: Holding): File[] {
  const kind = kindOf(appointment);
  const { arrivedOn, notifiedOn, terminatedOn, status } = appointment;
  const lived = stepsOf(random, setting, kind, appointment);
  const declaration = status === 'PNG_DECLARED' ? pngSteps(random, setting.today) : [];
  const departBy = declaration[0] === undefined ? null : addDays(declaration[0].on, 14);
  const steps = [...lived, ...declaration];
  const grace = terminatedOn === null ? null : addDays(terminatedOn, 30);
  const lastStep = steps.at(-1);
  const ended = ['CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED', 'REFUSED'].includes(status);
  const row = caseOf(
    {
      kind,
      mission,
      steps,
      personId: appointment.personId,
      appointmentId: appointment.id,
      key: appointment.id,
    },
    {
      form: formOf(appointment),
      late: arrivedOn !== null && notifiedOn !== null && notifiedOn > addDays(arrivedOn, 30),
      dueOn:
        status === 'TERMINATED_IN_GRACE'
          ? grace
          : status === 'RETURNED' && lastStep !== undefined
            ? addDays(lastStep.on, 30)
            : null,
      graceEndsOn: grace,
      departBy,
      precedenceFrom: kind === 'STAFF' ? null : (appointment.precedenceFrom ?? null),
      closedOn: ended ? (lastStep?.on ?? null) : null,
    },
  );
  const file = { row, steps };
  return departBy === null ? [file] : [file, declarationOf({ mission, appointment }, declaration, departBy)];
}

function stepsOf(
  random: Random,
  { today }: Setting,
  kind: AccreditationKind,
  appointment: InventedAppointment,
): Step[] {
  if (kind === 'HEAD_OF_MISSION') return headSteps(random, appointment, today);
  if (kind === 'CONSULAR_OFFICER') return consularSteps(appointment);
  if (kind === 'HONORARY_OFFICER') return honorarySteps(random, appointment);
  return staffSteps(random, appointment, today);
}

function nominationOf(random: Random, setting: Setting, { mission, personId, state }: Nominee): File {
  const steps = nomineeSteps(random, state, setting.today);
  const row = caseOf(
    { kind: 'HEAD_OF_MISSION', mission, steps, personId, appointmentId: null, key: personId },
    { closedOn: state === 'AGREMENT_REFUSED' ? (steps.at(-1)?.on ?? null) : null },
  );
  return { row, steps };
}

function consentOf(random: Random, setting: Setting, mission: InventedMission): File[] {
  const { parentId, sendingStateCode, closedOn } = mission;
  if (parentId === null || parentId === undefined || sendingStateCode === 'TW') return [];
  const steps = postSteps(random, mission, setting.today);
  const waiting = ['REQUESTED', 'CHANGE_REQUESTED'].includes(mission.state);
  const dueOn = waiting && steps[0] !== undefined ? addDays((steps.at(-1) ?? steps[0]).on, 180) : null;
  return [
    {
      row: caseOf(
        { kind: 'POST', mission, steps, personId: null, appointmentId: null, key: mission.id },
        { dueOn, closedOn: closedOn ?? null },
      ),
      steps,
    },
  ];
}

/** The file that is kept on a declaration beside the case of the person. */
function declarationOf(
  { mission, appointment }: Pick<Holding, 'mission' | 'appointment'>,
  steps: readonly Step[],
  departBy: string,
): File {
  const row = caseOf(
    {
      kind: 'PERSONA_NON_GRATA',
      mission,
      steps,
      personId: appointment.personId,
      appointmentId: appointment.id,
      key: appointment.id,
    },
    { dueOn: departBy, departBy },
  );
  return { row, steps };
}

interface Subject {
  kind: AccreditationKind;
  mission: InventedMission;
  steps: readonly Step[];
  personId: string | null;
  appointmentId: string | null;
  key: string;
}

function caseOf({ kind, mission, steps, personId, appointmentId, key }: Subject, facts: Partial<Case>): Case {
  const [first, lastStep] = [steps[0], steps.at(-1)];
  if (first === undefined || lastStep === undefined) throw new Error(`a case of kind ${kind} has no steps`);
  return {
    id: idFromKey('AccreditationCase', 'demonstration', kind, key),
    kind,
    state: lastStep.to,
    missionId: mission.id,
    personId,
    appointmentId,
    form: null,
    openedOn: first.on,
    dueOn: null,
    late: false,
    graceEndsOn: null,
    departBy: null,
    precedenceFrom: null,
    closedOn: null,
    ...facts,
    ...invented,
    sourceRow: `${kind} / ${key}`,
  };
}

const missionStates: Readonly<Record<string, string>> = {
  POST_REQUESTED: 'REQUESTED',
  POST_APPROVED: 'APPROVED',
  POST_OPEN: 'OPEN',
};

type AnyStep = Omit<Step, 'to'> & { to: string };

/** The life of a consular post is the life of the mission; both are told, each in its own words. Suspension ends no consent. */
function missionSteps({ today }: Setting, steps: readonly Step[], isSuspended: boolean): AnyStep[] {
  const told = steps.map((each) => ({ ...each, to: missionStates[each.to] ?? each.to }));
  return isSuspended
    ? [...told, { event: 'suspend', to: 'SUSPENDED', on: addDays(today, -45), by: 'MISSION_CLERK' }]
    : told;
}

function toTransitions(subjectId: string, steps: readonly AnyStep[]): Transition[] {
  return steps.map(({ event, to, on, at, by, note }, index) => ({
    id: `${subjectId}/${index + 1}`,
    subjectId,
    event,
    from: steps[index - 1]?.to ?? null,
    to,
    at: at ?? momentOn(on, index),
    by,
    note: note ?? null,
  }));
}

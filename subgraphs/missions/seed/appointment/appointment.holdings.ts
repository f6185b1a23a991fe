// A post of the demonstration data in somebody's hands: what every invention about posts starts from.
import { idFromKey } from '@fmg/shared/identity/ids';
import { invented } from '@fmg/shared/seed/world';
import type { InventedMission } from '../mission/mission.seed';
import type { PostDates } from './appointment.dates';
import type { PlannedPost } from './appointment.plans';
import type {
  appointment,
  AppointmentStatus,
  headClasses,
} from '@fmg/missions/records/appointment/appointment.tables';

/** A row of `appointment` as it is inserted, with what the inventions around it need. */
export type InventedAppointment = typeof appointment.$inferInsert &
  PlannedPost &
  PostDates & {
    status: AppointmentStatus;
    headClass: (typeof headClasses)[number] | null;
    functionsBeganAt: Date | null;
    missionOrder: number;
  };

/** A post with the mission it is at. */
export interface Holding {
  mission: InventedMission;
  appointment: InventedAppointment;
}

/** Nominees for whom agrément is asked: the mission, and the person's id; there is no post yet. */
export interface Nominee {
  mission: InventedMission;
  personId: string;
  state: 'AGREMENT_REQUESTED' | 'AGREMENT_GRANTED' | 'AGREMENT_REFUSED';
}

/** Id of the person who holds a post of a mission. */
export function holderId(mission: InventedMission, key: string | number): string {
  return idFromKey('Person', 'demonstration', mission.id, key);
}

/** Makes a post of a mission into an appointment with its days. `key` tells the posts of one mission apart. */
export function appoint(
  mission: InventedMission,
  post: PlannedPost,
  held: { key: string | number; order: number; status: AppointmentStatus; dates: PostDates },
): Holding {
  const { key, order, status, dates } = held;
  const appointment: InventedAppointment = {
    id: idFromKey('Appointment', 'demonstration', mission.id, 'post', key),
    personId: holderId(mission, key),
    missionId: mission.id,
    ...post,
    headClass: null,
    missionOrder: order,
    status,
    ...dates,
    expectedDays: null,
    functionsBeganAt: null,
    credentialsCopyPresentedAt: null,
    credentialsPresentedAt: null,
    provisionallyAdmittedOn: null,
    exequaturOn: null,
    chargeFrom: null,
    chargeUntil: null,
    precedenceFrom: null,
    ...invented,
    sourceRow: `${mission.sourceRow ?? mission.id} / ${key}`,
  };
  return { mission, appointment };
}

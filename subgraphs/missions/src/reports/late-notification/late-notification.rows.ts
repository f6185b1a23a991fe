// The rows that late notifications are told from: posts, on a day.
import type { AppointmentRow } from '../../records/appointment/appointment.tables';

/** A post that was or is notified late, on a day. */
export type LateNotificationRow = {
  post: AppointmentRow;
  /** Whoever never arrived is not late. */
  arrivedOn: string;
  /** Whose it is. */
  missionId: string;
  asOf: string;
};

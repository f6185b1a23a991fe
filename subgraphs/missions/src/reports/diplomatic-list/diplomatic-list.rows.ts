// The rows that the Diplomatic List is told from: posts of officers, on a day.
import type { AppointmentRow } from '../../records/appointment/appointment.tables';

/** A post on the list of a day. */
export type DiplomaticListEntryRow = Pick<
  AppointmentRow,
  'personId' | 'missionId' | 'category' | 'title' | 'rank' | 'missionOrder'
> & {
  /** Id of the entry, not of the post. */
  id: string;
  appointmentId: string;
  asOf: string;
};

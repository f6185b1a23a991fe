// The rows that precedence is told from: posts of heads, with their place.
import type { AppointmentRow } from '../../records/appointment/appointment.tables';

/** A head of mission with the place in the order. */
export type PrecedenceEntryRow = AppointmentRow & { position: number; basis: string };

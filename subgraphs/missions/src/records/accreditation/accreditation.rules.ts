// What the state of an accreditation case means for the post that it is about.
import type { AppointmentStatus } from '../appointment/appointment.tables';
import type { AccreditationKind, AccreditationState } from './accreditation.tables';

type Statuses = Readonly<Partial<Record<AccreditationState, AppointmentStatus>>>;

const declared: Statuses = {
  PNG_DECLARED: 'PNG_DECLARED',
  RECALLED: 'RECALLED',
  RECOGNITION_REFUSED: 'RECOGNITION_REFUSED',
  DEPARTED: 'CLOSED_DEPARTED',
};

const statuses: Readonly<Record<AccreditationKind, Statuses>> = {
  // Before the appointment there is no post, and a break of relations leaves it as it was.
  HEAD_OF_MISSION: {
    APPOINTED: 'EXPECTED',
    WITHDRAWN: 'WITHDRAWN',
    ARRIVED: 'NOTIFIED',
    COPY_PRESENTED: 'NOTIFIED',
    ACCREDITED: 'ACCREDITED',
    TERMINATED: 'TERMINATED_IN_GRACE',
    ...declared,
  },
  STAFF: {
    EXPECTED: 'EXPECTED',
    NOTIFIED: 'NOTIFIED',
    RETURNED: 'RETURNED',
    ACCREDITED: 'ACCREDITED',
    REGISTERED_NO_PI: 'REGISTERED_NO_PI',
    REFUSED: 'REFUSED',
    WITHDRAWN: 'WITHDRAWN',
    CHANGE_PENDING: 'CHANGE_PENDING',
    TERMINATED_IN_GRACE: 'TERMINATED_IN_GRACE',
    OUT_OF_STATUS: 'OUT_OF_STATUS',
    CLOSED_DEPARTED: 'CLOSED_DEPARTED',
    CLOSED_STATUS_CHANGED: 'CLOSED_STATUS_CHANGED',
    ...declared,
  },
  CONSULAR_OFFICER: {
    COMMISSION_RECEIVED: 'NOTIFIED',
    PROVISIONAL: 'PROVISIONAL',
    RECOGNIZED: 'ACCREDITED',
    REFUSED: 'REFUSED',
    // The exequatur was granted once: what it gave stays true of the days before.
    WITHDRAWN: 'TERMINATED_IN_GRACE',
    TERMINATED: 'TERMINATED_IN_GRACE',
    ...declared,
  },
  // An honorary officer lives here and stays, only without the post.
  HONORARY_OFFICER: {
    HON_REQUESTED: 'NOTIFIED',
    HON_RECOGNIZED: 'ACCREDITED',
    REFUSED: 'REFUSED',
    WITHDRAWN: 'CLOSED_STATUS_CHANGED',
    TERMINATED: 'CLOSED_STATUS_CHANGED',
  },
  POST: {},
  // The file on a declaration says where the post stands until it is taken back, when the post is what it was.
  PERSONA_NON_GRATA: declared,
};

/**
 * The status of a post when its case comes to a state; null where there is no post, or where it stays what it was. After the
 * end of functions the status of a head's or consular officer's post goes on by itself, see `departureMachine`.
 */
export function postStatusIn(kind: AccreditationKind, state: AccreditationState): AppointmentStatus | null {
  return statuses[kind][state] ?? null;
}

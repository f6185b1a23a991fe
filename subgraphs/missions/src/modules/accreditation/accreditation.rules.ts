// What the state of a case means for the post that it is about.
import type { AppointmentStatus } from '../appointment/appointment.tables';
import type { AccreditationKind, AccreditationState } from './accreditation.tables';

type Statuses = Partial<Record<AccreditationState, AppointmentStatus>>;

const declared: Statuses = {
  PNG_DECLARED: 'PNG_DECLARED',
  RECALLED: 'RECALLED',
  RECOGNITION_REFUSED: 'RECOGNITION_REFUSED',
  DEPARTED: 'CLOSED_DEPARTED',
};

/** A head who has arrived is notified until credentials are presented; the end of the functions leaves time to depart. */
const statuses: Readonly<Record<AccreditationKind, Statuses>> = {
  HEAD_OF_MISSION: {
    ...declared,
    APPOINTED: 'EXPECTED',
    ARRIVED: 'NOTIFIED',
    COPY_PRESENTED: 'NOTIFIED',
    ACCREDITED: 'ACCREDITED',
    WITHDRAWN: 'WITHDRAWN',
    TERMINATED: 'TERMINATED_IN_GRACE',
  },
  STAFF: {
    ...declared,
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
  },
  CONSULAR_OFFICER: {
    ...declared,
    COMMISSION_RECEIVED: 'NOTIFIED',
    PROVISIONAL: 'PROVISIONAL',
    RECOGNIZED: 'ACCREDITED',
    REFUSED: 'REFUSED',
    WITHDRAWN: 'WITHDRAWN',
    TERMINATED: 'TERMINATED_IN_GRACE',
  },
  HONORARY_OFFICER: {
    HON_REQUESTED: 'NOTIFIED',
    HON_RECOGNIZED: 'ACCREDITED',
    REFUSED: 'REFUSED',
    WITHDRAWN: 'WITHDRAWN',
    TERMINATED: 'TERMINATED_IN_GRACE',
  },
  POST: {},
  PERSONA_NON_GRATA: {},
};

/** The status of the post that follows from the state of its case; undefined where the post stays as it is. */
export function postStatusOf(
  kind: AccreditationKind,
  state: AccreditationState,
): AppointmentStatus | undefined {
  return statuses[kind][state];
}

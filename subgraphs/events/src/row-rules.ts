// Of which class rows are, and whose: an event is its hosts' and its guests', a seat is its guest's.
import { sql } from 'drizzle-orm';
import { tie, type RowRules } from '@fmg/shared/auth/row-rules';
import { eventHost } from './modules/event/event.tables';
import { invitation } from './modules/invitation/invitation.tables';

/** A draft invites nobody yet. */
const isSent = sql`${invitation.state} <> 'DRAFT'`;

export const rowRules: RowRules = {
  Event: {
    class: { property: 'isPublic', of: { true: 'PUBLIC_EVENT', false: 'EVENT_DETAIL' } },
    own: [
      tie({ key: eventHost.eventId, missionId: eventHost.missionId }),
      tie({ key: invitation.eventId, missionId: invitation.missionId, where: isSent }),
    ],
  },
  SeatAssignment: {
    own: [
      tie({
        property: 'invitationId',
        key: invitation.id,
        missionId: invitation.missionId,
        where: isSent,
      }),
    ],
  },
  SeatingPlan: {
    own: [
      tie({
        property: 'eventId',
        key: invitation.eventId,
        missionId: invitation.missionId,
        where: isSent,
      }),
    ],
  },
};

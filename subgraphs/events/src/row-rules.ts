// Of which class rows are, and whose: an event is its hosts' and its guests', a seat is its guest's.
import type { RowRules } from '@fmg/shared/guards/row-rules';
import { tie } from '@fmg/shared/db/tie';
import { eventHost } from './modules/event/event.tables';
import { isSent } from './modules/invitation/invitation.store';
import { invitation } from './modules/invitation/invitation.tables';

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

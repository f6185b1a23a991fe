// The steps in the lives of this subgraph's records.
import { historyTable } from '@fmg/shared/db/history';
import { eventsSchema } from '../../pg-schema';
import { agreement } from '../agreement/agreement.tables';
import { dispute } from '../dispute/dispute.tables';
import { engagement } from '../engagement/engagement.tables';
import { event } from '../event/event.tables';
import { exchangeProgramme } from '../exchange-programme/exchange-programme.tables';
import { facilitationRequest } from '../facilitation-request/facilitation-request.tables';
import { participant } from '../participant/participant.tables';
import { waiverRequest } from '../waiver-request/waiver-request.tables';

export const transition = historyTable(eventsSchema, {
  Agreement: agreement,
  Dispute: dispute,
  Engagement: engagement,
  Event: event,
  ExchangeProgramme: exchangeProgramme,
  FacilitationRequest: facilitationRequest,
  Participant: participant,
  WaiverRequest: waiverRequest,
});

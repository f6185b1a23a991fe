// The steps in the lives of this subgraph's records.
import { historyTable } from '@fmg/shared/db/history';
import { facilitiesSchema } from '../../pg-schema';
import { assistanceRequest } from '../assistance-request/assistance-request.tables';
import { crisis } from '../crisis/crisis.tables';
import { incident } from '../incident/incident.tables';
import { propertyNotice } from '../property-notice/property-notice.tables';
import { protectiveDetail } from '../protective-detail/protective-detail.tables';
import { zoningCase } from '../zoning-case/zoning-case.tables';

export const transition = historyTable(facilitiesSchema, {
  AssistanceRequest: assistanceRequest,
  Crisis: crisis,
  Incident: incident,
  PropertyNotice: propertyNotice,
  ProtectiveDetail: protectiveDetail,
  ZoningCase: zoningCase,
});

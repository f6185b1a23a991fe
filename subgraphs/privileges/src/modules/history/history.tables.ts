// The steps in the lives of this subgraph's records.
import { historyTable } from '@fmg/shared/db/history';
import { privilegesSchema } from '../../pg-schema';
import { benefit } from '../benefit/benefit.tables';
import { customsClearance } from '../customs-clearance/customs-clearance.tables';
import { domesticWorkerFile } from '../domestic-worker/domestic-worker.tables';
import { driverLicence } from '../driver-licence/driver-licence.tables';
import { taxCard } from '../tax-card/tax-card.tables';
import { travelNotice } from '../travel-notice/travel-notice.tables';
import { vehicle } from '../vehicle/vehicle.tables';
import { visaCase } from '../visa-case/visa-case.tables';
import { workAuthorization } from '../work-authorization/work-authorization.tables';

export const transition = historyTable(privilegesSchema, {
  Benefit: benefit,
  CustomsClearance: customsClearance,
  DomesticWorkerFile: domesticWorkerFile,
  DriverLicence: driverLicence,
  TaxCard: taxCard,
  TravelNotice: travelNotice,
  Vehicle: vehicle,
  VisaCase: visaCase,
  WorkAuthorization: workAuthorization,
});

/** A row to be added to `transition`. */
export type NewTransition = typeof transition.$inferInsert;

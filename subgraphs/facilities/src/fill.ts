// Fills this subgraph's tables with the demonstration data of an invented world.
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { startOfLegalDay } from '@fmg/shared/domain/clock';
import { tellAnew } from '@fmg/shared/outbox/publication';
import type { Progress, World } from '@fmg/shared/seed/world';
import { inventAccountability } from './modules/accountability/accountability.seed';
import { accountability } from './modules/accountability/accountability.tables';
import { inventAssistance } from './modules/assistance-request/assistance-request.seed';
import { assistanceRequest } from './modules/assistance-request/assistance-request.tables';
import { inventCrises } from './modules/crisis/crisis.seed';
import { crisis, crisisMission } from './modules/crisis/crisis.tables';
import { inventAdvisories } from './modules/cyber-advisory/cyber-advisory.seed';
import { cyberAdvisory, cyberAdvisoryMission } from './modules/cyber-advisory/cyber-advisory.tables';
import { inventFacilities } from './modules/facility/facility.seed';
import { facility } from './modules/facility/facility.tables';
import { transition } from './modules/history/history.tables';
import { inventIncidents } from './modules/incident/incident.seed';
import { incident, incidentSuspect } from './modules/incident/incident.tables';
import { inventNotices } from './modules/property-notice/property-notice.seed';
import { propertyNotice } from './modules/property-notice/property-notice.tables';
import { inventDetails } from './modules/protective-detail/protective-detail.seed';
import { protectiveDetail } from './modules/protective-detail/protective-detail.tables';
import { inventAssessments } from './modules/security-assessment/security-assessment.seed';
import { securityAssessment } from './modules/security-assessment/security-assessment.tables';
import { inventZoningCases } from './modules/zoning-case/zoning-case.seed';
import { zoningCase } from './modules/zoning-case/zoning-case.tables';
import { publications } from './publications';

/** Everything that is invented of a world, pure: the same world gives the same rows. */
export function inventAll(world: World) {
  const facilities = inventFacilities(world);
  const crises = inventCrises(world);
  return {
    facilities,
    crises,
    notices: inventNotices(world, facilities),
    zoning: inventZoningCases(world, facilities),
    assessments: inventAssessments(world, facilities),
    incidents: inventIncidents(world, facilities),
    accountability: inventAccountability(world, crises),
    assistance: inventAssistance(world, crises, facilities),
    details: inventDetails(world),
    advisories: inventAdvisories(world),
  };
}

/** Inserts the invented rows, in the transaction of the handle; the tables must be empty of them. */
export async function fillFacilities(db: Db, world: World, progress?: Progress): Promise<void> {
  const all = inventAll(world);
  const options = { onConflict: 'fail', progress } as const;
  await insertRows(db, facility, all.facilities, options);
  await insertRows(db, propertyNotice, all.notices.notices, options);
  await insertRows(db, zoningCase, all.zoning.cases, options);
  await insertRows(db, securityAssessment, [...all.assessments, ...all.incidents.assessments], options);
  await insertRows(db, incident, all.incidents.incidents, options);
  await insertRows(db, incidentSuspect, all.incidents.suspects, options);
  await insertRows(db, crisis, all.crises.crises, options);
  await insertRows(db, crisisMission, all.crises.missions, options);
  await insertRows(db, accountability, all.accountability, options);
  await insertRows(db, assistanceRequest, all.assistance.requests, options);
  await insertRows(db, protectiveDetail, all.details.details, options);
  await insertRows(db, cyberAdvisory, all.advisories.advisories, options);
  await insertRows(db, cyberAdvisoryMission, all.advisories.addressees, options);
  const histories = [all.notices, all.zoning, all.incidents, all.crises, all.assistance, all.details];
  await insertRows(
    db,
    transition,
    histories.flatMap((each) => each.transitions),
    options,
  );
  await tellAnew(db, 'facilities', publications, startOfLegalDay(world.today));
}

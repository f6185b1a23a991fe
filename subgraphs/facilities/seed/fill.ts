// Fills this subgraph's tables with the demonstration data of an invented world.
import { accountability } from '@fmg/facilities/modules/accountability/accountability.tables';
import { assistanceRequest } from '@fmg/facilities/modules/assistance-request/assistance-request.tables';
import { crisis, crisisMission } from '@fmg/facilities/modules/crisis/crisis.tables';
import {
  cyberAdvisory,
  cyberAdvisoryMission,
} from '@fmg/facilities/modules/cyber-advisory/cyber-advisory.tables';
import { facility } from '@fmg/facilities/modules/facility/facility.tables';
import { incident, incidentSuspect } from '@fmg/facilities/modules/incident/incident.tables';
import { propertyNotice } from '@fmg/facilities/modules/property-notice/property-notice.tables';
import { protectiveDetail } from '@fmg/facilities/modules/protective-detail/protective-detail.tables';
import { securityAssessment } from '@fmg/facilities/modules/security-assessment/security-assessment.tables';
import { zoningCase } from '@fmg/facilities/modules/zoning-case/zoning-case.tables';
import { transition } from '@fmg/facilities/platform.tables';
import { publications } from '@fmg/facilities/publications';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { startOfLegalDay } from '@fmg/shared/domain/clock';
import { tellAnew } from '@fmg/shared/outbox/publication';
import type { Progress, World } from '@fmg/shared/seed/world';
import { inventAccountability } from './accountability/accountability.seed';
import { inventAssistance } from './assistance-request/assistance-request.seed';
import { inventCrises } from './crisis/crisis.seed';
import { inventAdvisories } from './cyber-advisory/cyber-advisory.seed';
import { inventFacilities } from './facility/facility.seed';
import { inventIncidents } from './incident/incident.seed';
import { inventNotices } from './property-notice/property-notice.seed';
import { inventDetails } from './protective-detail/protective-detail.seed';
import { inventAssessments } from './security-assessment/security-assessment.seed';
import { inventZoningCases } from './zoning-case/zoning-case.seed';

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

// Fills this subgraph with the demonstration data of an invented world; published figures are never invented.
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { startOfLegalDay } from '@fmg/shared/domain/clock';
import { tellAnew } from '@fmg/shared/outbox/publication';
import type { Progress, World } from '@fmg/shared/seed/world';
import { inventBenefits } from './modules/benefit/benefit.seed';
import { benefit } from './modules/benefit/benefit.tables';
import { inventCustomsClearances } from './modules/customs-clearance/customs-clearance.seed';
import { customsClearance } from './modules/customs-clearance/customs-clearance.tables';
import { inventDomesticWorkerFiles } from './modules/domestic-worker/domestic-worker.seed';
import { domesticWorkerCheck, domesticWorkerFile } from './modules/domestic-worker/domestic-worker.tables';
import { inventDriverLicences } from './modules/driver-licence/driver-licence.seed';
import { driverLicence, trafficViolation } from './modules/driver-licence/driver-licence.tables';
import { transition } from './modules/history/history.tables';
import { inventReciprocity, presentSettings } from './modules/reciprocity/reciprocity.seed';
import { reciprocitySetting } from './modules/reciprocity/reciprocity.tables';
import { inventTaxCards } from './modules/tax-card/tax-card.seed';
import { taxCard } from './modules/tax-card/tax-card.tables';
import { inventTravelNotices } from './modules/travel-notice/travel-notice.seed';
import { travelNotice } from './modules/travel-notice/travel-notice.tables';
import { inventTravelRegimes } from './modules/travel-regime/travel-regime.seed';
import { travelRegime } from './modules/travel-regime/travel-regime.tables';
import { inventVehicles } from './modules/vehicle/vehicle.seed';
import { liabilityPolicy, vehicle } from './modules/vehicle/vehicle.tables';
import { inventVisaCases } from './modules/visa-case/visa-case.seed';
import { visaCase } from './modules/visa-case/visa-case.tables';
import { inventWorkAuthorizations } from './modules/work-authorization/work-authorization.seed';
import { workAuthorization } from './modules/work-authorization/work-authorization.tables';
import { publications } from './publications';
import { claimantsOf } from './seed/claimants';

/** All invented rows of this subgraph, the same for the same world. */
export function inventPrivileges(world: World) {
  const claimants = claimantsOf(world);
  const settings = inventReciprocity(world);
  const settingOf = presentSettings(settings);
  const regimes = inventTravelRegimes(world);
  const visas = inventVisaCases(world, claimants, settingOf);
  return {
    settings,
    regimes,
    visas,
    cards: inventTaxCards(world, claimants, settingOf),
    vehicles: inventVehicles(world, claimants),
    licences: inventDriverLicences(world, claimants),
    clearances: inventCustomsClearances(world, claimants),
    notices: inventTravelNotices(world, claimants, regimes),
    workers: inventDomesticWorkerFiles(world, claimants, visas.cases),
    work: inventWorkAuthorizations(world, claimants, settingOf),
    benefits: inventBenefits(world),
  };
}

/**
 * Fills the tables, which must be empty, in the transaction that it is given, and tells the others of what it wrote. Throws when a row breaks a constraint.
 */
export async function fillPrivileges(db: Db, world: World, progress?: Progress): Promise<void> {
  const made = inventPrivileges(world);
  const options = { onConflict: 'fail', progress } as const;
  await insertRows(db, reciprocitySetting, made.settings, options);
  await insertRows(db, travelRegime, made.regimes, options);
  await insertRows(db, visaCase, made.visas.cases, options);
  await insertRows(db, taxCard, made.cards.cards, options);
  await insertRows(db, vehicle, made.vehicles.vehicles, options);
  await insertRows(db, liabilityPolicy, made.vehicles.policies, options);
  await insertRows(db, driverLicence, made.licences.licences, options);
  await insertRows(db, trafficViolation, made.licences.violations, options);
  await insertRows(db, customsClearance, made.clearances.clearances, options);
  await insertRows(db, travelNotice, made.notices.notices, options);
  await insertRows(db, domesticWorkerFile, made.workers.files, options);
  await insertRows(db, domesticWorkerCheck, made.workers.checks, options);
  await insertRows(db, workAuthorization, made.work.authorizations, options);
  await insertRows(db, benefit, made.benefits.benefits, options);
  const { visas, cards, vehicles, licences, clearances, notices, workers, work, benefits } = made;
  for (const { transitions } of [
    visas,
    cards,
    vehicles,
    licences,
    clearances,
    notices,
    workers,
    work,
    benefits,
  ]) {
    await insertRows(db, transition, transitions, options);
  }
  await tellAnew(db, 'privileges', publications, startOfLegalDay(world.today));
}

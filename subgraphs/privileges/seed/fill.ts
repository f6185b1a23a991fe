// Fills this subgraph with the demonstration data of an invented world; published figures are never invented.
import { benefit } from '@fmg/privileges/modules/benefit/benefit.tables';
import { customsClearance } from '@fmg/privileges/modules/customs-clearance/customs-clearance.tables';
import {
  domesticWorkerCheck,
  domesticWorkerFile,
} from '@fmg/privileges/modules/domestic-worker/domestic-worker.tables';
import {
  driverLicence,
  trafficViolation,
} from '@fmg/privileges/modules/driver-licence/driver-licence.tables';
import { reciprocitySetting } from '@fmg/privileges/modules/reciprocity/reciprocity.tables';
import { taxCard } from '@fmg/privileges/modules/tax-card/tax-card.tables';
import { travelNotice } from '@fmg/privileges/modules/travel-notice/travel-notice.tables';
import { travelRegime } from '@fmg/privileges/modules/travel-regime/travel-regime.tables';
import { liabilityPolicy, vehicle } from '@fmg/privileges/modules/vehicle/vehicle.tables';
import { visaCase } from '@fmg/privileges/modules/visa-case/visa-case.tables';
import { workAuthorization } from '@fmg/privileges/modules/work-authorization/work-authorization.tables';
import { transition } from '@fmg/privileges/platform.tables';
import { publications } from '@fmg/privileges/publications';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { startOfLegalDay } from '@fmg/shared/domain/clock';
import { tellAnew } from '@fmg/shared/outbox/publication';
import type { Progress, World } from '@fmg/shared/seed/world';
import { inventBenefits } from './benefit/benefit.seed';
import { claimantsOf } from './claimants';
import { inventCustomsClearances } from './customs-clearance/customs-clearance.seed';
import { inventDomesticWorkerFiles } from './domestic-worker/domestic-worker.seed';
import { inventDriverLicences } from './driver-licence/driver-licence.seed';
import { inventReciprocity, presentSettings } from './reciprocity/reciprocity.seed';
import { inventTaxCards } from './tax-card/tax-card.seed';
import { inventTravelNotices } from './travel-notice/travel-notice.seed';
import { inventTravelRegimes } from './travel-regime/travel-regime.seed';
import { inventVehicles } from './vehicle/vehicle.seed';
import { inventVisaCases } from './visa-case/visa-case.seed';
import { inventWorkAuthorizations } from './work-authorization/work-authorization.seed';

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

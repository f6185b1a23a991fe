import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isEnumType } from 'graphql';
import { systemClock } from '@fmg/shared/domain/clock';
import { silentLog } from '@fmg/shared/telemetry/log';
import type { Database } from '@fmg/shared/db/database';
import { createPrivileges } from '../server';
import { milesBetween } from '../values/distance';
import * as benefits from './benefit/benefit.tables';
import { benefitCatalogue, benefitCategories } from './benefit/benefit.rules';
import * as customs from './customs-clearance/customs-clearance.tables';
import { domesticWorkerCheckNames, isComplete } from './domestic-worker/domestic-worker.rules';
import * as workers from './domestic-worker/domestic-worker.tables';
import { stateByPoints } from './driver-licence/driver-licence.rules';
import * as licences from './driver-licence/driver-licence.tables';
import * as reciprocity from './reciprocity/reciprocity.tables';
import { animalOf, taxCardAnimals, taxCardKinds } from './tax-card/tax-card.rules';
import * as cards from './tax-card/tax-card.tables';
import * as notices from './travel-notice/travel-notice.tables';
import { referencePoints } from './travel-regime/travel-points.rules';
import * as regimes from './travel-regime/travel-regime.tables';
import { plateOf } from './vehicle/vehicle.rules';
import * as vehicles from './vehicle/vehicle.tables';
import * as visas from './visa-case/visa-case.tables';
import { caseVisaClasses, publishedVisaClasses, visaClassLabel } from './visa-class/visa-class.rules';
import { issuanceDimensions, issuanceSeries } from './visa-issuance/visa-issuance.rules';
import * as work from './work-authorization/work-authorization.tables';

describe('words are the same in the schema and in the tables', () => {
  const { schema } = createPrivileges({ database: {} as Database, clock: systemClock, log: silentLog }); // nothing is asked of the database

  test.each([
    ['VisaClass', publishedVisaClasses],
    ['VisaCaseState', visas.visaCaseStates],
    ['VisaApplicationKind', visas.visaApplicationKinds],
    ['TaxCardKind', taxCardKinds],
    ['TaxCardAnimal', taxCardAnimals],
    ['TaxCardState', cards.taxCardStates],
    ['PurchaseCategory', cards.purchaseCategories],
    ['VehicleKind', vehicles.vehicleKinds],
    ['VehicleState', vehicles.vehicleStates],
    ['PlateLetter', vehicles.plateLetters],
    ['PlateLayout', vehicles.plateLayouts],
    ['DriverLicenceState', licences.driverLicenceStates],
    ['TrafficOffence', licences.trafficOffences],
    ['TrafficViolationKind', licences.trafficViolationKinds],
    ['TrafficDisposition', licences.trafficDispositions],
    ['ConsignmentKind', customs.consignmentKinds],
    ['CustomsClearanceState', customs.customsClearanceStates],
    ['TravelRegimeKind', regimes.travelRegimeKinds],
    ['TravelReferencePoint', regimes.travelReferencePoints],
    ['TravelNoticeState', notices.travelNoticeStates],
    ['DomesticWorkerCheckName', domesticWorkerCheckNames],
    ['DomesticWorkerFileState', workers.domesticWorkerFileStates],
    ['WagePayment', workers.wagePayments],
    ['WageInterval', workers.wageIntervals],
    ['WorkAuthorizationRoute', work.workAuthorizationRoutes],
    ['WorkAuthorizationState', work.workAuthorizationStates],
    ['ReciprocityBenefit', reciprocity.reciprocityBenefits],
    ['ReciprocityLevel', reciprocity.reciprocityLevels],
    ['BenefitCategory', benefitCategories],
    ['BenefitGround', benefits.benefitGrounds],
    ['BenefitState', benefits.benefitStates],
    ['IssuanceSeries', issuanceSeries],
    ['VisaIssuanceDimension', issuanceDimensions],
  ] as const)('%s', (name, words) => {
    const type = schema.getType(name);
    expect(isEnumType(type) ? type.getValues().map((value) => value.name) : undefined).toEqual([...words]);
  });

  test('the migration accepts the 17 classes of a visa case, and no other', () => {
    const migration = readFileSync(resolve(__dirname, '../../migrations/0000_initial.sql'), 'utf8');
    const list = /"visa_case_class_check" CHECK \([^)]* in \(([^)]*)\)/.exec(migration)?.[1];
    expect(list?.split(', ')).toEqual(caseVisaClasses.map((each) => `'${each}'`));
    expect(caseVisaClasses).toHaveLength(17);
  });
});

describe('rules of the programmes', () => {
  test.each([
    ['MISSION', false, 'OWL'],
    ['MISSION', true, 'BUFFALO'],
    ['PERSONAL', false, 'EAGLE'],
    ['PERSONAL', true, 'DEER'],
  ] as const)('a %s card, restricted %s, shows the %s', (kind, restricted, animal) => {
    expect(animalOf(kind, restricted)).toBe(animal);
  });

  test.each([
    [7, 'VALID'],
    [8, 'UNDER_REVIEW'],
    [11, 'UNDER_REVIEW'],
    [12, 'SUSPENDED'],
  ])('%i points in 24 months: %s', (points, state) => {
    expect(stateByPoints(points)).toBe(state);
  });

  test('a worker’s file is complete only when every item was examined and passed', () => {
    const all = domesticWorkerCheckNames.map((name) => ({ name, passed: true }));
    expect(isComplete(all)).toBe(true);
    expect(isComplete(all.slice(1))).toBe(false);
    expect(isComplete(all.map((each) => (each.name === 'WAGE' ? { ...each, passed: null } : each)))).toBe(
      false,
    );
    expect(isComplete(all.map((each) => (each.name === 'WAGE' ? { ...each, passed: false } : each)))).toBe(
      false,
    );
  });

  test('a plate has its letter first, or last for missions to the United Nations', () => {
    const parts = { letter: 'D', countryCode: 'XY', serial: 12 } as const;
    expect(plateOf({ ...parts, layout: 'LETTER_FIRST' })).toBe('DXY 0012');
    expect(plateOf({ ...parts, layout: 'LETTER_LAST' })).toBe('0012 XYD');
  });

  test.each([
    ['A_1', 'A-1'],
    ['B_1_B_2', 'B-1/B-2'],
    ['B_1_B_2_BCC', 'B-1/B-2/BCC'],
    ['C_1_D', 'C-1/D'],
    ['H_1B1', 'H-1B1'],
    ['NATO_7', 'NATO-7'],
    ['D_CREW', 'D-CREW'],
    ['BCC', 'BCC'],
  ] as const)('the class %s is printed as %s', (code, label) => {
    expect(visaClassLabel(code)).toBe(label);
  });

  test('the catalogue has one entry for each category', () => {
    expect(benefitCatalogue.map((kind) => kind.category)).toEqual([...benefitCategories]);
  });

  test('Baltimore lies beyond 25 miles of the White House, Rockville within', () => {
    expect(milesBetween(referencePoints.WHITE_HOUSE, { latitude: 39.2904, longitude: -76.6122 })).toBeCloseTo(
      35.4,
      0,
    );
    expect(milesBetween(referencePoints.WHITE_HOUSE, { latitude: 39.084, longitude: -77.1528 })).toBeLessThan(
      25,
    );
  });
});

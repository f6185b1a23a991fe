// Invented reciprocity: how benefits are set for each sending State, now and before.
import {
  reciprocityBenefits,
  reciprocityLevels,
  type NewReciprocitySetting,
} from '@fmg/privileges/modules/reciprocity/reciprocity.tables';
import type { PurchaseCategory } from '@fmg/privileges/modules/tax-card/tax-card.tables';
import { staffKinds } from '@fmg/shared/domain/facts';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { addDays } from '../calendar';

type Benefit = (typeof reciprocityBenefits)[number];
type Level = (typeof reciprocityLevels)[number];

// How likely each level is; a benefit that is not named here is set for few States only, and then withdrawn or full.
const levels: Readonly<Record<Benefit, Partial<Record<Level, number>>>> = {
  MISSION_SALES_TAX: { FULL: 62, MINIMUM_PURCHASE: 22, EXCLUDED_CATEGORIES: 12, WITHDRAWN: 4 },
  PERSONAL_SALES_TAX: { FULL: 50, MINIMUM_PURCHASE: 28, EXCLUDED_CATEGORIES: 12, WITHDRAWN: 10 },
  MOTOR_FUEL_TAX: { FULL: 75, WITHDRAWN: 25 },
  UTILITY_TAX: { FULL: 70, WITHDRAWN: 30 },
  HOTEL_TAX: { FULL: 60, WITHDRAWN: 40 },
  CUSTOMS: { FULL: 85, EXCLUDED_CATEGORIES: 15 },
  VEHICLES: { FULL: 40, LIMITED: 60 },
  VISA_VALIDITY: { LIMITED: 1 },
  DEPENDANT_WORK: { FULL: 60, WITHDRAWN: 40 },
  AIRPORT_COURTESIES: { FULL: 80, WITHDRAWN: 20 },
  ALL_STAFF: { LIMITED: 1 },
  DIPLOMATIC_STAFF: { LIMITED: 1 },
  ADMIN_TECH_STAFF: { LIMITED: 1 },
  SERVICE_STAFF: { LIMITED: 1 },
  CONSULAR_STAFF: { LIMITED: 1 },
};

const minimums = ['50.00', '75.00', '100.00', '150.00', '200.00', '250.00', '300.00'] as const;
const exclusions: readonly PurchaseCategory[][] = [
  ['HOTELS'],
  ['ALCOHOL', 'TOBACCO'],
  ['RESTAURANTS', 'HOTELS'],
  ['ELECTRONICS'],
  ['CLOTHING'],
];
const months = [3, 6, 6, 12, 12, 12, 24, 36, 60] as const;
const authority = 'Office of Foreign Missions';
const legalBasis = '22 USC 4304(b); VCDR 47';

/** Settings for every sending State: the one in force, and for some benefits the one before it. */
export function inventReciprocity(world: World): NewReciprocitySetting[] {
  return world.sendingStates.flatMap((code) => {
    const random = new Random(world.seed, `reciprocity ${code}`);
    return reciprocityBenefits.flatMap((benefit) => {
      if (
        !['MISSION_SALES_TAX', 'PERSONAL_SALES_TAX', 'VISA_VALIDITY'].includes(benefit) &&
        random.chance(isOfStaff(benefit) ? 0.85 : 0.5)
      )
        return [];
      const since = addDays(world.today, -random.between(200, 4200));
      const present = setting(random, { code, benefit, validFrom: since, validUntil: null });
      if (!random.chance(0.15)) return [present];
      return [
        setting(random, {
          code,
          benefit,
          validFrom: addDays(since, -random.between(400, 2400)),
          validUntil: since,
        }),
        present,
      ];
    });
  });
}

interface Period {
  code: string;
  benefit: Benefit;
  validFrom: string;
  validUntil: string | null;
}

function setting(random: Random, { code, benefit, validFrom, validUntil }: Period): NewReciprocitySetting {
  const level = random.weighted(levels[benefit] as Record<Level, number>); // a level without a weight is never drawn
  return {
    id: idFromKey('ReciprocitySetting', DEMONSTRATION, code, benefit, validFrom),
    countryCode: code,
    benefit,
    level,
    minimumPurchaseAmount: level === 'MINIMUM_PURCHASE' ? random.pick(minimums) : null,
    excludedCategories: level === 'EXCLUDED_CATEGORIES' ? random.pick(exclusions) : [],
    limit: level === 'LIMITED' ? limitOf(random, benefit) : null,
    validFrom,
    validUntil,
    authority,
    legalBasis,
    ...invented,
    sourceRow: `${code} ${benefit} ${validFrom}`,
  };
}

function limitOf(random: Random, benefit: Benefit): number {
  if (benefit === 'VISA_VALIDITY') return random.pick(months);
  if (benefit === 'ALL_STAFF') return random.between(20, 90);
  return isOfStaff(benefit) ? random.between(4, 40) : random.between(1, 3);
}

function isOfStaff(benefit: Benefit): boolean {
  return staffKinds.some((each) => each === benefit);
}

/** The setting in force for a State and a benefit; undefined when none is, and for an organization. */
export type SettingOf = (countryCode: string | null, benefit: Benefit) => NewReciprocitySetting | undefined;

/** Finds the settings in force among invented ones. */
export function presentSettings(settings: readonly NewReciprocitySetting[]): SettingOf {
  const present = new Map(
    settings
      .filter((each) => each.validUntil == null)
      .map((each) => [`${each.countryCode} ${each.benefit}`, each]),
  );
  return (countryCode, benefit) => present.get(`${countryCode ?? ''} ${benefit}`);
}

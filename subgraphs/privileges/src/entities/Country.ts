// What this subgraph adds to a country.
import { today } from '@fmg/shared/domain/clock';
import type { Resolvers } from '../__generated__/resolvers';
import { findSettingsOn } from '../modules/reciprocity/reciprocity.store';
import { uncontrolled } from '../modules/travel-regime/travel-regime.rules';
import { findRegimesOn } from '../modules/travel-regime/travel-regime.store';
import { describeGroup } from '../modules/visa-issuance/visa-issuance.resolvers';
import { findGroupsOfCountries } from '../modules/visa-issuance/visa-issuance.store';

export const countryContributions: Pick<Resolvers, 'Country'> = {
  Country: {
    reciprocity: ({ code }, { asOf }, context) =>
      context.loadWith(findSettingsOn, asOf ?? today(context.clock), code),
    travelRegime: async ({ code }, { asOf, referencePoint }, context) => {
      const wanted = {
        asOf: asOf ?? today(context.clock),
        referencePoint: referencePoint ?? 'WHITE_HOUSE',
      } as const;
      return (await context.loadWith(findRegimesOn, wanted, code)) ?? uncontrolled;
    },
    visaIssuances: async ({ code }, args, context) => {
      const groups = (await context.loadWith(findGroupsOfCountries, args, code)) ?? [];
      return groups.map((group) => describeGroup(group, args, code));
    },
  },
};

// Whose rows are that have no mission: a State's.
import type { RowRules } from '@fmg/shared/guards/row-rules';

export const rowRules: RowRules = {
  Country: { own: ['code'] },
  ReciprocitySetting: { own: ['countryCode'] },
};

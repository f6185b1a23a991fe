// Whose rows are that have no mission: a State's, and no viewer's as long as nothing here knows a viewer's State.
import type { RowRules } from '@fmg/shared/auth/row-rules';

export const rowRules: RowRules = {
  Country: { own: [] },
  ReciprocitySetting: { own: [] },
};

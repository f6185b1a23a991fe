// Whose rows are that have no mission: a State's, or by the facts that came with them.
import type { RowRules } from '@fmg/shared/auth/row-rules';

export const rowRules: RowRules = {
  AccreditationCase: { own: ['documentFacts.missionId'] },
  Country: { own: ['code'] },
  ReciprocitySetting: { own: ['countryCode'] },
};

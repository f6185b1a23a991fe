// What has to go with the category of a post before it is notified, changed or accepted; see `whatFits`.
import type { Guard } from '@fmg/shared/domain/machine';
import type { Ruling } from '@fmg/shared/domain/ruling';

/** How a post fits its mission and its holder. */
export interface FitFacts {
  fits: Readonly<Record<'category' | 'rank' | 'visa' | 'passport', Ruling<boolean>>>;
}

/** What was found of a part, with what it rests on. */
const found =
  (part: keyof FitFacts['fits']) =>
  ({ fits }: FitFacts): string =>
    `${fits[part].explanation} (${fits[part].legalBasis})`;

export const categoryFitsMission: Guard<FitFacts> = {
  code: 'CATEGORY_FITS_MISSION',
  message: 'missions of this kind have posts of the category',
  path: ['input', 'category'],
  holds: ({ fits }) => fits.category.answer,
  found: found('category'),
};

export const rankFitsCategory: Guard<FitFacts> = {
  code: 'RANK_FITS_CATEGORY',
  message: 'the rank is one that goes with the category',
  path: ['input', 'rank'],
  holds: ({ fits }) => fits.rank.answer,
  found: found('rank'),
};

export const visaFitsPost: Guard<FitFacts> = {
  code: 'VISA_FITS_POST',
  message: 'the class of the visa fits the post',
  legalBasis: '22 CFR 41.21-41.24',
  path: ['input', 'papers', 'visaClass'],
  holds: ({ fits }) => fits.visa.answer,
  found: found('visa'),
};

export const passportFitsPost: Guard<FitFacts> = {
  code: 'PASSPORT_FITS_POST',
  message:
    'the passport is of the sending State and of the kind that goes with the post, and valid through the stay or for six months',
  legalBasis: 'published notification practice',
  path: ['input', 'papers', 'passport'],
  holds: ({ fits }) => fits.passport.answer,
  found: found('passport'),
};

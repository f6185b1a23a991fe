// The kinds of benefit, and how a mission obtains each.

export const benefitCategories = [
  'REAL_PROPERTY',
  'PUBLIC_SERVICES',
  'SUPPLIES_AND_MAINTENANCE',
  'LOCAL_STAFF',
  'TRAVEL',
  'PROTECTION',
  'FINANCIAL_SERVICES',
  'OTHER',
] as const;

export type BenefitCategory = (typeof benefitCategories)[number];

/** An entry of the catalogue. */
export interface BenefitKind {
  category: BenefitCategory;
  title: string;
  procedure: string;
  legalBasis: string;
}

/** Guidance by category; the law names the categories, practice the procedure. */
export const benefitCatalogue: readonly BenefitKind[] = [
  {
    category: 'REAL_PROPERTY',
    title: 'Buying, leasing, altering or selling premises and residences',
    procedure: 'A note with address, use and terms, sixty days before the act.',
    legalBasis: '22 USC 4302(a), 4305',
  },
  {
    category: 'PUBLIC_SERVICES',
    title: 'Customs, importation, utilities, and applications to public offices',
    procedure: 'Form DS-1504 for goods; a letter to the supplier for relief from utility taxes.',
    legalBasis: '22 USC 4302(a), 4304; VCDR 36; VCCR 50',
  },
  {
    category: 'SUPPLIES_AND_MAINTENANCE',
    title: 'Supplies, maintenance and transport for the work of the mission',
    procedure: 'A mission tax exemption card covers purchases; other relief is asked for by note.',
    legalBasis: '22 USC 4302(a), 4304; VCDR 23; VCCR 32',
  },
  {
    category: 'LOCAL_STAFF',
    title: 'Hiring staff in the host country',
    procedure: 'Notice of appointment; the employee needs permission to work.',
    legalBasis: '22 USC 4302(a), 4304; VCDR 10',
  },
  {
    category: 'TRAVEL',
    title: 'Travel of members of the mission, and services for it',
    procedure: 'A travel notice where the sending State is under travel control.',
    legalBasis: '22 USC 4302(a), 4304(b), 4316; VCDR 26',
  },
  {
    category: 'PROTECTION',
    title: 'Protective services for premises, people and visits',
    procedure: 'A note to the protecting authority, with dates and places.',
    legalBasis: '22 USC 4302(a), 4304, 4314; VCDR 22, 29',
  },
  {
    category: 'FINANCIAL_SERVICES',
    title: 'Bank accounts and exchange of currency',
    procedure: 'A note; help is given in finding a bank when an account was closed.',
    legalBasis: '22 USC 4302(a), 4304',
  },
  {
    category: 'OTHER',
    title: 'Any other benefit that the Secretary designates',
    procedure: 'A note that says what is asked for and why.',
    legalBasis: '22 USC 4302(a), 4304',
  },
];

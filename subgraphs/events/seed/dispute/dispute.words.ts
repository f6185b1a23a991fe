// What invented disputes are about, in the words of a file.
import type { disputeKinds } from '@fmg/events/modules/dispute/dispute.tables';

type Kind = (typeof disputeKinds)[number];

/** What is told of the disputes of a kind; `range` is what is claimed, in dollars, null where nothing is. */
export const matters: Readonly<
  Record<
    Kind,
    { summaries: readonly string[]; range: readonly [least: number, most: number] | null; ofPerson: boolean }
  >
> = {
  TRAFFIC_FINE: {
    summaries: [
      'Speeding in a school zone; the citation was issued and not paid.',
      'Red light camera, twice within a month.',
      'Citation for use of a telephone while driving.',
    ],
    range: [60, 600],
    ofPerson: true,
  },
  PARKING_FINE: {
    summaries: [
      'Unpaid parking citations on three plates.',
      'Vehicles parked before a hydrant during a reception.',
      'Citations older than a year; the mission contests half of them.',
    ],
    range: [120, 9000],
    ofPerson: false,
  },
  LANDLORD_TENANT: {
    summaries: [
      'Deposit withheld after the family left the house.',
      'Rent of two months outstanding at the end of the post.',
      'Landlord claims repairs of floors and a kitchen.',
    ],
    range: [1500, 40000],
    ofPerson: true,
  },
  DEBT: {
    summaries: [
      'Hospital bill outstanding after the insurer paid its part.',
      'Private school fees of one term not paid.',
      'Credit account in arrears; the bank has written twice.',
    ],
    range: [800, 60000],
    ofPerson: true,
  },
  LABOUR_CLAIM: {
    summaries: [
      'Household employee claims overtime of nine months.',
      'Former employee says that wages were below the contract.',
      'Employee asks for the return of a passport; it was returned.',
    ],
    range: [3000, 90000],
    ofPerson: true,
  },
  PERSONAL_INJURY: {
    summaries: [
      'Collision at a crossing; the other driver was treated for a wrist injury.',
      'Cyclist struck by an opening door; the insurer disputes the amount.',
    ],
    range: [2500, 150000],
    ofPerson: true,
  },
  CONTRACT: {
    summaries: [
      'Caterer claims the balance for two receptions.',
      'Builder stopped work on the annex over unpaid invoices.',
      'Lease of office machines ended early.',
    ],
    range: [2000, 250000],
    ofPerson: false,
  },
  PROPERTY: {
    summaries: [
      'Water from the chancery garden damaged the neighbouring basement.',
      'Fence stands on the line; both sides have surveys.',
    ],
    range: [1000, 80000],
    ofPerson: false,
  },
  NEIGHBOUR_ZONING: {
    summaries: [
      'Neighbours complain of generators at night.',
      'Use of a residence for weekly public events.',
      'Deliveries before six in the morning.',
    ],
    range: null,
    ofPerson: false,
  },
  CRIMINAL_REFERRAL: {
    summaries: [
      'Police report and statement of the prosecutor received.',
      'Referral by the prosecutor; a charge would follow but for immunity.',
    ],
    range: null,
    ofPerson: true,
  },
  TAX_MISUSE: {
    summaries: [
      'Tax card used by a person who is not its holder.',
      'Personal purchases on a mission tax card.',
    ],
    range: [100, 4000],
    ofPerson: true,
  },
  CUSTOMS_MISUSE: {
    summaries: ['Goods cleared free of duty were offered for sale.'],
    range: [500, 20000],
    ofPerson: true,
  },
  FAMILY_SUPPORT: {
    summaries: [
      'Maintenance ordered by a family court is in arrears.',
      'Spouse asks for support while separated.',
    ],
    range: [1200, 30000],
    ofPerson: true,
  },
};

/** On what terms disputes are settled. */
export const settlements = [
  'Paid in full.',
  'Paid in three instalments.',
  'The parties agreed on two thirds of the claim.',
  'Withdrawn after an apology.',
  'The insurer paid.',
  'The mission paid on behalf of the person.',
];

/** Offences of referrals: serious ones, and lesser ones (R30). */
export const offences = {
  serious: [
    'Assault that caused injury',
    'Theft of goods of high value',
    'Driving under the influence with injury to another',
  ],
  lesser: [
    'Driving under the influence, nobody injured',
    'Taking goods from a shop',
    'Leaving the scene of a collision with damage to property',
    'Harassment by telephone',
  ],
} as const;

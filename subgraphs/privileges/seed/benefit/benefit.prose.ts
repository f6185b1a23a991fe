// What invented missions ask for, and the terms that they are given.
import type { BenefitCategory } from '@fmg/privileges/modules/benefit/benefit.rules';

/** A request in the words of a note: the line for the list, and the text. */
export type Asked = readonly [title: string, description: string];

/** Requests by category. */
export const asked: Readonly<Record<BenefitCategory, readonly Asked[]>> = {
  REAL_PROPERTY: [
    [
      'Parking places on the public street before the chancery',
      'Four places are asked for, for official vehicles, on working days.',
    ],
    [
      'Fence along the garden of the residence',
      'The fence follows the line of the old one and is of the same height.',
    ],
  ],
  PUBLIC_SERVICES: [
    [
      'Relief from utility taxes for the chancery',
      'Relief is asked for electricity and gas at the chancery, from the first of the next month.',
    ],
    ['Relief from telephone taxes', 'The mission has changed its supplier and asks for a new letter.'],
    [
      'Permit for a satellite antenna on the roof',
      'One dish of 1.8 metres for the reception of broadcasts; no transmitter is asked for.',
    ],
  ],
  SUPPLIES_AND_MAINTENANCE: [
    ['Gasoline account for official vehicles', 'An account free of tax for six vehicles, with one supplier.'],
    [
      'Purchase of a vehicle free of tax',
      'A letter to the dealer is asked for; the vehicle replaces one that was sold.',
    ],
    [
      'Renovation of the consular waiting room',
      'Materials and labour free of sales tax, by letter to the contractor.',
    ],
  ],
  LOCAL_STAFF: [
    [
      'Identification for staff hired here',
      'Building passes for three members of the staff who open the chancery in the morning.',
    ],
    ['Contract interpreters for a conference', 'Twelve interpreters for five days.'],
  ],
  TRAVEL: [
    [
      'Airport courtesies for a delegation',
      'Escort at arrival and departure for a minister and nine companions.',
    ],
    [
      'Port courtesies for a training ship',
      'The ship calls for four days; shore leave for cadets is asked for.',
    ],
    ['Landing of an official aircraft', 'Arrival and departure within two days; crew of seven.'],
  ],
  PROTECTION: [
    [
      'Police post during the national day reception',
      'Three hundred guests are expected between six and nine in the evening.',
    ],
    ['Patrols after threats by mail', 'Patrols by night are asked for until the matter is cleared up.'],
  ],
  FINANCIAL_SERVICES: [
    ['Help in finding a bank', 'The bank has closed the accounts of the mission on thirty days’ notice.'],
    ['Opening of an account for visa fees', 'A second account, for fees only, at the present bank.'],
  ],
  OTHER: [
    ['Road closure for a parade', 'One block, from ten to two on a Sunday.'],
    [
      'Use of a public hall for elections of nationals abroad',
      'Polling on two days, with about two thousand voters.',
    ],
  ],
};

/** Terms of a benefit that was granted on conditions. */
export const conditions = [
  'For one year; renewed on request.',
  'Limited to two vehicles, as for the missions of the host State in the capital of the sending State.',
  'Against a surcharge, until the claim of the supplier is settled.',
  'Only for purchases above the minimum that reciprocity sets.',
  'On condition that the list of authorized persons is kept up to date each quarter.',
] as const;

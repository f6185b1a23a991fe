// Agrément, the start of a head's functions, and charge ad interim (VCDR 4, 13, 19).
import type { Ruling } from '@fmg/shared/domain/ruling';
import type { AppointmentCategory } from '../../records/appointment/appointment.tables';

/** Which event begins the functions of heads: a State may choose, and keeps to one practice (VCDR 13(1)). */
export const functionsStartPractices = ['COPY_PRESENTED', 'ACCREDITED'] as const;

export type FunctionsStartPractice = (typeof functionsStartPractices)[number];

/** The practice unless the setting says otherwise: heads act from the handing over of the copies of their credentials. */
export const defaultFunctionsStart: FunctionsStartPractice = 'COPY_PRESENTED';

/** Whether a head may be appointed, or arrive, on a day: not before agrément is granted (R1). */
export function agrementAllows(agrementGrantedOn: string | null, day: string): Ruling<boolean> {
  const answer = agrementGrantedOn !== null && agrementGrantedOn <= day;
  return {
    answer,
    rule: 'R1',
    legalBasis: 'VCDR 4(1)',
    explanation: answer
      ? `Agrément was granted on ${agrementGrantedOn}.`
      : `Agrément was not granted by ${day}: no head is appointed or arrives before it.`,
  };
}

/** When the functions of a head began under a practice; null while they have not (R2). */
export function functionsBeganAt(
  facts: { credentialsCopyPresentedAt: Date | null; credentialsPresentedAt: Date | null },
  practice: FunctionsStartPractice,
): Ruling<Date | null> {
  const { credentialsCopyPresentedAt: copyAt, credentialsPresentedAt: presentedAt } = facts;
  const counting = practice === 'ACCREDITED' ? [presentedAt] : [copyAt, presentedAt];
  const earliest = counting
    .flatMap((each) => each ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(0);
  const event =
    practice === 'ACCREDITED'
      ? 'with the presentation of credentials'
      : 'with the notice of arrival and the copy of the credentials';
  return {
    answer: earliest ?? null,
    rule: 'R2',
    legalBasis: 'VCDR 13(1)',
    explanation:
      earliest === undefined
        ? `Functions begin ${event}, which has not taken place.`
        : `Functions begin ${event}: at ${earliest.toISOString()}.`,
  };
}

/** What decides whether somebody may take charge of a mission. */
export interface ChargeFacts {
  /** Whether the post of head is vacant, or the head cannot act. */
  head: 'ACTS' | 'CANNOT_ACT' | 'VACANT';
  category: AppointmentCategory;
  /** Whether the person's own post is accepted. */
  accepted: boolean;
  /** Whether another chargé d'affaires ad interim is in charge. */
  otherInCharge: boolean;
}

const diplomaticStaff: readonly AppointmentCategory[] = [
  'DIPLOMATIC_AGENT',
  'IO_MISSION_DIPLOMATIC',
  'MILITARY',
];

/** Whether a person may be chargé d'affaires ad interim (R5). The name is notified; no consent is needed. */
export function mayTakeCharge({ head, category, accepted, otherInCharge }: ChargeFacts): Ruling<boolean> {
  const against = [
    head === 'ACTS' ? 'the head of mission acts' : '',
    diplomaticStaff.includes(category) ? '' : 'the person is not a member of the diplomatic staff',
    accepted ? '' : "the person's own post is not accepted",
    otherInCharge ? "another chargé d'affaires is in charge" : '',
  ].filter((each) => each !== '');
  return {
    answer: against.length === 0,
    rule: 'R5',
    legalBasis: 'VCDR 19',
    explanation:
      against.length === 0
        ? `The ${head === 'VACANT' ? 'post of head is vacant' : 'head cannot act'}: the person may take charge.`
        : `The person may not take charge: ${against.join('; ')}.`,
  };
}

// What the notification of a member of a mission is measured by: time, length of stay, papers, visa, kind of post (VCDR 10).
import { addDays, daysBetween } from '@fmg/shared/domain/clock';
import type { Ruling } from '@fmg/shared/domain/ruling';
import type { AppointmentCategory, Rank } from '../../records/appointment/appointment.tables';
import { whatFits } from '../../records/appointment/what-fits.matrix';
import { anniversary } from '../../records/person/person.rules';

/** Days within which an arrival or appointment is notified; the last of them is still in time. */
export const DAYS_TO_NOTIFY = 30;
/** Days that a mission has to correct a notice that came back. */
export const DAYS_TO_CORRECT = 30;
/** The shortest stay that is registered, in days. */
export const MINIMUM_STAY = 90;
/** Years after which the Office may ask the foreign ministry to confirm a post. */
export const YEARS_TO_REVIEW = 6;

const PRACTICE = 'VCDR 10; published notification practice';

/** How a notification stands on a day. */
export interface Lateness {
  /** By how many days it is late, or was filed late; 0 when it is not. */
  daysLate: number;
  /** What is presumed of immunity: NONE while a late or missing notice is not accepted. */
  presumption: 'NONE' | 'NO_PRESUMPTION';
}

/** Whether an arrival, or the appointment of somebody who was here already, is notified in time (R7). */
export function lateness(
  facts: { arrivedOn: string; notifiedOn: string | null; acceptedOn: string | null },
  day: string,
): Ruling<'IN_TIME' | 'LATE' | 'NOT_YET_DUE'> & Lateness {
  const { arrivedOn, notifiedOn, acceptedOn } = facts;
  const dueOn = addDays(arrivedOn, DAYS_TO_NOTIFY);
  const notified = notifiedOn !== null && notifiedOn <= day;
  const daysLate = Math.max(0, daysBetween(dueOn, notified ? notifiedOn : day));
  const accepted = acceptedOn !== null && acceptedOn <= day;
  const found = notified ? `it was notified on ${notifiedOn}` : 'it is not notified yet';
  return {
    answer: daysLate > 0 ? 'LATE' : notified ? 'IN_TIME' : 'NOT_YET_DUE',
    daysLate,
    presumption: daysLate > 0 && !accepted ? 'NONE' : 'NO_PRESUMPTION',
    rule: 'R7',
    legalBasis: PRACTICE,
    explanation: `The arrival or appointment of ${arrivedOn} had to be notified by ${dueOn}; ${found}.`,
  };
}

/** Whether a stay is registered: those of less than 90 days are temporary duty, and carry no immunity (R8). */
export function registrationOf(expectedDays: number | null): Ruling<'REGISTERED' | 'TEMPORARY_DUTY'> {
  const short = expectedDays !== null && expectedDays < MINIMUM_STAY;
  return {
    answer: short ? 'TEMPORARY_DUTY' : 'REGISTERED',
    rule: 'R8',
    legalBasis: PRACTICE,
    explanation: short
      ? `A stay of ${expectedDays} days is under ${MINIMUM_STAY}: it is not registered and carries no immunity.`
      : `A stay of ${MINIMUM_STAY} days or more, or without a planned end, is registered.`,
  };
}

/** Whether a post of a category begins with a notice of the mission: heads need agrément, honorary officers approval. */
export function beginsWithNotice(category: AppointmentCategory): Ruling<boolean> {
  const other =
    category === 'HEAD_OF_MISSION'
      ? 'A head of mission begins with the request for agrément.'
      : category === 'HONORARY_CONSULAR_OFFICER'
        ? 'An honorary consular officer is approved before acting.'
        : undefined;
  return {
    answer: other === undefined,
    rule: category === 'HEAD_OF_MISSION' ? 'R1' : category === 'HONORARY_CONSULAR_OFFICER' ? 'R23' : null,
    legalBasis: category === 'HEAD_OF_MISSION' ? 'VCDR 4(1)' : 'VCDR 10(1)(a); VCCR 24, 68',
    explanation: other ?? 'The post begins with the notice of the mission.',
  };
}

/** The form of the notice of a post: one for officers, one for all others. */
export function noticeForm(rank: Rank | null): 'DS-2003' | 'DS-2004' {
  return rank === null ? 'DS-2004' : 'DS-2003';
}

export const papers = ['PASSPORT', 'VISA', 'ENTRY_RECORD'] as const;

export type Paper = (typeof papers)[number];

/** The papers that a notice lacks. Whoever is hired here holds work permission instead of visa and record of entry. */
export function missingPapers(category: AppointmentCategory, stated: readonly Paper[]): Paper[] {
  const needed = hiredHere.includes(category) ? papers.slice(0, 1) : papers;
  return needed.filter((each) => !stated.includes(each));
}

const hiredHere: readonly AppointmentCategory[] = ['LOCALLY_EMPLOYED', 'HONORARY_CONSULAR_OFFICER'];

// Whom nationality or residence leaves official acts, or does not concern (VCCR 71(1); 22 USC 288d).
const keepPrivileges: readonly AppointmentCategory[] = [
  'CAREER_CONSULAR_OFFICER',
  'HONORARY_CONSULAR_OFFICER',
  'IO_STAFF',
  'IO_SENIOR_OFFICIAL',
];

/** Whether a person in a post is registered without privileges and immunities. */
export function withoutPrivileges(facts: {
  category: AppointmentCategory;
  nationalOrResident: boolean;
}): Ruling<boolean> {
  const { category, nationalOrResident } = facts;
  if (category === 'LOCALLY_EMPLOYED' || category === 'FOREIGN_GOV_EMPLOYEE_MFGO')
    return {
      answer: true,
      rule: null,
      legalBasis: category === 'LOCALLY_EMPLOYED' ? 'VCDR 38(2); VCCR 71(2)' : '22 USC 4302',
      explanation:
        category === 'LOCALLY_EMPLOYED'
          ? 'Whoever is hired in the host State under its work permission has no privileges.'
          : 'The office has no status under the treaties.',
    };
  const answer = nationalOrResident && !keepPrivileges.includes(category);
  return {
    answer,
    rule: answer ? 'R20' : null,
    legalBasis: 'VCDR 8, 38; VCCR 71(2)',
    explanation: answer
      ? 'Nationals and permanent residents of the host State are registered without privileges.'
      : 'Nothing stands against privileges for this person in this post.',
  };
}

/** Whether a post is so old that the Office may ask the foreign ministry to confirm it. */
export function needsReview(startsOn: string, day: string): Ruling<boolean> {
  const from = anniversary(startsOn, YEARS_TO_REVIEW);
  return {
    answer: day >= reviewFrom(startsOn),
    rule: null,
    legalBasis: PRACTICE,
    explanation: `The post began on ${startsOn}; after ${from} it is longer than ${YEARS_TO_REVIEW} years.`,
  };
}

/** The earliest first day of a post that is not to be reviewed on a day: a post is, when it began before. */
export function reviewedBefore(day: string): string {
  const start = anniversary(day, -YEARS_TO_REVIEW);
  const eve = addDays(start, -1);
  // The anniversary of 29 February is 1 March in years without one: then two first days have the same one.
  return anniversary(eve, YEARS_TO_REVIEW) < day ? start : eve;
}

/** The first day on which a post has lasted so long that the Office may ask the foreign ministry to confirm it. */
export function reviewFrom(startsOn: string): string {
  return addDays(anniversary(startsOn, YEARS_TO_REVIEW), 1);
}

export const promotionFilings = ['CHANGE_OF_VISA_CLASS', 'TERMINATION_OF_OLD_POST', 'NEW_NOTICE'] as const;

export type PromotionFiling = (typeof promotionFilings)[number];

/** The filings that a move from the administrative and technical staff to the diplomatic staff still lacks (R46). */
export function missingPromotionFilings(
  move: { from: AppointmentCategory; to: AppointmentCategory },
  filed: readonly PromotionFiling[],
): Ruling<PromotionFiling[]> {
  // A change of category that keeps the visa class needs no change of it.
  const needed = promotionFilings.filter(
    (each) => each !== 'CHANGE_OF_VISA_CLASS' || changesVisaClass(move.from, move.to),
  );
  const answer = needed.filter((each) => !filed.includes(each));
  return {
    answer,
    rule: 'R46',
    legalBasis: PRACTICE,
    explanation:
      answer.length === 0
        ? `Everything for the move from ${move.from} to ${move.to} is filed.`
        : `The move from ${move.from} to ${move.to} lacks: ${answer.join(', ')}.`,
  };
}

function changesVisaClass(from: AppointmentCategory, to: AppointmentCategory): boolean {
  const wanted = whatFits[to].visaClasses;
  return wanted !== undefined && !wanted.some((each) => whatFits[from].visaClasses?.includes(each));
}

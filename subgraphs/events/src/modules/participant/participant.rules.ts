// How long an exchange visitor of each category may stay (22 CFR 62).
import { addDays } from '@fmg/shared/domain/clock';

/** Categories of exchange visitors. */
export const participantCategories = [
  'PROFESSOR',
  'RESEARCH_SCHOLAR',
  'SHORT_TERM_SCHOLAR',
  'TRAINEE',
  'INTERN',
  'STUDENT_INTERN',
  'COLLEGE_UNIVERSITY_STUDENT',
  'TEACHER',
  'SECONDARY_SCHOOL_STUDENT',
  'SPECIALIST',
  'PHYSICIAN',
  'INTERNATIONAL_VISITOR',
  'GOVERNMENT_VISITOR',
  'CAMP_COUNSELOR',
  'AU_PAIR',
  'SUMMER_WORK_TRAVEL',
] as const;

/** A category of exchange visitor. */
export type ParticipantCategory = (typeof participantCategories)[number];

/** The longest normal stay of a category, and what it may be lengthened or shortened to, in months. */
interface Limit {
  /** Null where the length of study decides. */
  months: number | null;
  /** In agriculture or hospitality, where that differs. */
  agricultureOrHospitality?: number;
  /** The most months that may be granted beyond it. */
  extension?: number;
}

/** An academic year is counted as a year: the calendar of the school is not known here. */
const ACADEMIC_YEAR = 12;

/** Limits by category. */
export const limits: Readonly<Record<ParticipantCategory, Limit>> = {
  PROFESSOR: { months: 60 },
  RESEARCH_SCHOLAR: { months: 60 },
  SHORT_TERM_SCHOLAR: { months: 6 },
  TRAINEE: { months: 18, agricultureOrHospitality: 12 },
  INTERN: { months: 12 },
  STUDENT_INTERN: { months: 12 },
  COLLEGE_UNIVERSITY_STUDENT: { months: null },
  TEACHER: { months: 36, extension: 24 },
  SECONDARY_SCHOOL_STUDENT: { months: ACADEMIC_YEAR },
  SPECIALIST: { months: 12 },
  PHYSICIAN: { months: 84 },
  INTERNATIONAL_VISITOR: { months: 12 },
  GOVERNMENT_VISITOR: { months: 18 },
  CAMP_COUNSELOR: { months: 4 },
  AU_PAIR: { months: 12, extension: 12 },
  SUMMER_WORK_TRAVEL: { months: 4 },
};

/** What the limit of a stay depends on. Dates are `YYYY-MM-DD`. */
export interface Stay {
  category: ParticipantCategory;
  startsOn: string;
  inAgricultureOrHospitality: boolean;
  /** Months granted beyond the first limit; what the category does not allow is not counted. */
  extensionMonths: number;
}

/** The last day on which a stay may end; null where the length of study decides. */
export function lastDayOfStay({ category, startsOn, ...stay }: Stay): string | null {
  const { months, agricultureOrHospitality, extension = 0 } = limits[category];
  if (months === null) return null;
  const first = stay.inAgricultureOrHospitality ? (agricultureOrHospitality ?? months) : months;
  return lastDayOfMonths(startsOn, first + Math.min(stay.extensionMonths, extension));
}

/** Whether a stay ends within the limit of its category. */
export function staysWithinLimit(stay: Stay & { endsOn: string }): boolean {
  const last = lastDayOfStay(stay);
  return last === null || stay.endsOn <= last;
}

/** The last day of a period of whole months: a month from 15 March ends on 14 April, one from 31 January with February. */
function lastDayOfMonths(startsOn: string, months: number): string {
  const [year = 0, month = 1, day = 1] = startsOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  if (day > lastOfMonth.getUTCDate()) return lastOfMonth.toISOString().slice(0, 10);
  lastOfMonth.setUTCDate(day);
  return addDays(lastOfMonth.toISOString().slice(0, 10), -1);
}

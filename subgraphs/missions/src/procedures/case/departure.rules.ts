// How long whoever has lost a post or a family tie may stay, and what has to be given back (R12, R15, R48).
import { addDays, daysBetween, earlierDay, startOfLegalDay } from '@fmg/shared/domain/clock';
import type { Ruling } from '@fmg/shared/domain/ruling';

/** Days to leave after the end of functions or of a family tie; the last of them still counts. */
export const DAYS_TO_LEAVE = 30;
/** Days to leave when a longer time was granted. */
export const DAYS_TO_LEAVE_EXTENDED = 60;

export type GraceLength = 'REGULAR' | 'EXTENDED';

const PRACTICE = 'VCDR 39(2), 43; published departure practice';

/** The last day on which the person may be here, from the day on which functions or the tie ended. */
export function graceEndsOn(endedOn: string, length: GraceLength): string {
  return addDays(endedOn, length === 'EXTENDED' ? DAYS_TO_LEAVE_EXTENDED : DAYS_TO_LEAVE);
}

/** The last day to leave as a case keeps it: the end of the time that remains, and what is due next. */
export function leavesBy(endedOn: string, length: GraceLength) {
  const last = graceEndsOn(endedOn, length);
  return { graceEndsOn: last, dueOn: last };
}

/** The dates of a post whose functions end on a day; one that ends before its planned first day has no last one. */
export function endOf({ startsOn, chargeFrom, chargeUntil }: EndedPost, terminatedOn: string) {
  const end = startOfLegalDay(terminatedOn);
  return {
    terminatedOn,
    ...(terminatedOn >= startsOn && { endsOn: terminatedOn }),
    // Whoever goes is not in charge any more.
    ...(chargeFrom !== null &&
      chargeUntil === null && { headsMission: false, chargeUntil: chargeFrom > end ? chargeFrom : end }),
  };
}

/** What the end of a post depends on. */
interface EndedPost {
  startsOn: string;
  chargeFrom: Date | null;
  chargeUntil: Date | null;
}

export type DepartureAnswer = 'IN_TIME' | 'OVERDUE' | 'DEPARTED_IN_TIME' | 'DEPARTED_LATE';

/**
 * Whether a person who lost a post or a tie has left, or still may be here, on a day. A day that the host State has fixed, as
 * with a declaration of persona non grata, replaces the 30 or 60 days (R13).
 */
export function departureOn(
  facts: { endedOn: string; length: GraceLength; fixedDay: string | null; departedOn: string | null },
  day: string,
): Ruling<DepartureAnswer> & { lastDay: string } {
  const { endedOn, length, fixedDay, departedOn } = facts;
  const lastDay = fixedDay ?? graceEndsOn(endedOn, length);
  const left = departedOn !== null && departedOn <= day;
  const answer = left
    ? departedOn <= lastDay
      ? 'DEPARTED_IN_TIME'
      : 'DEPARTED_LATE'
    : day <= lastDay
      ? 'IN_TIME'
      : 'OVERDUE';
  const why =
    fixedDay === null
      ? `${length === 'EXTENDED' ? DAYS_TO_LEAVE_EXTENDED : DAYS_TO_LEAVE} days after ${endedOn}`
      : 'the day that the host State has fixed';
  return {
    answer,
    lastDay,
    rule: fixedDay === null ? 'R12' : 'R13',
    legalBasis: fixedDay === null ? PRACTICE : 'VCDR 9(2)',
    explanation: `The last day to leave is ${lastDay}, ${why}${left ? `; the person left on ${departedOn}` : ''}.`,
  };
}

/** Whether the one longer time to leave may be granted (R12). It does not by itself lengthen immunity. */
export function mayExtend(facts: {
  terminatedOn: string;
  requestedOn: string;
  earlierExtensions: number;
  exceptional: boolean;
}): Ruling<boolean> {
  const { terminatedOn, requestedOn, earlierExtensions, exceptional } = facts;
  const day = daysBetween(terminatedOn, requestedOn);
  const against = [
    day > DAYS_TO_LEAVE ? `it was asked for on day ${day}, after day ${DAYS_TO_LEAVE}` : '',
    earlierExtensions > 0 ? 'a longer time was granted already' : '',
    exceptional ? '' : 'no exceptional circumstances are given',
  ].filter((each) => each !== '');
  return {
    answer: against.length === 0,
    rule: 'R12',
    legalBasis: PRACTICE,
    explanation:
      against.length === 0
        ? `A longer time was asked for on day ${day}, in exceptional circumstances: day ${DAYS_TO_LEAVE_EXTENDED} is the last.`
        : `No longer time can be granted: ${against.join('; ')}.`,
  };
}

/** The last day of a status that derived from a family tie: the departure, at the latest 30 days after the tie ended (R15). */
export function derivedStatusEndsOn(lostOn: string, departedOn: string | null): Ruling<string> {
  const latest = graceEndsOn(lostOn, 'REGULAR');
  return {
    answer: earlierDay(departedOn, latest) ?? latest,
    rule: 'R15',
    legalBasis: 'VCDR 39(2)',
    explanation: `The tie ended on ${lostOn}; what derives from it lasts to the departure, at most to ${latest}.`,
  };
}

/** A document that the host State has issued: an identity card, plates, a tax card, a licence. */
export interface IssuedDocument {
  kind: string;
  number: string;
  issuedOn: string;
  returnedOn: string | null;
  reportedLostOn: string | null;
}

/** The documents that are out on a day: issued, and neither returned nor reported lost (R48). A case with one stays open. */
export function outstandingDocuments<Document extends IssuedDocument>(
  documents: readonly Document[],
  day: string,
): Ruling<Document[]> {
  const isSettled = (on: string | null): boolean => on !== null && on <= day;
  const answer = documents.filter(
    (each) => each.issuedOn <= day && !isSettled(each.returnedOn) && !isSettled(each.reportedLostOn),
  );
  return {
    answer,
    rule: 'R48',
    legalBasis: 'Published departure practice',
    explanation:
      answer.length === 0
        ? 'Every document of the host State is returned or reported lost.'
        : `Still out: ${answer.map(({ kind, number }) => `${kind} ${number}`).join(', ')}.`,
  };
}

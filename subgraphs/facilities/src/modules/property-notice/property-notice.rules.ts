// The clock of a property notice: when it is open, and how many days are left (22 USC 4305(a)).

/** Dates of a notice, `YYYY-MM-DD`. */
export interface NoticeDates {
  receivedOn: string;
  dueOn: string;
  decidedOn: string | null;
  executedOn: string | null;
}

/** True on the days from receipt to the sixtieth on which the notice was neither answered nor carried out. */
export function isOpenOn(notice: NoticeDates, day: string): boolean {
  const done = [notice.decidedOn, notice.executedOn].some((each) => each !== null && each <= day);
  return notice.receivedOn <= day && !done;
}

const DAY = 86_400_000;

/** Days from a day to the sixtieth, negative when that has passed; null when the notice is not open on that day. */
export function daysLeftOn(notice: NoticeDates, day: string): number | null {
  if (!isOpenOn(notice, day)) return null;
  return Math.round((Date.parse(notice.dueOn) - Date.parse(day)) / DAY);
}

/** What decides whether a notice gives a mission premises. */
export interface ApprovalFacts {
  /** A `PropertyNoticeKind`. */
  kind: string;
  /** A `PropertyNoticeState`. */
  state: string;
  decidedOn: string | null;
  /** The sixtieth day of the notice. */
  dueOn: string;
  /** The last day of the facility that the notice is about; null while it lasts, or where none is named. */
  until: string | null;
}

const gettingPremises = ['ACQUISITION_PURCHASE', 'LEASE', 'CHANGE_OF_USE'];
const undisapproved = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEEMED_NOT_DISAPPROVED', 'EXECUTED'];

/**
 * From when, and until when, a mission has premises by a notice: since the approval, or since sixty days passed without a
 * disapproval (22 USC 4305(a); R37). Null where the notice gives it none.
 */
export function approvalOf({ kind, state, decidedOn, dueOn, until }: ApprovalFacts) {
  if (!gettingPremises.includes(kind) || !undisapproved.includes(state)) return null;
  const approvedFrom = decidedOn ?? dueOn;
  return { approvedFrom, approvedUntil: until !== null && until < approvedFrom ? approvedFrom : until };
}

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

// Time as the law counts it: an injectable clock, and the legal day in Washington.

/** The only source of the present; rules receive it, none asks the system. */
export interface Clock {
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests: `fixedClock('2026-01-15')` or a full date-time. */
export function fixedClock(at: string): Clock {
  const moment = new Date(at.length === 10 ? `${at}T17:00:00Z` : at);
  return { now: () => new Date(moment) };
}

const washington = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MINUTE = 60_000;
let latest = { minute: Number.NaN, day: '' };

/** The legal day of a moment: the calendar date in Washington (US Eastern time), `YYYY-MM-DD`. */
export function legalDay(moment: Date): string {
  const minute = Math.floor(moment.getTime() / MINUTE);
  // A day begins with a minute everywhere: the day of the minute asked last is kept, for a page asks it for each row.
  if (minute !== latest.minute) latest = { minute, day: washington.format(moment) };
  return latest.day;
}

const washingtonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'America/New_York',
  timeStyle: 'medium',
});

/** The time of a moment on its legal day: that of clocks in Washington, `HH:MM:SS`. */
export function legalTime(moment: Date): string {
  return washingtonTime.format(moment);
}

/** Today, as the law counts it. */
export function today(clock: Clock): string {
  return legalDay(clock.now());
}

/** The date that lies a number of days after (or, negative, before) another; both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The date a number of months after another, both `YYYY-MM-DD`; the last of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/** How many days a date lies after (or, negative, before) another; both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 60 * MINUTE);
}

/** The moment at which a legal day begins: midnight in Washington, four or five hours after midnight UTC. */
export function startOfLegalDay(day: string): Date {
  const inSummer = new Date(`${day}T04:00:00Z`);
  return legalDay(inSummer) === day ? inSummer : new Date(`${day}T05:00:00Z`);
}

/** The moment at which a legal day ends and the next begins. */
export function endOfLegalDay(day: string): Date {
  return startOfLegalDay(addDays(day, 1));
}

/** The later of two legal days. */
export function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}

/** The earlier of two legal days, where null is never. */
export function earlierDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

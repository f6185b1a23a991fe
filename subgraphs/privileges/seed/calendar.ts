// Reckoning with legal days for the demonstration data: the same few thousand days come again and again, so each is
// converted once. Not for days that clients send, whose number has no bound.

const DAY = 86_400_000;
const numbers = new Map<string, number>();
const names = new Map<number, string>();

/** Days since 1970 of a day. */
function numberOf(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) numbers.set(day, (number = Date.parse(`${day}T00:00:00Z`) / DAY));
  return number;
}

function nameOf(number: number): string {
  let name = names.get(number);
  if (name === undefined) names.set(number, (name = new Date(number * DAY).toISOString().slice(0, 10)));
  return name;
}

/** The day that lies a number of days after (or, negative, before) another. */
export function addDays(day: string, days: number): string {
  return nameOf(numberOf(day) + days);
}

/** How many days lie between two days; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The same day some months later; the last day of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const start = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-`;
  const wanted = start + day.slice(8);
  if (wanted.slice(8) <= '28') return wanted;
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return start + String(Math.min(last, Number(day.slice(8))));
}

/** The day that lies a number of working days later; Saturdays and Sundays are none, holidays are not known. */
export function addWorkingDays(day: string, days: number): string {
  let number = numberOf(day);
  // 1 January 1970 was a Thursday: remainders 2 and 3 are Saturday and Sunday.
  for (let left = days; left > 0;) if (![2, 3].includes((((number += 1) % 7) + 7) % 7)) left -= 1;
  return nameOf(number);
}

/** A moment in the office hours of a day. */
export function momentOn(day: string, hour: number): Date {
  return new Date(numberOf(day) * DAY + hour * 3_600_000 + 1_800_000);
}

/** The earlier of two days. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}

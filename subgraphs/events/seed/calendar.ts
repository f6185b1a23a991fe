// Days and hours of the invented world.
import { addDays } from '@fmg/shared/domain/clock';

/** The moment of an hour (UTC, may have a fraction or exceed 23) on a day. */
export function momentOf(day: string, hour: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + Math.round(hour * 60) * 60_000);
}

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The earlier of two days. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** The same day, or the Monday after it when it falls on a weekend: offices write and meet on working days. */
export function workingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? addDays(day, 1) : weekday === 6 ? addDays(day, 2) : day;
}

// By how many days a notification is late.

/** Days from arrival within which a mission notifies (VCDR 10). */
export const NOTIFICATION_DAYS = 30;

const DAY = 86_400_000; // milliseconds

/** The day of a notification as it was known on a day: null when it came later. All days are `YYYY-MM-DD`. */
export function notifiedBy(notifiedOn: string | null, asOf: string): string | null {
  return notifiedOn !== null && notifiedOn <= asOf ? notifiedOn : null;
}

/** Days beyond the 30, up to the notification, or up to `asOf` while there is none; 0 in time, null without an arrival. */
export function daysLate(
  { arrivedOn, notifiedOn }: { arrivedOn: string | null; notifiedOn: string | null },
  asOf: string,
): number | null {
  if (arrivedOn === null) return null;
  const until = Date.parse(notifiedBy(notifiedOn, asOf) ?? asOf);
  return Math.max(0, (until - Date.parse(arrivedOn)) / DAY - NOTIFICATION_DAYS);
}

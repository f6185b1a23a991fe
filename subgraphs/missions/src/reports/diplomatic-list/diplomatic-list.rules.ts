// Ids of entries of the Diplomatic List: an entry is a post on a day, and is found again by the two.

const SHAPE = /^dle_([0-9a-hjkmnp-tv-z]{26})_(\d{4})(\d{2})(\d{2})$/;

/** A post on a day. */
export interface EntryKey {
  appointmentId: string;
  /** `YYYY-MM-DD`. */
  asOf: string;
}

/** The id of the entry of a post on a day. */
export function entryId({ appointmentId, asOf }: EntryKey): string {
  return `dle_${appointmentId.slice('apt_'.length)}_${asOf.replaceAll('-', '')}`;
}

/** The post and the day of an entry; undefined when the id is malformed or names a day that does not exist. */
export function entryKeyOf(id: string): EntryKey | undefined {
  const [, rest, year, month, day] = SHAPE.exec(id) ?? [];
  const asOf = `${year}-${month}-${day}`;
  const moment = new Date(`${asOf}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== asOf) return undefined;
  return { appointmentId: `apt_${rest}`, asOf };
}

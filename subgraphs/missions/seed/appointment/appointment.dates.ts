// The days of an invented post, so that they agree with its status on the day the world is looked at.
import { addDays } from '@fmg/shared/domain/clock';
import type { Random } from '@fmg/shared/seed/random';
import type { AppointmentStatus } from '@fmg/missions/records/appointment/appointment.tables';

/** Days of a post; what has not happened is null. */
export interface PostDates {
  startsOn: string;
  endsOn: string | null;
  arrivedOn: string | null;
  arrivedAt: Date | null;
  notifiedOn: string | null;
  acceptedOn: string | null;
  terminatedOn: string | null;
  departedOn: string | null;
}

const nothing: PostDates = {
  startsOn: '',
  endsOn: null,
  arrivedOn: null,
  arrivedAt: null,
  notifiedOn: null,
  acceptedOn: null,
  terminatedOn: null,
  departedOn: null,
};

/** A moment on a legal day, `minutes` after ten in the morning in Washington (15:00 UTC is never another day there). */
export function momentOn(day: string, minutes = 0): Date {
  return new Date(Date.parse(`${day}T15:00:00Z`) + minutes * 60_000);
}

/** Days for a status. Every tenth arrival or so is notified later than the 30 days that the host State asks for. */
export function inventDates(random: Random, status: AppointmentStatus, today: string): PostDates {
  switch (status) {
    case 'EXPECTED':
      return { ...nothing, startsOn: addDays(today, random.between(5, 75)) };
    case 'NOTIFIED':
    case 'RETURNED':
    case 'REFUSED': {
      const arrivedOn = addDays(today, -random.between(status === 'NOTIFIED' ? 6 : 45, 70));
      return arrived(random, arrivedOn, {
        notifiedOn: earliest(addDays(arrivedOn, notificationDays(random)), addDays(today, -2)),
      });
    }
    case 'TERMINATED_IN_GRACE':
      return ended(random, addDays(today, -random.between(1, 29)));
    case 'OUT_OF_STATUS':
      return ended(random, addDays(today, -random.between(35, 120)));
    case 'CLOSED_DEPARTED':
    case 'CLOSED_STATUS_CHANGED': {
      const terminatedOn = addDays(today, -random.between(32, 900));
      const departedOn = status === 'CLOSED_DEPARTED' ? addDays(terminatedOn, random.between(2, 29)) : null;
      return { ...ended(random, terminatedOn), departedOn };
    }
    default:
      return serving(random, addDays(today, -random.between(110, 1500)));
  }
}

/** A post that began on a day long enough ago to have been accepted. */
export function serving(random: Random, arrivedOn: string): PostDates {
  const notifiedOn = addDays(arrivedOn, notificationDays(random));
  return arrived(random, arrivedOn, { notifiedOn, acceptedOn: addDays(notifiedOn, random.between(4, 30)) });
}

/** A post that ended on a day, after one to four years. */
export function ended(random: Random, terminatedOn: string): PostDates {
  return {
    ...serving(random, addDays(terminatedOn, -random.between(380, 1450))),
    endsOn: terminatedOn,
    terminatedOn,
  };
}

function arrived(random: Random, arrivedOn: string, rest: Partial<PostDates>): PostDates {
  return {
    ...nothing,
    startsOn: arrivedOn,
    arrivedOn,
    arrivedAt: momentOn(arrivedOn, random.between(-120, 480)),
    ...rest,
  };
}

function notificationDays(random: Random): number {
  return random.chance(0.1) ? random.between(31, 62) : random.between(2, 29);
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}

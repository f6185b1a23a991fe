// On which days an act may take effect: not before what it rests on, not long ago without a correction, and not far ahead.
import { addDays, daysBetween } from '@fmg/shared/domain/clock';
import type { Ruling } from '@fmg/shared/domain/ruling';

/** How many days back an act may take effect; what lies farther back is corrected, not entered. */
export const MOST_DAYS_BACK = 400;
/** How many days ahead an act may plan. */
export const MOST_DAYS_AHEAD = 400;

/** What bounds the day of an act. */
export interface DayBounds {
  today: string;
  /** The day of what the act rests on, with its name, e.g. the acceptance of the post. */
  notBefore?: { day: string | null; what: string };
  /** Whether the act announces or plans what is still to come. */
  mayPlan?: boolean;
}

/** Whether an act may take effect on a day. */
export function effectiveOn(day: string, { today, notBefore, mayPlan = false }: DayBounds): Ruling<boolean> {
  const latest = mayPlan ? addDays(today, MOST_DAYS_AHEAD) : today;
  const against = [
    notBefore?.day != null && day < notBefore.day ? `${notBefore.what} is of ${notBefore.day}` : '',
    daysBetween(day, today) > MOST_DAYS_BACK
      ? `it lies more than ${MOST_DAYS_BACK} days back, and is a matter for a correction`
      : '',
    day > latest ? (mayPlan ? `it lies more than ${MOST_DAYS_AHEAD} days ahead` : 'it is still to come') : '',
  ].filter((each) => each !== '');
  return {
    answer: against.length === 0,
    rule: null,
    legalBasis: 'practice of the Office on effective dates',
    explanation:
      against.length === 0
        ? `It may take effect on ${day}.`
        : `It cannot take effect on ${day}: ${against.join('; ')}.`,
  };
}

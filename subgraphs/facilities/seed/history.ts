// Invented histories: the steps that led a record to its present state.
import type { NewTransition } from '@fmg/shared/db/history';

/** A step: the event, the state it led to, when, and whose it was. */
export interface Step {
  event: string;
  to: string;
  at: Date;
  by: string;
  note?: string;
}

/** The history of one record from its steps, oldest first. */
export function historyOfSteps(subjectId: string, steps: readonly Step[]): NewTransition[] {
  return steps.map((step, index) => ({
    id: `${subjectId}.${index + 1}`,
    subjectId,
    event: step.event,
    from: steps[index - 1]?.to ?? null,
    to: step.to,
    at: step.at,
    by: step.by,
    note: step.note ?? null,
  }));
}

const MINUTE = 60_000;

/** The moment some minutes later. */
export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE);
}

/** The moment in office hours of a day, `YYYY-MM-DD`: its noon in Washington in winter, and so many minutes. */
export function momentOn(day: string, minutes = 0): Date {
  return minutesAfter(new Date(`${day}T17:00:00Z`), minutes);
}

/** The latest moment that the invented world knows of. */
export function presentOf(world: { today: string }): Date {
  return new Date(`${world.today}T16:00:00Z`);
}

// How the demonstration data tells the life of a record.
import type { NewTransition } from '@fmg/shared/db/history';
import { momentOn } from './calendar';

/** One step: what happened, where it led, on which day, and who recorded it. */
export interface Step {
  event: string;
  to: string;
  on: string;
  by?: string;
  note?: string;
}

/** The steps of a record as rows, in the order given; several steps of one day follow each other by the hour. */
export function lifeOf(subjectId: string, steps: readonly Step[]): NewTransition[] {
  return steps.map((step, index) => ({
    id: `${subjectId}.${index + 1}`,
    subjectId,
    event: step.event,
    from: steps[index - 1]?.to ?? null,
    to: step.to,
    at: momentOn(step.on, 14 + Math.min(index, 8)),
    by: step.by ?? null,
    note: step.note ?? null,
  }));
}

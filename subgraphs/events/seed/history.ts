// Histories of invented records: every one ends in the state that the record is in.
import type { NewTransition } from '@fmg/shared/db/history';
import { momentOf } from './calendar';

/** One step: the event, the state it leads to, and its day. */
export interface Step {
  event: string;
  to: string;
  on: string;
  by?: string;
  note?: string;
}

/** The history of one record from its steps, oldest first. */
export function inventHistory(subjectId: string, by: string, steps: readonly Step[]): NewTransition[] {
  return steps.map((step, index) => ({
    id: `${subjectId}-${index + 1}`,
    subjectId,
    event: step.event,
    from: steps[index - 1]?.to ?? null,
    to: step.to,
    // Two steps on one day follow each other; 14:00 UTC is a morning in Washington.
    at: momentOf(step.on, 14 + index / 2),
    by: step.by ?? by,
    note: step.note ?? null,
  }));
}

// Changes that nobody asks for: what the law lets happen when a day has passed, made by the system and logged as its own.
import { recordChange } from '../audit/change';
import { digestOf } from '../audit/entry';
import { systemViewer } from '../auth/viewer';
import type { Database } from '../db/database';
import { today, type Clock } from '../domain/clock';
import type { SubgraphName } from '../identity/node-types';
import type { Change } from './change';
import { tryAgain } from './constraints';
import { Refused } from './refusal';

/** Where and when the system acts. */
export interface ByClock {
  database: Pick<Database, 'own'>;
  subgraph: SubgraphName;
  clock: Clock;
  /** Takes everything back that is done, record by record: what would change is found out, and nothing changes. */
  isTrial?: boolean | undefined;
}

/** Thrown to take back what was done for a trial. */
class Undone extends Error {}

/** What is done to one record. */
export interface TimedStep {
  /** As the log names it, e.g. `overstay`. */
  action: string;
  id: string;
  /** Holds the record and acts; false when there is nothing to do any more. */
  act(change: Change, id: string): Promise<boolean>;
}

/**
 * Takes a step in a transaction of its own. False when there was nothing to do, or a rule stood against it: nothing remains. Of a
 * trial nothing remains either way.
 */
export async function changeByClock(where: ByClock, step: TimedStep): Promise<boolean> {
  try {
    return await tryAgain(() => once(where, step));
  } catch (error) {
    if (error instanceof Refused) return false;
    if (error instanceof Undone) return true;
    throw error;
  }
}

async function once(
  { database, subgraph, clock, isTrial = false }: ByClock,
  { action, id, act }: TimedStep,
): Promise<boolean> {
  return await database.own.transaction(async (tx) => {
    const now = clock.now();
    const day = today(clock);
    const subjects = new Set<string>();
    const concerns: Change['concerns'] = (...ids) =>
      ids.forEach((each) => each !== null && subjects.add(each));
    if (!(await act({ tx, viewer: systemViewer, now, today: day, concerns }, id))) return false;
    if (isTrial) throw new Undone();
    await recordChange(tx, subgraph, {
      at: now,
      viewer: systemViewer,
      action,
      subjects: [...subjects],
      inputHash: digestOf(action, id, day),
      requestId: 'clock',
    });
    return true;
  });
}

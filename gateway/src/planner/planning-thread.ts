// The thread that plans: it may be ended in the middle of its work, and holds nothing but the supergraph.
import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOf, type Outcome, type PlannerMessage, type PlannerReply } from './messages';
import { Planning } from './planning';
import type { PlannerRequest } from './planner';

/** What the thread is started with. */
export interface PlanningThreadData {
  supergraph: string;
}

function main(): void {
  if (parentPort === null) throw new Error('It is a thread of a gateway, and no program.');
  const port = parentPort;
  const { supergraph } = workerData as PlanningThreadData; // as `startPlanner` gives it
  const planning = new Planning(supergraph);
  planning.warmUp();
  const perform = (request: PlannerRequest): Outcome => {
    try {
      return { result: planning.perform(request) };
    } catch (error) {
      return outcomeOf(error);
    }
  };
  port.on('message', ({ id, request }: PlannerMessage) =>
    port.postMessage({ id, outcome: perform(request) } satisfies PlannerReply),
  );
  port.postMessage('ready');
}

main();

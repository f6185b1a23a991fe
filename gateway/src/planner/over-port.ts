// A planner of another thread, for threads that are no parents of it.
import type { MessagePort } from 'node:worker_threads';
import { InFlight } from '../threads/in-flight';
import { outcomeOf, resultOf, type CallerMessage, type Outcome, type PlannerReply } from './messages';
import { plannerBy, type AskPlanner, type Planner } from './planner';

/** A planner that is asked over a port. */
export function plannerOver(port: MessagePort): Planner {
  const inFlight = new InFlight<(outcome: Outcome) => void>();
  let next = 0;
  port.on('message', ({ id, outcome }: PlannerReply) => {
    const hear = inFlight.get(id);
    inFlight.end(id);
    hear?.(outcome);
  });
  // Whoever has nothing else to do may end.
  port.unref();
  return plannerBy(async (request, caller) => {
    const id = (next += 1);
    const outcome = await new Promise<Outcome>((hear) => {
      inFlight.add(id, hear);
      port.postMessage({ id, request, caller } satisfies CallerMessage);
    });
    return resultOf(outcome);
  });
}

/** Answers over a port what a planner is asked. */
export function servePlanner(port: MessagePort, ask: AskPlanner): void {
  port.on('message', ({ id, request, caller }: CallerMessage) => {
    const say = (outcome: Outcome): void => port.postMessage({ id, outcome } satisfies PlannerReply);
    ask(request, caller).then(
      (result) => say({ result }),
      (error: unknown) => say(outcomeOf(error)),
    );
  });
  port.unref();
}

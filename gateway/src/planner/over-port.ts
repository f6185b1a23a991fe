// A planner of another thread, for threads that are no parents of it.
import type { MessagePort } from 'node:worker_threads';
import { UnderWay } from '../threads/under-way';
import { outcomeOf, resultOf, type Answered, type AskedFor, type Outcome } from './messages';
import { plannerBy, type AskPlanner, type Planner } from './planner';

/** A planner that is asked over a port. */
export function plannerOver(port: MessagePort): Planner {
  const waiting = new UnderWay<(outcome: Outcome) => void>();
  let next = 0;
  port.on('message', ({ id, outcome }: Answered) => {
    const hear = waiting.get(id);
    waiting.end(id);
    hear?.(outcome);
  });
  // Whoever has nothing else to do may end.
  port.unref();
  return plannerBy(async (request, caller) => {
    const id = (next += 1);
    const outcome = await new Promise<Outcome>((hear) => {
      waiting.add(id, hear);
      port.postMessage({ id, request, caller } satisfies AskedFor);
    });
    return resultOf(outcome);
  });
}

/** Answers over a port what a planner is asked. */
export function servePlanner(port: MessagePort, ask: AskPlanner): void {
  port.on('message', ({ id, request, caller }: AskedFor) => {
    const say = (outcome: Outcome): void => port.postMessage({ id, outcome } satisfies Answered);
    ask(request, caller).then(
      (result) => say({ result }),
      (error: unknown) => say(outcomeOf(error)),
    );
  });
  port.unref();
}

// A planner that works where it is asked: for a gateway of one caller, and for tests.
import { Planning } from './planning';
import { plannerBy, type Planner } from './planner';

/** Plans for a supergraph in this thread, which does nothing else meanwhile. */
export function plannerHere(sdl: string): Planner {
  let planning: Planning | undefined;
  return plannerBy(async (request) => (planning ??= new Planning(sdl)).perform(request));
}

// What is exhaustive runs whole with TEST_ALL=1. Otherwise a sample of it does: another one each day, the same for one TEST_SEED.
import { hash } from 'node:crypto';
import { isExhaustive, seedOfRun } from './settings';

/** All of them where everything runs, otherwise so many, in their order. The name sets the draw apart from others. */
export function sampleOf<Each>(all: readonly Each[], count: number, name: string): readonly Each[] {
  if (isExhaustive()) return all;
  const lots = all.map((each, place) => ({
    each,
    place,
    lot: hash('sha256', `${seedOfRun()} ${name} ${place}`),
  }));
  const drawn = lots.toSorted((one, other) => (one.lot < other.lot ? -1 : 1)).slice(0, count);
  return drawn.toSorted((one, other) => one.place - other.place).map(({ each }) => each);
}

/** The first of so many seeds that follow each other, out of all that there are. */
export function firstOfSeeds(all: number, count: number): number {
  return 1 + ((seedOfRun() * count) % Math.max(1, all - count + 1));
}

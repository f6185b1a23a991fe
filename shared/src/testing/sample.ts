// What is exhaustive runs whole with TEST_ALL=1. Otherwise a sample of it does: another one each day, the same for one TEST_SEED.
import { Random } from '../seed/random';
import { isExhaustive, seedOfRun } from './settings';

/** All of them where everything runs, otherwise so many, in their order. The name sets the draw apart from others. */
export function sampleOf<Each>(all: readonly Each[], count: number, name: string): readonly Each[] {
  if (isExhaustive() || all.length <= count) return all;
  const random = new Random(seedOfRun(), name);
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(random.between(0, all.length - 1));
  return all.filter((_, index) => drawn.has(index));
}

/** The first of so many seeds that follow each other, out of all that there are. */
export function firstOfSeeds(all: number, count: number): number {
  return 1 + ((seedOfRun() * count) % Math.max(1, all - count + 1));
}

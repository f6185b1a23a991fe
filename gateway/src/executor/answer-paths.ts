// Paths in an answer: their patterns, sets of them, and whether an answer has a place for them.
import type { AnswerPath } from './places';

/** The pattern of a path. */
export function patternOf(path: AnswerPath): string {
  return path.map((step) => (typeof step === 'number' ? '@' : step)).join('.');
}

/** True for a pattern that is another one, or begins with it. */
export function isBelow(pattern: string | undefined, other: string): boolean {
  return pattern === other || pattern?.startsWith(`${other}.`) === true;
}

/** Paths by their steps: a path of the tree, and the beginning of one, is found in it. */
export type PathTree = Map<string | number, PathTree>;

export function addPath(tree: PathTree, path: AnswerPath): void {
  let at = tree;
  for (const step of path) {
    let below = at.get(step);
    if (below === undefined) at.set(step, (below = new Map()));
    at = below;
  }
}

export function hasPath(tree: PathTree, path: AnswerPath): boolean {
  let at: PathTree | undefined = tree;
  for (const step of path) {
    at = at.get(step);
    if (at === undefined) return false;
  }
  return true;
}

/** True when the object of a field is in an answer. */
export function isIn(answer: unknown, path: AnswerPath): boolean {
  return (
    path.reduce((at: unknown, step) => (at == null ? undefined : Reflect.get(Object(at), step)), answer) !==
    undefined
  );
}

/** False when an answer holds an object on the way to a place, and the object does not have the field. */
export function hasPlaceFor(answer: unknown, path: AnswerPath): boolean {
  let at = answer;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return true;
    if (typeof step === 'string' && !Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return true;
}

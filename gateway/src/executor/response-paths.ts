// Paths in a response: their patterns, sets of them, and whether a response has a position for them.
/** A path of a client's response. */
export type ResponsePath = readonly (string | number)[];

/** The pattern of a path. */
export function patternOf(path: ResponsePath): string {
  return path.map((step) => (typeof step === 'number' ? '@' : step)).join('.');
}

/** True for a pattern that is another one, or begins with it. */
export function isBelow(pattern: string | undefined, other: string): boolean {
  return pattern === other || pattern?.startsWith(`${other}.`) === true;
}

/** Paths by their steps: a path of the tree, and the beginning of one, is found in it. */
export type PathTree = Map<string | number, PathTree>;

/** Adds a path to a tree. */
export function addPath(tree: PathTree, path: ResponsePath): void {
  let at = tree;
  for (const step of path) {
    let below = at.get(step);
    if (below === undefined) at.set(step, (below = new Map()));
    at = below;
  }
}

/** True when a path is in a tree. */
export function hasPath(tree: PathTree, path: ResponsePath): boolean {
  let at: PathTree | undefined = tree;
  for (const step of path) {
    at = at.get(step);
    if (at === undefined) return false;
  }
  return true;
}

/** True when the object of a field is in a response. */
export function isIn(response: unknown, path: ResponsePath): boolean {
  return (
    path.reduce((at: unknown, step) => (at == null ? undefined : Reflect.get(Object(at), step)), response) !==
    undefined
  );
}

/** False when a response holds an object on the way of a path, and the object does not have the field. */
export function hasPositionFor(response: unknown, path: ResponsePath): boolean {
  let at = response;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return true;
    if (typeof step === 'string' && !Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return true;
}

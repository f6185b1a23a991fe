// Where the entities of a fetch lie in the data: a pattern of the plan, the objects it finds, and their paths.
import { isObject, type JsonObject } from '../json/values';
import type { ResponsePath } from './response-paths';

/** One step of a pattern: a field, or every item of a list (`@`); either may be bound to types. */
export interface PatternStep {
  key: string;
  types: ReadonlySet<string> | undefined;
}

/** The steps of a plan's path; `nodes|[Mission,Person]` binds a step to types. */
export function parsePattern(path: readonly (string | number)[]): PatternStep[] {
  return path.map((element) => {
    const [key = '', types] = String(element).split('|[');
    return { key, types: types === undefined ? undefined : new Set(types.replace(']', '').split(',')) };
  });
}

/** The objects at a pattern, in the order of the data; what is null or missing is not among them. */
export function findObjects(data: JsonObject, pattern: readonly PatternStep[]): JsonObject[] {
  let found: unknown[] = [data];
  for (const { key, types } of pattern) {
    const next: unknown[] = [];
    for (const value of found) {
      if (key !== '@') {
        if (isObject(value)) add(next, value[key], types);
      } else if (Array.isArray(value)) for (const item of value) add(next, item, types);
    }
    found = next;
  }
  return found.filter(isObject);
}

function add(to: unknown[], value: unknown, types: ReadonlySet<string> | undefined): void {
  if (value === null || value === undefined) return;
  if (types === undefined || !isObject(value) || types.has(String(value['__typename']))) to.push(value);
}

/** Paths of the objects that `findObjects` finds, in the same order. Walked only when there is an error to place. */
export function findPaths(data: JsonObject, pattern: readonly PatternStep[]): ResponsePath[] {
  let found: { value: unknown; path: ResponsePath }[] = [{ value: data, path: [] }];
  for (const { key, types } of pattern) {
    const next: typeof found = [];
    for (const { value, path } of found) {
      const items: [string | number, unknown][] =
        key === '@'
          ? Array.isArray(value)
            ? [...value.entries()]
            : []
          : isObject(value)
            ? [[key, value[key]]]
            : [];
      for (const [step, item] of items) {
        const held: unknown[] = [];
        add(held, item, types);
        if (held.length > 0) next.push({ value: item, path: [...path, step] });
      }
    }
    found = next;
  }
  return found.filter(({ value }) => isObject(value)).map(({ path }) => path);
}

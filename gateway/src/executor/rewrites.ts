// What a plan asks to change in representations before they are sent, and in answers before they are merged.
import type { FetchDataRewrite } from '@apollo/query-planner';
import { isObject, type JsonObject } from '../json/values';

/** Says whether an object of a type, known by its name, is also of another type. */
export type IsOfType = (typename: string, condition: string) => boolean;

const FRAGMENT = '... on ';

/** Applies rewrites in place. */
export function applyRewrites(
  rewrites: readonly FetchDataRewrite[],
  value: JsonObject,
  isOfType: IsOfType,
): void {
  for (const rewrite of rewrites) visit(value, rewrite.path, rewrite, isOfType);
}

function visit(value: unknown, path: readonly string[], rewrite: FetchDataRewrite, isOfType: IsOfType): void {
  if (Array.isArray(value)) return value.forEach((each) => visit(each, path, rewrite, isOfType));
  const [first, ...rest] = path;
  if (!isObject(value) || first === undefined) return;
  if (first.startsWith(FRAGMENT)) {
    const typename = value['__typename'];
    const condition = first.slice(FRAGMENT.length);
    if (typeof typename !== 'string' || isOfType(typename, condition)) visit(value, rest, rewrite, isOfType);
  } else if (rest.length > 0) visit(value[first], rest, rewrite, isOfType);
  else change(value, first, rewrite);
}

function change(value: JsonObject, key: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') value[key] = rewrite.setValueTo;
  else if (value[key] !== undefined) {
    value[rewrite.renameKeyTo] = value[key];
    value[key] = undefined;
  }
}

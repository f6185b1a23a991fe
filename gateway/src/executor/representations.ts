// The representations by which a subgraph is asked for entities: each different one is sent once.
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { IsOfType } from './rewrites';
import { ABSENT, FAILED, isObject, type JsonObject } from './values';

/**
 * What a fetch requires of an entity, or undefined when a required field is missing: nothing is computed from facts
 * that failed to arrive.
 */
export function representationOf(
  entity: JsonObject,
  requires: readonly QueryPlanSelectionNode[],
  isOfType: IsOfType,
): JsonObject | undefined {
  const representation: JsonObject = {};
  return collect(entity, requires, { into: representation, isOfType }) &&
    representation['__typename'] !== undefined
    ? representation
    : undefined;
}

interface Collecting {
  into: JsonObject;
  isOfType: IsOfType;
}

function collect(
  entity: JsonObject,
  selections: readonly QueryPlanSelectionNode[],
  { into, isOfType }: Collecting,
): boolean {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const typename = entity['__typename'];
      const condition = selection.typeCondition;
      const applies =
        condition === undefined || (typeof typename === 'string' && isOfType(typename, condition));
      if (applies && !collect(entity, selection.selections, { into, isOfType })) return false;
      continue;
    }
    const key = selection.alias ?? selection.name;
    const value = required(entity[key], selection.selections, isOfType);
    if (value === undefined) return false;
    into[key] = value;
  }
  return true;
}

function required(
  value: unknown,
  selections: readonly QueryPlanSelectionNode[] | undefined,
  isOfType: IsOfType,
): unknown {
  if (value === undefined || value === FAILED || value === ABSENT) return undefined;
  if (value === null || selections === undefined) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => required(item, selections, isOfType));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(value)) return undefined;
  const inner: JsonObject = {};
  return collect(value, selections, { into: inner, isOfType }) ? inner : undefined;
}

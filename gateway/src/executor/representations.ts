// The representations by which a subgraph is asked for entities: each different one is sent once.
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { IsOfType } from './rewrites';
import { isMark, own } from './values';
import { isObject, type JsonObject } from '../json/values';

/**
 * The representation of an entity for a fetch. Where a required value did not arrive it is the mark in its place, because
 * nothing is computed without it, or NOT_GIVEN; undefined where the fetch is not for this entity.
 */
export function representationOf(
  entity: JsonObject,
  requires: readonly QueryPlanSelectionNode[],
  isOfType: IsOfType,
): JsonObject | symbol | undefined {
  const representation: JsonObject = {};
  const missing = collect(entity, requires, { into: representation, isOfType });
  if (missing !== undefined) return missing;
  return representation['__typename'] === undefined ? undefined : representation;
}

/** In place of a value that nobody gave, nor said why: it may have been asked for other types only. */
export const NOT_GIVEN = Symbol('not given');

interface Collecting {
  into: JsonObject;
  isOfType: IsOfType;
}

/** Gives what stands in place of a value that is missing; undefined when there is all. */
function collect(
  entity: JsonObject,
  selections: readonly QueryPlanSelectionNode[],
  { into, isOfType }: Collecting,
): symbol | undefined {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const typename = entity['__typename'];
      const condition = selection.typeCondition;
      const applies =
        condition === undefined || (typeof typename === 'string' && isOfType(typename, condition));
      const missing = applies ? collect(entity, selection.selections, { into, isOfType }) : undefined;
      if (missing !== undefined) return missing;
      continue;
    }
    const value = required(own(entity[selection.alias ?? selection.name]), selection.selections, isOfType);
    if (isMark(value)) return value;
    into[selection.name] = value;
  }
  return undefined;
}

/** A required value, or the mark in its place. */
function required(
  value: unknown,
  selections: readonly QueryPlanSelectionNode[] | undefined,
  isOfType: IsOfType,
): unknown {
  if (value === undefined) return NOT_GIVEN;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => required(item, selections, isOfType));
    return items.find(isMark) ?? items;
  }
  if (value === null || selections === undefined || isMark(value)) return value;
  if (!isObject(value)) return NOT_GIVEN;
  const inner: JsonObject = {};
  return collect(value, selections, { into: inner, isOfType }) ?? inner;
}

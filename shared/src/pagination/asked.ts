// What a client asks a list by: the fields that its filter, order and cursors read, and the ids that it names.
import { hash } from 'node:crypto';
import { typeOfId } from '../identity/ids';
import type { Asked, Condition } from './condition';
import type { ConnectionArgs } from './spec';

/** One variable may be the filter of many lists: what is found out of it is found out once. */
export function once<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, Found>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) known.set(of, (found = find(of)));
    return found;
  };
}

/** The fields that a `where` tests, each once: a test that is null constrains nothing, and tells nothing. */
export const testedIn = once((where: object): readonly Asked[] =>
  [...new Set(fieldsIn(where))].map((field) => ({ field, argument: `where.${field}` })),
);

function fieldsIn(where: object): string[] {
  return Object.entries(where).flatMap(([key, value]: [string, unknown]) => {
    if (isGroup(key)) return filtersOf(value).flatMap(fieldsIn);
    return constrains(value) ? [key] : [];
  });
}

/** The ids of records that stand in a filter. */
export const idsIn = once((where: object): readonly string[] => idsAmong(where));

function idsAmong(value: unknown): string[] {
  if (typeof value === 'string') return typeOfId(value) === undefined ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsAmong) : [];
}

/** How many values a filter names: so many rows it may have in mind. */
export const valuesIn = once((where: object): number => count(where));

function count(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Date) return 1;
  return Object.values(value).reduce<number>((sum, each) => sum + count(each), 0);
}

/** A short text that is equal exactly when the filters are. */
export const nameOf = once((where: object): string => hash('sha256', JSON.stringify(where)));

/** True when a list is asked by nothing but the size of its page. */
export function asksNothing(
  { where, orderBy, after, before }: ConnectionArgs,
  scope: Condition | undefined,
): boolean {
  return where == null && orderBy == null && after == null && before == null && scope?.reads === undefined;
}

const isGroup = (key: string): boolean => key === 'and' || key === 'or' || key === 'not';

/** The filters of a group; one filter may stand for a list of one. */
function filtersOf(value: unknown): object[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (each: unknown): each is object => typeof each === 'object' && each !== null,
  );
}

/** True when a test of a field constrains anything. */
function constrains(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) return true;
  return Object.values(value).some(constrains);
}

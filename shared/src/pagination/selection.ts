// Which rows a list has, and which of them a page is of.
import { all, type Condition } from './condition';
import type { Window } from './connection';
import { beyond, decodeCursor, type OrderColumn } from './order';

/** A list that a resolver asks for, before its window is read. */
export interface Selection {
  where: Condition;
  order: readonly OrderColumn[];
  /** Of these rows only those that are few: `most` with the same outcomes, and alike within the bounds of the page or not. */
  few?: { most: number; outcomes: Condition | undefined };
}

/** What a list demands of its rows, and beside it what the cursors of a page do. Throws BAD_USER_INPUT for a cursor of another list. */
export function positioned({ where, order }: Selection, window: Window): Condition {
  const bounds = boundsOf(order, window);
  return bounds.length === 0 ? where : all(where, ...bounds);
}

/** What the cursors of a page demand of its rows. */
export function boundsOf(order: readonly OrderColumn[], { after, before }: Window): Condition[] {
  const bounds: Condition[] = [];
  if (after !== undefined) bounds.push(beyond(order, decodeCursor(order, after, 'after'), 'forwards'));
  if (before !== undefined) bounds.push(beyond(order, decodeCursor(order, before, 'before'), 'backwards'));
  return bounds;
}

// Of which class a row is, and whose: what a subgraph says about the types whose rows do not simply have a `missionId`.
import type { Tie } from '../db/tie';
import type { DataClass } from '../auth/matrix';
import { ownersOf } from '../auth/viewer';
import type { GuardedRequest } from './guarded-request';

/** What is known of the rows of a type. */
export interface RowRule {
  /** The property that says of which class a row is, and, where its values are no classes, which value means which. */
  class?: { property: string; of?: Readonly<Record<string, DataClass>> };
  /**
   * How a row belongs to missions or to the State that sends them: by a property with the id of one or the code of the other,
   * or by a tie; `missionId` unless told.
   */
  own?: readonly (string | Tie)[];
  /** Where some roles see a part of the rows alone: the property that has this value in them, or any when none is told. */
  part?: { property: string; value?: string };
}

/** Rules by type. A type without a key that is not among them is a part of the record that leads to it. */
export type RowRules = Readonly<Record<string, RowRule>>;

const byMission = ['missionId'];

/** How rows of a type belong to those whose own they may be. */
export function waysOf(type: string, rules: RowRules): readonly (string | Tie)[] {
  return rules[type]?.own ?? (type === 'Mission' ? ['id'] : byMission);
}

/** Whether a row is the viewer's own; at once where the row itself says so. */
export function isOwnRow(
  row: object,
  ways: readonly (string | Tie)[],
  request: GuardedRequest,
): boolean | Promise<boolean> {
  const owners = ownersOf(request.viewer);
  const value = (property: string): unknown => Reflect.get(row, property);
  const direct = ways.some((way) => typeof way === 'string' && owners.includes(String(value(way))));
  const ties = ways.filter((way) => typeof way !== 'string');
  if (direct || ties.length === 0 || owners.length === 0) return direct;
  const found = ties.map((each) => request.loadWith(each.find, owners, String(value(each.property))));
  return Promise.all(found).then((keys) => keys.some((key) => key !== null));
}

/** The class that a row names; undefined where rows of the type name none. */
export function classOf(row: object, rule: RowRule | undefined): string | undefined {
  if (rule?.class === undefined) return undefined;
  const value = String(Reflect.get(row, rule.class.property));
  return rule.class.of === undefined ? value : rule.class.of[value];
}

/** True for a row of the part that some roles see alone. */
export function isInPart(row: object, rule: RowRule | undefined): boolean {
  if (rule?.part === undefined) return false;
  const { property, value } = rule.part;
  const found: unknown = Reflect.get(row, property);
  return value === undefined ? found != null : found === value;
}

// Of which class a row is, and whose: what a subgraph says about the types whose rows do not simply have a `missionId`.
import type { Tie } from '../db/tie';
import type { SubgraphContext } from '../server/context';
import type { DataClass } from './matrix';

/** What is known of the rows of a type. */
export interface RowRule {
  /** The property that says of which class a row is, and, where its values are no classes, which value means which. */
  class?: { property: string; of?: Readonly<Record<string, DataClass>> };
  /** How a row belongs to missions: by a property with the id of one, or by a tie; `missionId` unless told. */
  own?: readonly (string | Tie)[];
  /** The property with the event that a row is about, where some roles see such rows alone. */
  event?: string;
}

/** Rules by type. A type without a key that is not among them is a part of the record that leads to it. */
export type RowRules = Readonly<Record<string, RowRule>>;

const byMission = ['missionId'];

/** How rows of a type belong to missions. */
export function waysOf(type: string, rules: RowRules): readonly (string | Tie)[] {
  return rules[type]?.own ?? (type === 'Mission' ? ['id'] : byMission);
}

/** Whether a row belongs to one of the viewer's missions; at once where the row itself says so. */
export function isOwn(
  row: object,
  ways: readonly (string | Tie)[],
  context: SubgraphContext,
): boolean | Promise<boolean> {
  const { missionIds } = context.viewer;
  const value = (property: string): unknown => Reflect.get(row, property);
  const direct = ways.some((way) => typeof way === 'string' && missionIds.includes(String(value(way))));
  const ties = ways.filter((way) => typeof way !== 'string');
  if (direct || ties.length === 0 || missionIds.length === 0) return direct;
  const found = ties.map((each) => context.loadWith(each.find, missionIds, String(value(each.property))));
  return Promise.all(found).then((keys) => keys.some((key) => key !== null));
}

/** The class that a row names; undefined where rows of the type name none. */
export function classOf(row: object, rule: RowRule | undefined): string | undefined {
  if (rule?.class === undefined) return undefined;
  const value = String(Reflect.get(row, rule.class.property));
  return rule.class.of === undefined ? value : rule.class.of[value];
}

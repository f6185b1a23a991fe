// The names that the planner gives to fields where those of several types do not fit under one key.
import type { FetchDataRewrite } from '@apollo/query-planner';

/** Names that the planner gave to fields, and those that they have after the rewrites. */
export function plannersNames(rewrites: readonly FetchDataRewrite[]): ReadonlyMap<string, string> {
  return new Map(
    rewrites.flatMap((each) =>
      each.kind === 'KeyRenamer' ? [[each.path.at(-1) ?? '', each.renameKeyTo] as const] : [],
    ),
  );
}

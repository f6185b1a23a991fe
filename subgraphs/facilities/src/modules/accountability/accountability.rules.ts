// Counts of people by their condition in a crisis.

/** How many people are in one condition. */
export interface Count<Status extends string> {
  status: Status;
  count: number;
}

/** The counts of several missions together, conditions in alphabetical order. */
export function totalCounts<Status extends string>(
  missions: readonly { counts: readonly Count<Status>[] }[],
): Count<Status>[] {
  const totals = new Map<Status, number>();
  for (const { status, count } of missions.flatMap((mission) => mission.counts)) {
    totals.set(status, (totals.get(status) ?? 0) + count);
  }
  return [...totals]
    .map(([status, count]) => ({ status, count }))
    .toSorted((a, b) => (a.status < b.status ? -1 : 1));
}

/** How many are in a condition. */
export function countOf<Status extends string>(counts: readonly Count<Status>[], status: Status): number {
  return counts.find((each) => each.status === status)?.count ?? 0;
}

/** The mission with most people unaccounted for first; missions alike in this by id. */
export function byUnaccounted(a: MissionCounts, b: MissionCounts): number {
  const difference = countOf(b.counts, 'UNACCOUNTED') - countOf(a.counts, 'UNACCOUNTED');
  if (difference !== 0) return difference;
  return a.missionId < b.missionId ? -1 : 1;
}

interface MissionCounts {
  missionId: string;
  counts: readonly Count<string>[];
}

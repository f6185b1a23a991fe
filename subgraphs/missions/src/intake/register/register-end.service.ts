// What follows once an edition of a register is placed: posts find their embassy, and what it does not list is looked at.
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import type { MissionRow } from '../../records/mission/mission.tables';
import { familyOf, isConsular } from './register.rules';
import type { Entry, Register } from './register.model';
import { isRepresentative, isStanding, nameOf, step } from './register.service';

/** Gives the posts of the States that the edition lists their embassy as parent, where there is exactly one. */
export function attachPosts(register: Register): void {
  const entries = [...register.entries.values()];
  const covered = new Set(entries.filter(({ listed }) => listed).map(({ row }) => row.sendingStateCode));
  for (const entry of entries) {
    const { row } = entry;
    if (!covered.has(row.sendingStateCode) || !isStanding(entry) || !isPost(row)) continue;
    const parent = row.parentId === null ? undefined : register.entries.get(row.parentId);
    if (parent !== undefined && isStanding(parent)) continue;
    const heads = entries.filter(
      (other) =>
        other.row.sendingStateCode === row.sendingStateCode && isStanding(other) && isHead(other.row),
    );
    if (heads.length === 1) row.parentId = heads[0]?.row.id ?? null;
  }
}

const isHead = (row: MissionRow): boolean => familyOf(row.kind) === 'EMBASSY' || isRepresentative(row);
const isPost = (row: MissionRow): boolean =>
  isConsular(row.kind) ||
  row.kind === 'EMBASSY_BRANCH' ||
  (row.kind === 'TAIWAN_OFFICE' && !isRepresentative(row));

/**
 * Closes the invented embassies and posts of the States that the edition covers and does not confirm; gives them back. An
 * invented embassy is only closed when the edition lists an embassy of its State: registers have gaps. A real mission is never
 * closed because a register does not list it.
 */
export function retireInvented(register: Register): Entry[] {
  const entries = [...register.entries.values()];
  const listed = entries.filter((entry) => entry.listed).map(({ row }) => row);
  const states = new Set(listed.map((row) => row.sendingStateCode));
  const withHead = new Set(listed.filter(isHead).map((row) => row.sendingStateCode));
  const retired = entries.filter((entry) => {
    const { row } = entry;
    if (row.source !== DEMONSTRATION || !isStanding(entry) || entry.listed) return false;
    if (row.kind === 'EMBASSY' || isRepresentative(row)) return withHead.has(row.sendingStateCode);
    return (isConsular(row.kind) || row.kind === 'TAIWAN_OFFICE') && states.has(row.sendingStateCode);
  });
  const note = `Invented for demonstration; the register ${nameOf(register.edition)} does not list it.`;
  for (const entry of retired) {
    step(register, entry, { event: 'RETIRE_INVENTED', to: 'CLOSED', note });
    entry.row.requestedChange = null;
    entry.row.closedOn =
      [register.edition.asOf ?? '', entry.row.establishedOn ?? ''].toSorted().at(-1) || null;
  }
  return retired;
}

/** Standing missions that an earlier edition listed and this one does not; they stay as they are. */
export function findUnlisted({ entries, edition }: Register): Entry[] {
  return [...entries.values()].filter(
    (entry) =>
      !entry.listed &&
      isStanding(entry) &&
      entry.identifiers.some(({ scheme }) => scheme === edition.dataset),
  );
}

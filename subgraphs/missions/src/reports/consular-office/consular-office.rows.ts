// The rows that the list of Foreign Consular Offices is told from: posts, on a day.
import type { MissionRow } from '../../records/mission/mission.tables';

/** A post on the list of a day. */
export type ConsularOfficeRow = {
  post: MissionRow;
  asOf: string;
};

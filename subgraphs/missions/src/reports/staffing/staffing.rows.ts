// The rows that staffing is told from: missions on a day, and their members by kind.
import type { StaffKind } from '../../records/facts/facts.tables';
import type { MissionRow } from '../../records/mission/mission.tables';

/** A mission on a day. */
export type MissionStaffingRow = {
  mission: MissionRow;
  /** Whose it is. */
  missionId: string;
  asOf: string;
};

/** The members of one kind, and the cap for them. */
export type StaffingLevelRow = {
  kind: StaffKind;
  members: number;
  cap: number | null;
};

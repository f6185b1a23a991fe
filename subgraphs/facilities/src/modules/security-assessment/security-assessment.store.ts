// Every SQL statement about security assessments.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import type { Batch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { SecurityAssessmentList } from '../../__generated__/lists';
import { facility } from '../facility/facility.tables';
import { securityAssessment, type SecurityAssessmentRow } from './security-assessment.tables';

/** Reads of security assessments by id and as lists, the latest first. */
export const securityAssessments = defineStore({
  type: 'SecurityAssessment',
  table: securityAssessment,
  list: SecurityAssessmentList,
  order: [{ field: 'VALID_FROM', direction: 'DESC' }],
  parents: {
    mission: securityAssessment.missionId,
    facility: securityAssessment.facilityId,
    event: securityAssessment.eventId,
  },
});

type ThreatLevel = SecurityAssessmentRow['level'];

const inForce = sql`${securityAssessment.validFrom} <= ${sql.placeholder('asOf')}
  and (${securityAssessment.validUntil} is null or ${securityAssessment.validUntil} >= ${sql.placeholder('asOf')})`;

const ofFacilities = statement((db) =>
  db
    .selectDistinctOn([securityAssessment.facilityId], {
      key: securityAssessment.facilityId,
      level: securityAssessment.level,
    })
    .from(securityAssessment)
    .where(sql`${securityAssessment.facilityId} = any(${sql.placeholder('ids')}::text[]) and ${inForce}`)
    .orderBy(securityAssessment.facilityId, sql`${securityAssessment.validFrom} desc`, securityAssessment.id),
);

/** The level of the latest assessment of each facility that is in force on a day; null where none is. */
export const findFacilityThreatLevelsOn =
  (asOf: string): Batch<string, ThreatLevel> =>
  async (db, ids) =>
    levels(ids, await ofFacilities(db, { ids, asOf }));

/** Of each facility in use only the latest assessment counts, of each mission the gravest of those. */
const ofMissions = statement((db) => {
  const latest = db
    .selectDistinctOn([securityAssessment.facilityId], {
      missionId: securityAssessment.missionId,
      score: securityAssessment.score,
      level: securityAssessment.level,
    })
    .from(securityAssessment)
    .innerJoin(facility, sql`${facility.id} = ${securityAssessment.facilityId}`)
    .where(
      sql`${securityAssessment.missionId} = any(${sql.placeholder('ids')}::text[]) and ${inForce}
        and (${facility.until} is null or ${facility.until} >= ${sql.placeholder('asOf')})`,
    )
    .orderBy(securityAssessment.facilityId, sql`${securityAssessment.validFrom} desc`, securityAssessment.id)
    .as('latest');
  return db
    .selectDistinctOn([latest.missionId], { key: latest.missionId, level: latest.level })
    .from(latest)
    .orderBy(latest.missionId, sql`${latest.score} desc`);
});

/** The highest level among the facilities of each mission on a day; null where no assessment is in force. */
export const findMissionThreatLevelsOn =
  (asOf: string): Batch<string, ThreatLevel> =>
  async (db, ids) =>
    levels(ids, await ofMissions(db, { ids, asOf }));

function levels(
  ids: readonly string[],
  rows: readonly { key: string | null; level: ThreatLevel }[],
): (ThreatLevel | null)[] {
  const byKey = new Map(rows.map((row) => [row.key, row.level]));
  return ids.map((id) => byKey.get(id) ?? null);
}

// Every SQL statement about approved premises.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { approvedPremises } from './approved-premises.tables';

/** Whether a mission has premises that are approved on a day (22 USC 4305(a); R37). */
export async function hasApprovedPremises(db: Db, missionId: string, day: string): Promise<boolean> {
  const rows = await db
    .select({ noticeId: approvedPremises.noticeId })
    .from(approvedPremises)
    .where(
      sql`${approvedPremises.missionId} = ${missionId} and ${approvedPremises.approvedFrom} <= ${day}
        and (${approvedPremises.approvedUntil} is null or ${approvedPremises.approvedUntil} > ${day})`,
    )
    .limit(1);
  return rows.length > 0;
}

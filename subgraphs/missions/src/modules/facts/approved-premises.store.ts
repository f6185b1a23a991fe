// Every SQL statement about approved premises.
import { sql } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/open';
import { approvedPremises, type ApprovedPremisesRow } from './approved-premises.tables';

/** Keeps what was told of premises, in place of what was told of them before. */
export async function keepApprovedPremises(tx: Db, rows: readonly ApprovedPremisesRow[]): Promise<void> {
  await insertRows(tx, approvedPremises, rows, { onConflict: 'replace' });
}

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

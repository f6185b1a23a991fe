// Every SQL statement about issued visas.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { issuedVisa } from './issued-visa.tables';

/** Classes of the visas that a person holds on a day, the latest first. */
export async function findVisaClasses(db: Db, personId: string, day: string): Promise<string[]> {
  const rows = await db
    .select({ visaClass: issuedVisa.visaClass })
    .from(issuedVisa)
    .where(
      sql`${issuedVisa.personId} = ${personId} and ${issuedVisa.issuedOn} <= ${day}
        and (${issuedVisa.validUntil} is null or ${issuedVisa.validUntil} >= ${day})
        and (${issuedVisa.endedOn} is null or ${issuedVisa.endedOn} > ${day})`,
    )
    .orderBy(sql`${issuedVisa.issuedOn} desc`, issuedVisa.visaCaseId);
  return rows.map((row) => row.visaClass);
}

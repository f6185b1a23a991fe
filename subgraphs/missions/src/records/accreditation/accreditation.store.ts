// Every SQL statement about accreditation cases.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { defineStore } from '@fmg/shared/pagination/store';
import { AccreditationCaseList } from '../../__generated__/lists';
import { accreditationCase, type AccreditationCaseRow } from './accreditation.tables';

/** Reads of accreditation cases by id and as lists, latest first unless told. */
export const accreditationCases = defineStore({
  type: 'AccreditationCase',
  table: accreditationCase,
  list: AccreditationCaseList,
  order: [{ field: 'OPENED_ON', direction: 'DESC' }],
  parents: {
    mission: accreditationCase.missionId,
    person: accreditationCase.personId,
    appointment: accreditationCase.appointmentId,
  },
});

/** A case, held until the transaction ends; null when there is none that the viewer may see. */
export async function findCaseForChange(tx: Db, id: string): Promise<AccreditationCaseRow | null> {
  const [row] = await tx
    .select()
    .from(accreditationCase)
    .where(sql`${accreditationCase.id} = ${id}`)
    .for('update');
  return row ?? null;
}

/** The undecided or standing case of consent to a post, held until the transaction ends; null for a mission that has none. */
export async function findConsentForChange(tx: Db, missionId: string): Promise<AccreditationCaseRow | null> {
  const [row] = await tx
    .select()
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.missionId} = ${missionId} and ${accreditationCase.kind} = 'POST'
        and ${accreditationCase.state} not in ('CLOSED', 'REFUSED')`,
    )
    .for('update');
  return row ?? null;
}

/**
 * The other half of a declaration, held until the transaction ends: of the file on it the case of the person, and of that case
 * the file. Null when no declaration is under way.
 */
export async function findDeclaredForChange(
  tx: Db,
  { kind, personId, appointmentId }: AccreditationCaseRow,
): Promise<AccreditationCaseRow | null> {
  const isFile = kind === 'PERSONA_NON_GRATA';
  const [row] = await tx
    .select()
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.personId} = ${personId} and ${accreditationCase.appointmentId} is not distinct from ${appointmentId}
        and (${accreditationCase.kind} = 'PERSONA_NON_GRATA') <> ${isFile}
        and ${accreditationCase.state} in ('PNG_DECLARED', 'RECALLED', 'RECOGNITION_REFUSED')`,
    )
    .limit(1)
    .for('update');
  return row ?? null;
}

/** Adds a case. */
export async function insertCase(
  tx: Db,
  values: typeof accreditationCase.$inferInsert,
): Promise<AccreditationCaseRow> {
  const [row] = await tx.insert(accreditationCase).values(values).returning();
  if (row === undefined) throw new Error('a case was not inserted');
  return row;
}

/** Changes a case that the transaction holds; its version grows by one. */
export async function updateCase(
  tx: Db,
  { id, version }: Pick<AccreditationCaseRow, 'id' | 'version'>,
  values: Partial<typeof accreditationCase.$inferInsert>,
): Promise<AccreditationCaseRow> {
  const [row] = await tx
    .update(accreditationCase)
    .set({ ...values, version: version + 1 })
    .where(sql`${accreditationCase.id} = ${id}`)
    .returning();
  if (row === undefined) throw new Error('a case that was held is gone');
  return row;
}

// What the end of a post asks of other records: documents that are out, and the family that works at the mission.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import {
  accreditationCase,
  type AccreditationCaseRow,
} from '../../records/accreditation/accreditation.tables';
import { findLeaversOn } from '../../records/appointment/appointment.store';
import { appointment } from '../../records/appointment/appointment.tables';
import { heldDocument } from '../../records/facts/facts.tables';
import { householdMember } from '../../records/household/household.tables';
import { findCardsOutOn } from '../../records/identity-card/identity-card.store';

/**
 * The documents of the host State that are out on a day though the post has ended, in words, e.g. `IDENTITY_CARD
 * ABCD-EFGH-C`; of those that another subgraph issued only the kind is known here. Empty while the post lasts.
 */
export async function findOutstandingDocuments(
  db: Db,
  appointmentId: string | null,
  day: string,
): Promise<string[]> {
  if (appointmentId === null) return [];
  const [cards] = await findCardsOutOn(day)(db, [appointmentId]);
  const [leaver] = await findLeaversOn(day)(db, [appointmentId]);
  const held = leaver == null ? [] : await findHeldKinds(db, leaver, day);
  return [...(cards ?? []).map(({ number }) => `IDENTITY_CARD ${number}`), ...held];
}

async function findHeldKinds(db: Db, personId: string, day: string): Promise<string[]> {
  const rows = await db
    .select({ kind: heldDocument.kind })
    .from(heldDocument)
    .where(
      sql`${heldDocument.personId} = ${personId} and ${heldDocument.heldFrom} <= ${day}
        and (${heldDocument.heldUntil} is null or ${heldDocument.heldUntil} > ${day})`,
    )
    .orderBy(heldDocument.kind, heldDocument.documentId);
  return rows.map((row) => row.kind);
}

/** The accepted or registered cases of those who are of the household of a post on a day, at one mission; held. */
export async function findFamilyCases(
  tx: Db,
  { appointmentId, missionId, day }: { appointmentId: string; missionId: string; day: string },
): Promise<AccreditationCaseRow[]> {
  return await tx
    .select()
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.missionId} = ${missionId} and ${accreditationCase.kind} = 'STAFF'
        and ${accreditationCase.state} in ('ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING')
        and ${accreditationCase.personId} in (
          select ${householdMember.personId} from ${householdMember}
          where ${householdMember.principalId} = ${appointmentId} and ${householdMember.since} <= ${day}
            and (${householdMember.until} is null or ${householdMember.until} > ${day}))`,
    )
    .orderBy(accreditationCase.id)
    .for('update');
}

/** Whether a person holds another post than one. */
export async function holdsOtherPost(
  db: Db,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      sql`${appointment.personId} = ${personId} and ${appointment.id} <> ${id} and ${appointment.current}`,
    )
    .limit(1);
  return rows.length > 0;
}

// What other subgraphs have published and this one computes with: projections of their facts, rebuilt from their outboxes.
import { check, index, integer } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, oneOf, text, word } from '@fmg/shared/db/columns';
import { staffKinds, type StaffKind } from '@fmg/shared/domain/facts';
import { missionsSchema } from '../../pg-schema';

export { staffKinds, type StaffKind };

/** How many members a mission may have, by reciprocity; a fact of the privileges subgraph. */
export const staffingCap = missionsSchema.table(
  'facts_staffing_cap',
  {
    id: text('id').primaryKey(),
    /** The mission that the cap is for; null when it is for each mission of a country. */
    missionId: text('mission_id'),
    countryCode: text('country_code'),
    kind: word('kind', staffKinds).notNull(),
    cap: integer('cap').notNull(),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
  },
  (table) => [
    oneOf('facts_staffing_cap_kind_check', table.kind, staffKinds),
    check('facts_staffing_cap_whose_check', sql`num_nonnulls(mission_id, country_code) = 1`),
    check('facts_staffing_cap_cap_check', sql`cap >= 0`),
    check('facts_staffing_cap_dates_check', sql`valid_until >= valid_from`),
    index('facts_staffing_cap_mission_index').on(table.missionId, table.validFrom),
    index('facts_staffing_cap_country_index').on(table.countryCode, table.validFrom),
  ],
);

/** A row of `facts_staffing_cap`. */
export type StaffingCapRow = typeof staffingCap.$inferSelect;

export const heldDocumentKinds = ['TAX_CARD', 'PLATES', 'DRIVER_LICENCE'] as const;

/** A document that the State issued to a person and that has to go back (R48); a fact of the privileges subgraph. */
export const heldDocument = missionsSchema.table(
  'facts_held_document',
  {
    documentId: text('document_id').primaryKey(),
    personId: text('person_id').notNull(),
    kind: word('kind', heldDocumentKinds).notNull(),
    heldFrom: day('held_from').notNull(),
    /** The day on which it came back or was reported lost; null while it is out. */
    heldUntil: day('held_until'),
  },
  (table) => [
    oneOf('facts_held_document_kind_check', table.kind, heldDocumentKinds),
    check('facts_held_document_dates_check', sql`held_until >= held_from`),
    index('facts_held_document_person_index').on(table.personId),
  ],
);

/** A row of `facts_held_document`. */
export type HeldDocumentRow = typeof heldDocument.$inferSelect;

/** A criminal charge against a person; a fact of the events subgraph. */
export const pendingCharge = missionsSchema.table(
  'facts_pending_charge',
  {
    disputeId: text('dispute_id').primaryKey(),
    personId: text('person_id').notNull(),
    /** The longest sentence that can follow, in months of prison; null when it is not stated. */
    maximumMonths: integer('maximum_months'),
    pendingFrom: day('pending_from').notNull(),
    /** The day on which it was disposed of; null while it is pending. */
    pendingUntil: day('pending_until'),
  },
  (table) => [
    check('facts_pending_charge_sentence_check', sql`maximum_months >= 0`),
    check('facts_pending_charge_dates_check', sql`pending_until >= pending_from`),
    index('facts_pending_charge_person_index').on(table.personId, table.pendingFrom),
  ],
);

/** A departure that is required because a waiver was refused (R30); a fact of the events subgraph. */
export const requiredDeparture = missionsSchema.table(
  'facts_required_departure',
  {
    waiverRequestId: text('waiver_request_id').primaryKey(),
    personId: text('person_id').notNull(),
    missionId: text('mission_id').notNull(),
    requiredOn: day('required_on').notNull(),
    /** The day on which the person left; null until then. */
    departedOn: day('departed_on'),
  },
  (table) => [
    check('facts_required_departure_dates_check', sql`departed_on >= required_on`),
    index('facts_required_departure_person_index').on(table.personId),
  ],
);

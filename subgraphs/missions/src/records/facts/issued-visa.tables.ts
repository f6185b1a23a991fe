// Visas that were issued, as the privileges subgraph publishes them: what a post may rest on.
import { index, primaryKey } from 'drizzle-orm/pg-core';
import { day, text } from '@fmg/shared/db/columns';
import { missionsSchema } from '../../pg-schema';

/** A visa of a person; a fact of the privileges subgraph. */
export const issuedVisa = missionsSchema.table(
  'facts_issued_visa',
  {
    visaCaseId: text('visa_case_id').notNull(),
    personId: text('person_id').notNull(),
    /** A `VisaClass`, e.g. `A_1`. */
    visaClass: text('visa_class').notNull(),
    issuedOn: day('issued_on').notNull(),
    /** The last day on which it is good; null when no end was published. */
    validUntil: day('valid_until'),
    /** The day on which it was revoked or cancelled. */
    endedOn: day('ended_on'),
  },
  (table) => [
    primaryKey({ name: 'facts_issued_visa_key', columns: [table.visaCaseId] }),
    index('facts_issued_visa_person_index').on(table.personId, table.issuedOn),
  ],
);

/** A row of `facts_issued_visa`. */
export type IssuedVisaRow = typeof issuedVisa.$inferSelect;

// Codes for the use of real property in the District of Columbia.
import { check } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { provenance, text } from '@fmg/shared/db/columns';
import { facilitiesSchema } from '../../pg-schema';

export const propertyUseCode = facilitiesSchema.table(
  'property_use_code',
  { code: text('code').primaryKey(), description: text('description').notNull(), ...provenance() },
  (table) => [check('property_use_code_code_check', sql`${table.code} ~ '^[0-9]{3}$'`)],
);

/** A row of `property_use_code`. */
export type PropertyUseCodeRow = typeof propertyUseCode.$inferSelect;

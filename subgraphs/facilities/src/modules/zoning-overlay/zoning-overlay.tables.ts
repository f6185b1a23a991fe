// Zoning overlays of the District of Columbia with their areas.
import { boolean, check, doublePrecision, index, jsonb } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Polygons } from '@fmg/shared/domain/geometry';
import { identity, provenance, text } from '@fmg/shared/db/columns';
import { facilitiesSchema } from '../../pg-schema';

export const zoningOverlay = facilitiesSchema.table(
  'zoning_overlay',
  {
    ...identity(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    isDiplomatic: boolean('is_diplomatic').notNull(),
    status: text('status').notNull(),
    polygons: jsonb('polygons').$type<Polygons>().notNull(),
    south: doublePrecision('south').notNull(),
    north: doublePrecision('north').notNull(),
    west: doublePrecision('west').notNull(),
    east: doublePrecision('east').notNull(),
    ...provenance(),
  },
  (table) => [
    check(
      'zoning_overlay_box_check',
      sql`${table.south} <= ${table.north} and ${table.west} <= ${table.east}`,
    ),
    index('zoning_overlay_name_index').on(table.name, table.id),
    index('zoning_overlay_box_index').on(table.south, table.north),
  ],
);

/** A row of `zoning_overlay`. */
export type ZoningOverlayRow = typeof zoningOverlay.$inferSelect;

// The places that missions use.
import { boolean, check, doublePrecision, index } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { address, day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { ofMission, rowsByClass } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';

export const facilityKinds = [
  'CHANCERY',
  'CHANCERY_ANNEX',
  'HEAD_OF_MISSION_RESIDENCE',
  'STAFF_RESIDENCE',
  'CONSULAR_OFFICE',
  'CONSULAR_RESIDENCE',
  'HONORARY_OFFICE',
  'PERMANENT_MISSION_OFFICE',
  'ORGANIZATION_HEADQUARTERS',
  'MFGO_OFFICE',
] as const;

export const tenures = ['OWNED_BY_STATE', 'OWNED_BY_HEAD', 'LEASED'] as const;

/** The class of data that an address belongs to: a home is personal data. */
export const addressClasses = ['FACILITY_ADDRESS', 'PERSONAL_DATA'] as const;

export const facility = facilitiesSchema.table(
  'facility',
  {
    ...identity(),
    kind: word('kind', facilityKinds).notNull(),
    name: text('name').notNull(),
    missionId: text('mission_id').notNull(),
    ...address(),
    addressClass: word('address_class', addressClasses)
      .notNull()
      .generatedAlwaysAs(
        sql`case when kind in ('HEAD_OF_MISSION_RESIDENCE', 'STAFF_RESIDENCE', 'CONSULAR_RESIDENCE') then 'PERSONAL_DATA' else 'FACILITY_ADDRESS' end`,
      ),
    inviolable: boolean('inviolable').notNull(),
    tenure: word('tenure', tenures),
    since: day('since'),
    until: day('until'),
    commercialShare: doublePrecision('commercial_share').notNull().default(0),
    ...provenance(),
  },
  (table) => [
    rowsByClass(table.addressClass, ofMission(table.missionId)),
    oneOf('facility_kind_check', table.kind, facilityKinds),
    oneOf('facility_tenure_check', table.tenure, tenures),
    check('facility_commercial_share_check', sql`${table.commercialShare} between 0 and 1`),
    check('facility_period_check', sql`${table.until} >= ${table.since}`),
    check('facility_latitude_check', sql`${table.latitude} between -90 and 90`),
    check('facility_longitude_check', sql`${table.longitude} between -180 and 180`),
    check('facility_location_check', sql`(${table.latitude} is null) = (${table.longitude} is null)`),
    index('facility_mission_index').on(table.missionId, table.kind),
    index('facility_kind_index').on(table.kind, table.id),
    index('facility_location_index').on(table.latitude, table.longitude),
  ],
);

/** A row of `facility`; a list asked for places near a point adds the distance, and a property case its class. */
export type FacilityRow = Omit<typeof facility.$inferSelect, 'addressClass'> & {
  addressClass: (typeof addressClasses)[number] | 'PROPERTY_CASE';
  distanceKm?: number | null;
};

/** The facility of a property case: whoever may read the case may read where it is, even of a home. */
export function ofPropertyCase(row: FacilityRow): FacilityRow {
  if (row.addressClass === 'FACILITY_ADDRESS') return row;
  // The row stays behind it: it notices what is used of its columns.
  return Object.create(row, { addressClass: { value: 'PROPERTY_CASE', enumerable: true } }) as FacilityRow; // with all of the row
}

// Every SQL statement about facilities.
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { badInput } from '@fmg/shared/errors/graph-error';
import { Values, type Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { FacilityList } from '../../__generated__/lists';
import { upsertRows, type Imported } from '@fmg/shared/db/upsert';
import type { ImportSource } from '@fmg/shared/graphql/values';
import { crisis } from '../crisis/crisis.tables';
import { facility, type FacilityRow } from './facility.tables';
import { boxAround, EARTH_RADIUS_KM, type Point } from './near.rules';

/** Half the way round the earth, rounded up: no two points lie farther apart. */
const FARTHEST_KM = 20_040;

/** The facilities in the area of a crisis that were in use when it was opened; the band of latitudes lets an index help. */
const insideCrisis = sql`${facility.latitude} between ${crisis.latitude} - degrees(${crisis.radiusKm} / ${sql.raw(String(EARTH_RADIUS_KM))})
    and ${crisis.latitude} + degrees(${crisis.radiusKm} / ${sql.raw(String(EARTH_RADIUS_KM))})
  and ${distanceSql(sql`${crisis.latitude}`, sql`${crisis.longitude}`)} <= ${crisis.radiusKm}
  and (${facility.until} is null or ${facility.until} >= (${crisis.openedAt} at time zone 'America/New_York')::date)`;

/** Reads of facilities by id and as lists, by kind unless told. */
export const facilities = defineStore({
  type: 'Facility',
  table: facility,
  list: FacilityList,
  order: [{ field: 'KIND', direction: 'ASC' }],
  parents: { mission: facility.missionId, crisis: { key: crisis.id, tie: crisis, on: insideCrisis } },
});

/** Great-circle distance (haversine) of a facility from a point, in kilometres; null when the facility is not on the map. */
function distanceSql(latitude: SQL, longitude: SQL): SQL {
  return sql`${sql.raw(String(2 * EARTH_RADIUS_KM))} * asin(least(1, sqrt(
    power(sin(radians(${facility.latitude} - ${latitude}) / 2), 2)
    + cos(radians(${latitude})) * cos(radians(${facility.latitude})) * power(sin(radians(${facility.longitude} - ${longitude}) / 2), 2))))`;
}

/** What `facilities(near:)` is asked for. */
export interface Near {
  location: Point;
  radiusKm: number;
}

/** The facilities within a distance of a point. Throws BAD_USER_INPUT for a point or a radius that is none. */
export function nearTo({ location, radiusKm }: Near): Condition {
  requirePoint(location);
  if (!(radiusKm > 0 && radiusKm <= FARTHEST_KM)) {
    throw badInput(`"radiusKm" is ${radiusKm}: it must be more than 0 and at most ${FARTHEST_KM}`);
  }
  const values = new Values('n');
  const number = (value: number): SQL => sql`${values.hold(value)}::double precision`;
  const { south, north, longitudes } = boxAround(location, radiusKm);
  const parts = [sql`${facility.latitude} between ${number(south)} and ${number(north)}`];
  if (longitudes !== undefined) {
    parts.push(sql`${facility.longitude} between ${number(longitudes.west)} and ${number(longitudes.east)}`);
  }
  parts.push(
    sql`${distanceSql(number(location.latitude), number(location.longitude))} <= ${number(radiusKm)}`,
  );
  return {
    shape: longitudes === undefined ? 'near-band' : 'near',
    sql: sql.join(parts, sql` and `),
    values: values.held,
    reads: [{ field: 'address', argument: 'near' }],
  };
}

/** Throws BAD_USER_INPUT for a point that is not on the map. */
export function requirePoint({ latitude, longitude }: Point): void {
  if (!(latitude >= -90 && latitude <= 90))
    throw badInput(`"latitude" is ${latitude}: it must be between -90 and 90`);
  if (!(longitude >= -180 && longitude <= 180))
    throw badInput(`"longitude" is ${longitude}: it must be between -180 and 180`);
}

const ofMissions = statement((db) =>
  db
    .select()
    .from(facility)
    .where(
      sql`${facility.missionId} = any(${sql.placeholder('missionIds')}::text[]) and ${facility.kind} = any(${sql.placeholder('kinds')}::text[])`,
    )
    .orderBy(facility.missionId, facility.kind, facility.id),
);

/** The facilities of some kinds that some missions use, in the order of mission, kind and id. */
export async function findFacilitiesOfMissions(
  db: Db,
  missionIds: readonly string[],
  kinds: readonly FacilityRow['kind'][],
): Promise<FacilityRow[]> {
  return await ofMissions(db, { missionIds, kinds });
}

/** A facility as a source describes it. `id` is that of a facility already kept, or one made from the source's key. */
export interface FacilityImport {
  id: string;
  kind: FacilityRow['kind'];
  /** Name and inviolability serve only when the facility is new. */
  name: string;
  inviolable: boolean;
  missionId: string;
  /** Natural key in the source. */
  sourceRow: string;
  street: string | null;
  city: string | null;
  stateCode: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** Inserts new facilities and brings the addresses of known ones up to date. Nothing else of a known facility changes. */
export async function upsertFacilities(
  db: Db,
  rows: readonly FacilityImport[],
  from: ImportSource,
): Promise<Imported> {
  return await upsertRows(db, {
    table: facility,
    key: facility.id,
    facts: ['street', 'city', 'stateCode', 'postalCode', 'latitude', 'longitude'],
    empty: 'keep',
    rows: rows.map((row) => ({ ...row, ...from })),
  });
}

// Every SQL statement about travel regimes.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { inOrder, type Batch } from '@fmg/shared/db/keyed-read';
import { travelRegime, type RegimePeriodRow } from './travel-regime.tables';

/** The day for which regimes are asked, and the point around which. */
export interface RegimeWanted {
  asOf: string;
  referencePoint: RegimePeriodRow['referencePoint'];
}

const regimesOn = statement((db) =>
  db
    .selectDistinctOn([travelRegime.countryCode])
    .from(travelRegime)
    .where(
      sql`${travelRegime.countryCode} = any(${sql.placeholder('codes')}::text[])
        and ${travelRegime.referencePoint} = ${sql.placeholder('referencePoint')}
        and ${travelRegime.validFrom} <= ${sql.placeholder('asOf')}
        and (${travelRegime.validUntil} is null or ${travelRegime.validUntil} > ${sql.placeholder('asOf')})`,
    )
    .orderBy(travelRegime.countryCode, sql`${travelRegime.validFrom} desc`),
);

/** The regime of each country that holds on a day around a point; null where none is recorded. */
export const findRegimesOn =
  ({ asOf, referencePoint }: RegimeWanted): Batch<string, RegimePeriodRow> =>
  async (db, codes) =>
    inOrder(codes, await regimesOn(db, { codes, asOf, referencePoint }), (row) => row.countryCode);

// Every SQL statement about reciprocity.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type Batch } from '@fmg/shared/loaders/loaders';
import { defineStore } from '@fmg/shared/pagination/store';
import { ReciprocitySettingList } from '../../__generated__/lists';
import { reciprocitySetting, type ReciprocitySettingRow } from './reciprocity.tables';

/** Reads of reciprocity settings by id and as lists, the latest first unless told. */
export const reciprocitySettings = defineStore({
  type: 'ReciprocitySetting',
  table: reciprocitySetting,
  list: ReciprocitySettingList,
  order: [{ field: 'VALID_FROM', direction: 'DESC' }],
});

const settingsOn = statement((db) =>
  db
    .select()
    .from(reciprocitySetting)
    .where(
      sql`${reciprocitySetting.countryCode} = any(${sql.placeholder('codes')}::text[])
        and ${reciprocitySetting.validFrom} <= ${sql.placeholder('asOf')}
        and (${reciprocitySetting.validUntil} is null or ${reciprocitySetting.validUntil} > ${sql.placeholder('asOf')})`,
    )
    .orderBy(reciprocitySetting.countryCode, reciprocitySetting.benefit, reciprocitySetting.validFrom),
);

/** The settings for each country that hold on a day, by benefit. */
export const findSettingsOn =
  (asOf: string): Batch<string, ReciprocitySettingRow[]> =>
  async (db, codes) =>
    grouped(codes, await settingsOn(db, { codes, asOf }), (row) => row.countryCode);

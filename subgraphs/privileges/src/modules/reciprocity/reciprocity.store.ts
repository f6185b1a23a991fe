// Every SQL statement about reciprocity.
import { and, inArray, sql } from 'drizzle-orm';

import { statement } from '@fmg/shared/db/statement';
import { staffKinds, type StaffingCapFact, type StaffKind } from '@fmg/shared/domain/facts';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import type { Publication } from '@fmg/shared/outbox/publication';
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
  (asOf: string): ListBatch<string, ReciprocitySettingRow> =>
  async (db, codes) =>
    grouped(codes, await settingsOn(db, { codes, asOf }), (row) => row.countryCode);

/** What others are told of settings: how many members the missions of a State may have. No limit is no cap. */
export const staffingCaps: Publication<StaffingCapFact> = {
  topic: 'staffing cap',
  tables: [reciprocitySetting],
  factsOf: async (db, ids) => {
    const { id, countryCode, benefit, level, limit, validFrom, validUntil } = reciprocitySetting;
    const rows = await db
      .select({ id, countryCode, benefit, limit, validFrom, validUntil })
      .from(reciprocitySetting)
      .where(
        and(
          inArray(benefit, [...staffKinds]),
          inArray(level, ['LIMITED', 'WITHDRAWN']),
          ids && inArray(id, [...ids]),
        ),
      )
      .orderBy(id);
    return rows.map(({ id: key, benefit: kind, limit: members, ...cap }) => ({
      key,
      payload: { ...cap, kind: kind as StaffKind, cap: members ?? 0 }, // no other benefit was asked for
    }));
  },
};

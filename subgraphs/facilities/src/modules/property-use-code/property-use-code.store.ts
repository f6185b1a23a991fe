// Every SQL statement about codes for the use of real property.
import type { Db } from '@fmg/shared/db/db';
import type { Reader } from '@fmg/shared/db/reader';
import { statement } from '@fmg/shared/db/statement';
import { upsertRows, type Imported } from '@fmg/shared/db/upsert';
import type { ImportSource } from '@fmg/shared/graphql/values';
import { propertyUseCode, type PropertyUseCodeRow } from './property-use-code.tables';

const allCodes = statement((db) => db.select().from(propertyUseCode).orderBy(propertyUseCode.code));

/** All codes, in their order. */
export async function listUseCodes(reader: Reader): Promise<PropertyUseCodeRow[]> {
  return await allCodes(reader, {});
}

/** Inserts new codes and changes those that the source describes differently. */
export async function upsertUseCodes(
  db: Db,
  rows: readonly { code: string; description: string }[],
  from: ImportSource,
): Promise<Imported> {
  return await upsertRows(db, {
    table: propertyUseCode,
    key: propertyUseCode.code,
    facts: ['description'],
    empty: 'keep',
    rows: rows.map((row) => ({ ...row, ...from, sourceRow: row.code })),
  });
}

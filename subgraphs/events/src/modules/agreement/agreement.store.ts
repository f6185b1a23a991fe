// Every SQL statement about agreements and their effects.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { Values, type Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { AgreementList } from '../../__generated__/lists';
import { agreement, agreementEffect, type AgreementEffectRow } from './agreement.tables';

/** Reads of agreements by id and as lists, by title unless told. */
export const agreements = defineStore({
  type: 'Agreement',
  table: agreement,
  list: AgreementList,
  order: [{ field: 'TITLE', direction: 'ASC' }],
  parents: { country: agreement.countryCode },
});

/** In force on a day: begun, neither ended nor suspended by then. The state says only how things are today. */
export function inForceOn(day: string): Condition {
  const values = new Values('force');
  const asOf = sql`${values.hold(day)}::date`;
  return {
    shape: 'in force',
    sql: sql`${agreement.inForceFrom} <= ${asOf}
      and (${agreement.inForceUntil} is null or ${agreement.inForceUntil} > ${asOf})
      and (${agreement.suspendedOn} is null or ${agreement.suspendedOn} > ${asOf})`,
    values: values.held,
  };
}

const effectsOfAgreements = statement((db) =>
  db
    .select()
    .from(agreementEffect)
    .where(sql`${agreementEffect.agreementId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(
      agreementEffect.agreementId,
      agreementEffect.benefit,
      agreementEffect.validFrom,
      agreementEffect.id,
    ),
);

/** What follows from each agreement. */
export const findEffects: ListBatch<string, AgreementEffectRow> = async (db, ids) =>
  grouped(ids, await effectsOfAgreements(db, { ids }), (row) => row.agreementId);

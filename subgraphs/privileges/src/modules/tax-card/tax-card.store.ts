// Every SQL statement about tax cards.
import { insertRows } from '@fmg/shared/db/bulk';
import { recordStep, type NewStep } from '@fmg/shared/db/history';
import type { Db } from '@fmg/shared/db/db';
import { tell } from '@fmg/shared/outbox/publication';
import { defineStore } from '@fmg/shared/pagination/store';
import { TaxCardList } from '../../__generated__/lists';
import { transition } from '../history/history.tables';
import { heldDocuments } from '../outstanding-document/outstanding-document.store';
import { taxCard, type NewTaxCard } from './tax-card.tables';

/** Reads of tax cards by id and as lists, the latest requested first unless told. */
export const taxCards = defineStore({
  type: 'TaxCard',
  table: taxCard,
  list: TaxCardList,
  order: [{ field: 'REQUESTED_ON', direction: 'DESC' }],
  parents: { mission: taxCard.missionId, holder: taxCard.holderId },
});

/** Writes a tax card, new or changed, with the step that led to it, and tells the others whether it is held. */
export async function saveTaxCard(tx: Db, row: NewTaxCard, step: NewStep): Promise<void> {
  await insertRows(tx, taxCard, [row], { onConflict: 'replace' });
  await recordStep(tx, transition, step);
  await tell(tx, 'privileges', heldDocuments, { ids: [row.id], at: step.at });
}

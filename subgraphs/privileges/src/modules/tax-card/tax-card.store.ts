// Every SQL statement about tax cards.

import { defineStore } from '@fmg/shared/pagination/store';
import { TaxCardList } from '../../__generated__/lists';
import { taxCard } from './tax-card.tables';

/** Reads of tax cards by id and as lists, the latest requested first unless told. */
export const taxCards = defineStore({
  type: 'TaxCard',
  table: taxCard,
  list: TaxCardList,
  order: [{ field: 'REQUESTED_ON', direction: 'DESC' }],
  parents: { mission: taxCard.missionId, holder: taxCard.holderId },
});

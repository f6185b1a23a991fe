// Every SQL statement about identity cards.
import { defineStore } from '@fmg/shared/pagination/store';
import { IdentityCardList } from '../../__generated__/lists';
import { identityCard } from './identity-card.tables';

/** Reads of identity cards by id and as lists, latest first unless told. */
export const identityCards = defineStore({
  type: 'IdentityCard',
  table: identityCard,
  list: IdentityCardList,
  order: [{ field: 'ISSUED_ON', direction: 'DESC' }],
  parents: { person: identityCard.personId, appointment: identityCard.appointmentId },
});

// Every SQL statement about benefits.
import { defineStore } from '@fmg/shared/pagination/store';
import { BenefitList } from '../../__generated__/lists';
import { benefit } from './benefit.tables';

/** Reads of benefit requests by id and as lists, the latest first unless told. */
export const benefits = defineStore({
  type: 'Benefit',
  table: benefit,
  list: BenefitList,
  order: [{ field: 'REQUESTED_ON', direction: 'DESC' }],
  parents: { mission: benefit.missionId },
});

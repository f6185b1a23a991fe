// Every SQL statement about exchange programmes.
import { defineStore } from '@fmg/shared/pagination/store';
import { ExchangeProgrammeList } from '../../__generated__/lists';
import { exchangeProgramme } from './exchange-programme.tables';

/** Reads of exchange programmes by id and as lists, the latest start first unless told. */
export const exchangeProgrammes = defineStore({
  type: 'ExchangeProgramme',
  table: exchangeProgramme,
  list: ExchangeProgrammeList,
  columns: { country: exchangeProgramme.countryCode },
  order: [{ field: 'STARTS_ON', direction: 'DESC' }],
  parents: { mission: exchangeProgramme.missionId },
});

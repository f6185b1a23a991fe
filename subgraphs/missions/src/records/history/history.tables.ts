// The steps in the lives of this subgraph's records.
import { historyTable } from '@fmg/shared/db/history';
import { missionsSchema } from '../../pg-schema';
import { accreditationCase } from '../accreditation/accreditation.tables';
import { country } from '../country/country.tables';
import { mission } from '../mission/mission.tables';

export const transition = historyTable(missionsSchema, {
  AccreditationCase: accreditationCase,
  Country: country,
  Mission: mission,
});

// What this subgraph tells the others of its rows.
import type { Publication } from '@fmg/shared/outbox/publication';
import { presentRelations } from './modules/country/country.store';
import { departureDays } from './modules/persona-non-grata/persona-non-grata.store';

export const publications: readonly Publication[] = [departureDays, presentRelations];

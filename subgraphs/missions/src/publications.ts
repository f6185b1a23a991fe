// What this subgraph tells the others of its rows.
import type { Publication } from '@fmg/shared/outbox/publication';
import { presentRelations } from './records/country/country.store';
import { departureDays } from './procedures/persona-non-grata/persona-non-grata.store';

export const publications: readonly Publication[] = [departureDays, presentRelations];

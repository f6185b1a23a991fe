// What this subgraph tells the others of its rows.
import type { Publication } from '@fmg/shared/outbox/publication';
import { approvedPremises } from './modules/property-notice/property-notice.store';

export const publications: readonly Publication[] = [approvedPremises];

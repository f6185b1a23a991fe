// What this subgraph tells the others of its rows.
import type { Publication } from '@fmg/shared/outbox/publication';
import { heldDocuments } from './modules/outstanding-document/outstanding-document.store';
import { staffingCaps } from './modules/reciprocity/reciprocity.store';
import { issuedVisas } from './modules/visa-case/visa-case.store';

export const publications: readonly Publication[] = [issuedVisas, staffingCaps, heldDocuments];

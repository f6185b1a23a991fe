// Which places are inviolable by their kind, and on what article.

/** How far inviolability reaches. */
export type Extent = 'WHOLE' | 'CONSULAR_PART' | 'BY_AGREEMENT' | 'NONE';

/** What the law says of a kind of place. */
export interface Inviolability {
  extent: Extent;
  /** Articles that say so. */
  articles: readonly string[];
}

/**
 * Inviolability by kind of place. `CONSULAR_PART` covers the part used only for consular work; `BY_AGREEMENT` leaves
 * it to the organization's own agreement. A part used for commerce is never covered (R40).
 */
export const inviolabilityByKind = {
  CHANCERY: { extent: 'WHOLE', articles: ['VCDR 22(1)'] },
  CHANCERY_ANNEX: { extent: 'WHOLE', articles: ['VCDR 1(i)', 'VCDR 22(1)'] },
  HEAD_OF_MISSION_RESIDENCE: { extent: 'WHOLE', articles: ['VCDR 1(i)', 'VCDR 22(1)', 'VCDR 30(1)'] },
  STAFF_RESIDENCE: { extent: 'WHOLE', articles: ['VCDR 30(1)', 'VCDR 37(2)'] },
  CONSULAR_OFFICE: { extent: 'CONSULAR_PART', articles: ['VCCR 31(1)', 'VCCR 31(2)'] },
  CONSULAR_RESIDENCE: { extent: 'NONE', articles: ['VCCR 31'] },
  HONORARY_OFFICE: { extent: 'NONE', articles: ['VCCR 58', 'VCCR 59'] },
  PERMANENT_MISSION_OFFICE: {
    extent: 'WHOLE',
    articles: ['UN Headquarters Agreement, section 15', 'VCDR 22(1)'],
  },
  ORGANIZATION_HEADQUARTERS: {
    extent: 'BY_AGREEMENT',
    articles: ['22 USC 288a', 'UN Headquarters Agreement, section 9'],
  },
  MFGO_OFFICE: { extent: 'NONE', articles: ['22 USC 4302'] },
} as const satisfies Record<string, Inviolability>;

/** Whether a place of a kind is inviolable without an agreement of its own; true for a consular office, in its consular part. */
export function isInviolableByKind(kind: keyof typeof inviolabilityByKind): boolean {
  const { extent } = inviolabilityByKind[kind];
  return extent === 'WHOLE' || extent === 'CONSULAR_PART';
}

// What holds where no travel control was ever recorded.

/** The regime of a State without a record: no control (R43). */
export const uncontrolled = {
  regime: 'NONE',
  referencePoint: null,
  radiusMiles: null,
  authority: null,
  legalBasis: null,
  validFrom: null,
  validUntil: null,
} as const;

// What the points of a driving record lead to.

/** From so many points of 24 months a driving record is reviewed, and driving suspended (R26). */
export const pointLimits = { review: 8, suspension: 12 } as const;

/** States in which the holder has the licence, and has to give it back when the post ends (R48). */
export const heldLicenceStates = ['VALID', 'UNDER_REVIEW', 'SUSPENDED'] as const;

/** Where a licence in force stands by its points of 24 months (R26). */
export function stateByPoints(points: number): 'VALID' | 'UNDER_REVIEW' | 'SUSPENDED' {
  if (points >= pointLimits.suspension) return 'SUSPENDED';
  return points >= pointLimits.review ? 'UNDER_REVIEW' : 'VALID';
}

// How soon an incident of each severity must be answered.

/** Minutes from the report to the first response, by severity. */
export const respondWithin = { S1: 24 * 60, S2: 4 * 60, S3: 60, S4: 15 } as const;

/** The moment by which a first response is due. */
export function respondByOf(severity: keyof typeof respondWithin, reportedAt: Date): Date {
  return new Date(reportedAt.getTime() + respondWithin[severity] * 60_000);
}

// When a household worker's file is complete.

export const domesticWorkerCheckNames = [
  'PRE_NOTIFICATION',
  'EMPLOYER_STATUS',
  'ABILITY_TO_PAY',
  'CONTRACT_LANGUAGE',
  'WAGE',
  'PAYMENT',
  'DEDUCTIONS',
  'HOURS',
  'TRAVEL',
  'PAPERS',
  'EXCLUSIVE_WORK',
] as const;

export type DomesticWorkerCheckName = (typeof domesticWorkerCheckNames)[number];

/** An item of a file, examined or not. */
export interface ExaminedItem {
  name: DomesticWorkerCheckName;
  passed: boolean | null;
}

/** True when every item of a file was examined and passed (R44). */
export function isComplete(checks: readonly ExaminedItem[]): boolean {
  const passed = new Set(checks.filter((check) => check.passed === true).map((check) => check.name));
  return domesticWorkerCheckNames.every((name) => passed.has(name));
}

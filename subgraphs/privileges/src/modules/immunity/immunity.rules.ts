// Which row of the table of immunity holds for a person.
import type { StatusFacts } from '@fmg/shared/domain/facts';
import { immunityTable, type ImmunityCategory, type ImmunityRow } from './immunity.matrix';

/** The row of a post's category. Other categories of posts are not on the Diplomatic List. */
const ofCategory: Readonly<Record<string, ImmunityCategory>> = {
  HEAD_OF_MISSION: 'DIPLOMATIC_AGENT',
  DIPLOMATIC_AGENT: 'DIPLOMATIC_AGENT',
  // A member of the armed forces is listed as an accredited attaché, and has the status of a diplomatic agent (VCDR 7).
  MILITARY: 'DIPLOMATIC_AGENT',
};

/**
 * The row to which a national or permanent resident of the host State changes (VCDR 38; VCCR 71; 22 USC 288d(b)).
 * An honorary officer stays in the row of honorary officers, who are nationals or residents as a rule.
 */
const ofHostNationals: Readonly<Partial<Record<ImmunityCategory, ImmunityCategory>>> = {
  DIPLOMATIC_AGENT: 'DIPLOMATIC_AGENT_US_NATIONAL_OR_PR',
  ADMIN_TECH_STAFF: 'EMBASSY_STAFF_US_NATIONAL_OR_PR',
  SERVICE_STAFF: 'EMBASSY_STAFF_US_NATIONAL_OR_PR',
  CAREER_CONSULAR_OFFICER: 'CONSULAR_OFFICER_US_NATIONAL_OR_PR',
  CONSULAR_EMPLOYEE: 'CONSULAR_STAFF_US_NATIONAL_OR_PR',
  CONSULAR_SERVICE_STAFF: 'CONSULAR_STAFF_US_NATIONAL_OR_PR',
  IO_MISSION_DIPLOMATIC: 'DIPLOMATIC_AGENT_US_NATIONAL_OR_PR',
  IO_MISSION_SUPPORT: 'IO_STAFF_US_NATIONAL',
  IO_SENIOR_OFFICIAL: 'IO_STAFF_US_NATIONAL',
  IO_STAFF: 'IO_STAFF_US_NATIONAL',
};

/** The row that holds for an accepted officer; null for a category that the table does not answer. */
export function rowOf({ category, usNationalOrResident }: StatusFacts): ImmunityCategory | null {
  const own = ofCategory[category] ?? null;
  return own === null || !usNationalOrResident ? own : (ofHostNationals[own] ?? own);
}

/** Full immunity: neither arrested nor prosecuted, and sued only in the three cases of VCDR 31(1). Others bear an asterisk on the list. */
export function isFull({ arrest, prosecution, civil }: ImmunityRow): boolean {
  return arrest.value === 'NO' && prosecution.value === 'NO' && civil.value === 'IMMUNE_EXCEPT_ART31';
}

/** Whether an officer on the Diplomatic List has full immunity; null when the table does not say. */
export function hasFullImmunity(facts: StatusFacts): boolean | null {
  const row = rowOf(facts);
  return row === null ? null : isFull(immunityTable[row]);
}

// What follows from a declaration that a person is not welcome any more (VCDR 9, 43(b); VCCR 23).
import type { Ruling } from '@fmg/shared/domain/ruling';

/** The dates of a declaration; it has no reasons. */
export interface Declaration {
  declaredOn: string;
  /** The last day to leave; it replaces the 30 days for the person and the household. */
  departBy: string;
  recalledOn: string | null;
  rescindedOn: string | null;
}

export type DeclarationOutcome =
  'NOT_DECLARED' | 'DECLARED' | 'RECALLED' | 'RECOGNITION_REFUSED' | 'RESCINDED';

const RULE = { rule: 'R13' };

/** How a declaration stands on a day: recalled in time, or, once the last day has passed, no longer recognised (R13). */
export function outcomeOf(declaration: Declaration, day: string): Ruling<DeclarationOutcome> {
  const { declaredOn, departBy, recalledOn, rescindedOn } = declaration;
  if (day < declaredOn)
    return {
      ...RULE,
      answer: 'NOT_DECLARED',
      legalBasis: 'VCDR 9(1); VCCR 23(1)',
      explanation: `Nothing was declared by ${day}.`,
    };
  if (rescindedOn !== null && rescindedOn <= day)
    return {
      ...RULE,
      answer: 'RESCINDED',
      legalBasis: 'VCDR 9(1); VCCR 23(1)',
      explanation: `The declaration was taken back on ${rescindedOn}.`,
    };
  if (recalledOn !== null && recalledOn <= day && recalledOn <= departBy)
    return {
      ...RULE,
      answer: 'RECALLED',
      legalBasis: 'VCDR 9(1), 43(a); VCCR 23(1)',
      explanation: `The sending State recalled the person on ${recalledOn}, by the last day, ${departBy}.`,
    };
  if (day > departBy)
    return {
      ...RULE,
      answer: 'RECOGNITION_REFUSED',
      legalBasis: 'VCDR 9(2), 43(b); VCCR 23(2)',
      explanation: `The last day, ${departBy}, passed without a recall: the person is no longer recognised, and functions have ended.`,
    };
  return {
    ...RULE,
    answer: 'DECLARED',
    legalBasis: 'VCDR 9(1); VCCR 23(1)',
    explanation: `Declared on ${declaredOn}; the sending State may recall the person until ${departBy}. No reason is owed.`,
  };
}

// The life of a declaration that a person is not welcome, or not acceptable, any more (VCDR 9; VCCR 23).
import {
  machineOver,
  PREVIOUS,
  type Guard,
  type MachineFacts,
  type Transition,
} from '@fmg/shared/domain/machine';
import { declarationStates } from '../../records/accreditation/case-states.rules';
import { documentsReturned, type DocumentFacts } from './departure.machine';

/** What a declaration is decided by; it has no reasons, for none are owed (VCDR 9(1)). */
export interface DeclarationFacts extends MachineFacts, DocumentFacts {
  /** The last day to leave, in place of the 30 days that others have; null while none is set. */
  departBy: string | null;
}

export type DeclarationState = 'PNG_DECLARED' | 'RECALLED' | 'RECOGNITION_REFUSED' | 'DEPARTED';
export type DeclarationEvent = 'declare' | 'recall' | 'refuseRecognition' | 'depart' | 'rescind';

const deadlineSet: Guard<DeclarationFacts> = {
  code: 'DEADLINE_NOT_PAST',
  message: 'a last day to leave is set that is not past',
  rule: 'R13',
  legalBasis: 'VCDR 9(1)',
  path: ['input', 'departBy'],
  holds: ({ departBy, today }) => departBy !== null && departBy >= today,
};

const beforeDeadline: Guard<DeclarationFacts> = {
  code: 'BEFORE_DEADLINE',
  message: 'the last day to leave is not past',
  rule: 'R13',
  legalBasis: 'VCDR 9(1)',
  holds: ({ departBy, today }) => departBy !== null && today <= departBy,
};

const afterDeadline: Guard<DeclarationFacts> = {
  code: 'DEADLINE_PASSED',
  message: 'the last day to leave has passed without a recall',
  rule: 'R13',
  legalBasis: 'VCDR 9(2), 43(b)',
  holds: ({ departBy, today }) => departBy !== null && today > departBy,
};

/**
 * The rows of a declaration in the life of those who can be declared: `active` are the states in which that may happen,
 * also before arrival; `back` is where a rescinded declaration leads.
 */
export function declarationTransitions<const Active extends string>({
  active,
  back,
}: {
  active: readonly (Active | null)[];
  back: 'WITHDRAWN' | typeof PREVIOUS;
}): Transition<Active | DeclarationState | 'WITHDRAWN', DeclarationEvent, DeclarationFacts>[] {
  return [
    {
      event: 'declare',
      from: active,
      to: 'PNG_DECLARED',
      by: ['SENIOR_DECISION'],
      mutation: 'declarePersonaNonGrata',
      guards: [deadlineSet],
    },
    {
      event: 'recall',
      from: ['PNG_DECLARED'],
      to: 'RECALLED',
      by: ['MISSION_CLERK'],
      mutation: 'recallPersonaNonGrata',
      guards: [beforeDeadline],
    },
    {
      // Also of whoever was recalled, and has not left.
      event: 'refuseRecognition',
      from: ['PNG_DECLARED', 'RECALLED'],
      to: 'RECOGNITION_REFUSED',
      by: ['SYSTEM', 'ACCREDITATION_OFFICER'],
      mutation: 'refuseRecognition',
      guards: [afterDeadline],
    },
    {
      event: 'depart',
      from: ['RECALLED', 'RECOGNITION_REFUSED'],
      to: 'DEPARTED',
      by: ['MISSION_CLERK', 'ACCREDITATION_OFFICER'],
      mutation: 'recordDeparture',
      guards: documentsReturned,
    },
    {
      event: 'rescind',
      from: ['PNG_DECLARED'],
      to: back,
      by: ['SENIOR_DECISION'],
      mutation: 'rescindPersonaNonGrata',
    },
  ];
}

/** The file that is kept on a declaration itself; the case of the person goes through the same steps beside it. */
export const declarationMachine = machineOver<DeclarationFacts>()({
  name: 'declaration of persona non grata',
  legalBasis: 'VCDR 9; VCCR 23',
  states: declarationStates,
  ends: ['DEPARTED', 'WITHDRAWN'],
  transitions: declarationTransitions<never>({ active: [null], back: 'WITHDRAWN' }),
});

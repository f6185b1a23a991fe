// The life cycle of each kind of accreditation case.
import type { Machine } from '@fmg/shared/domain/machine';
import { consularOfficerMachine, honoraryOfficerMachine } from '../consular-officer/consular-officer.machine';
import { headOfMissionMachine } from '../head-of-mission/head-of-mission.machine';
import { postCaseMachine } from '../mission/mission.machine';
import { declarationMachine } from '../case/declaration.machine';
import { staffMachine } from '../staff-notification/staff-notification.machine';
import type { AccreditationKind, AccreditationState } from '../../records/accreditation/accreditation.tables';

/** The machine by the kind of the case: what may happen next to a case is `nextEvents(caseMachines[kind], state)`. */
export const caseMachines = {
  HEAD_OF_MISSION: headOfMissionMachine,
  STAFF: staffMachine,
  CONSULAR_OFFICER: consularOfficerMachine,
  HONORARY_OFFICER: honoraryOfficerMachine,
  POST: postCaseMachine,
  PERSONA_NON_GRATA: declarationMachine,
} as const satisfies Record<AccreditationKind, Machine<AccreditationState, string, never>>;

// Changes of heads of missions, as clients ask for them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { appointments } from '../../records/appointment/appointment.store';
import { issuedVisaFacts } from '../../records/facts/received.facts';
import type { FunctionsStartPractice } from './head-of-mission.rules';
import {
  advanceHead,
  appointHead,
  endCharge,
  headConstraints,
  presentCopy,
  presentCredentials,
  recordArrival,
  requestAgrement,
  takeCharge,
} from './head-of-mission.service';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: headConstraints,
});

/** A change that a visa decides. */
const byVisa = (...spec: Parameters<typeof by>): ChangeSpec => ({
  ...by(...spec),
  facts: [issuedVisaFacts],
});

/** The resolvers under the practice by which the functions of heads start. */
export const headOfMissionResolvers = (
  practice: FunctionsStartPractice,
): Pick<
  Resolvers,
  'AccreditationCasePayload' | 'AppointHeadOfMissionPayload' | 'AppointmentPayload' | 'Mutation'
> => ({
  Mutation: {
    requestAgrement: (_, { input }, context) =>
      change(context, by('requestAgrement', 'MISSION_CLERK'), input, async (made) => ({
        caseId: (await requestAgrement(made, input)).id,
      })),
    grantAgrement: (_, { input }, context) =>
      change(context, by('grantAgrement', 'PROTOCOL_OFFICER'), input, async (made) => ({
        caseId: (await advanceHead(made, 'grant', input)).row.id,
      })),
    refuseAgrement: (_, { input }, context) =>
      change(context, by('refuseAgrement', 'PROTOCOL_OFFICER'), input, async (made) => ({
        caseId: (await advanceHead(made, 'refuse', input)).row.id,
      })),
    withdrawNomination: (_, { input }, context) =>
      change(context, by('withdrawNomination', 'MISSION_CLERK'), input, async (made) => ({
        caseId: (await advanceHead(made, 'withdraw', input)).row.id,
      })),
    appointHeadOfMission: (_, { input }, context) =>
      change(context, byVisa('appointHeadOfMission', 'MISSION_CLERK'), input, async (made) => {
        const { row } = await appointHead(made, input);
        return { caseId: row.id, appointmentId: row.appointmentId };
      }),
    recordArrival: (_, { input }, context) =>
      change(context, by('recordArrival', 'MISSION_CLERK', 'PROTOCOL_OFFICER'), input, async (made) => ({
        caseId: (await recordArrival(made, input)).row.id,
      })),
    presentCopyOfCredentials: (_, { input }, context) =>
      change(context, by('presentCopyOfCredentials', 'PROTOCOL_OFFICER'), input, async (made) => ({
        caseId: (await presentCopy(made, input, practice)).row.id,
      })),
    presentCredentials: (_, { input }, context) =>
      change(context, by('presentCredentials', 'PROTOCOL_OFFICER'), input, async (made) => ({
        caseId: (await presentCredentials(made, input, practice)).row.id,
      })),
    takeCharge: (_, { input }, context) =>
      change(context, by('takeCharge', 'MISSION_CLERK'), input, async (made) => ({
        appointmentId: (await takeCharge(made, input)).id,
      })),
    endCharge: (_, { input }, context) =>
      change(context, by('endCharge', 'MISSION_CLERK'), input, async (made) => ({
        appointmentId: (await endCharge(made, input)).id,
      })),
  },
  AccreditationCasePayload: {
    case: ({ caseId }, _, context) => context.loadOptional(accreditationCases.findByIds, caseId ?? null),
  },
  AppointHeadOfMissionPayload: {
    case: ({ caseId }, _, context) => context.loadOptional(accreditationCases.findByIds, caseId ?? null),
    appointment: ({ appointmentId }, _, context) =>
      context.loadOptional(appointments.findByIds, appointmentId ?? null),
  },
  AppointmentPayload: {
    appointment: ({ appointmentId }, _, context) =>
      context.loadOptional(appointments.findByIds, appointmentId ?? null),
  },
});

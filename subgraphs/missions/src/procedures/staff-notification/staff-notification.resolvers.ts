// Notices of posts as clients see and file them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { appointments } from '../../records/appointment/appointment.store';
import { issuedVisaFacts, pendingChargeFacts } from '../../records/facts/received.facts';
import { identityCards } from '../../records/identity-card/identity-card.store';
import {
  acceptAppointment,
  fileAppointmentNotice,
  refuseNotice,
  registerWithoutPrivileges,
  resubmitNotice,
  returnNotice,
  staffConstraints,
  withdrawNotice,
} from './staff-notification.service';
import { findNotices } from './staff-notification.store';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: staffConstraints,
  facts: [issuedVisaFacts, pendingChargeFacts],
});

export const staffNotificationResolvers: Pick<
  Resolvers,
  'AcceptAppointmentPayload' | 'AccreditationCase' | 'AppointmentNoticePayload' | 'Mutation'
> = {
  Mutation: {
    fileAppointmentNotice: (_, { input }, context) =>
      change(context, by('fileAppointmentNotice', 'MISSION_CLERK'), input, async (made) => {
        const { row } = await fileAppointmentNotice(made, input);
        return { caseId: row.id, appointmentId: row.appointmentId };
      }),
    acceptAppointment: (_, { input }, context) =>
      change(context, by('acceptAppointment', 'ACCREDITATION_OFFICER'), input, (made) =>
        acceptAppointment(made, input),
      ),
    registerWithoutPrivileges: (_, { input }, context) =>
      change(context, by('registerWithoutPrivileges', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        caseId: (await registerWithoutPrivileges(made, input)).row.id,
      })),
    returnAppointmentNotice: (_, { input }, context) =>
      change(context, by('returnAppointmentNotice', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        caseId: (await returnNotice(made, input)).row.id,
      })),
    resubmitAppointmentNotice: (_, { input }, context) =>
      change(context, by('resubmitAppointmentNotice', 'MISSION_CLERK'), input, async (made) => ({
        caseId: (await resubmitNotice(made, input)).row.id,
      })),
    refuseAppointment: (_, { input }, context) =>
      change(context, by('refuseAppointment', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        caseId: (await refuseNotice(made, input)).row.id,
      })),
    withdrawAppointmentNotice: (_, { input }, context) =>
      change(context, by('withdrawAppointmentNotice', 'MISSION_CLERK'), input, async (made) => ({
        caseId: (await withdrawNotice(made, input)).row.id,
      })),
  },
  AccreditationCase: {
    notices: (each, _, context) => context.load(findNotices, each.id),
  },
  AcceptAppointmentPayload: {
    case: ({ caseId }, _, context) => context.loadOptional(accreditationCases.findByIds, caseId ?? null),
    identityCard: ({ identityCardId }, _, context) =>
      context.loadOptional(identityCards.findByIds, identityCardId ?? null),
    failedTests: ({ failedTests }) => [...(failedTests ?? [])],
  },
  AppointmentNoticePayload: {
    case: ({ caseId }, _, context) => context.loadOptional(accreditationCases.findByIds, caseId ?? null),
    appointment: ({ appointmentId }, _, context) =>
      context.loadOptional(appointments.findByIds, appointmentId ?? null),
  },
};

// Changes of members of missions as clients file them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { appointments } from '../../records/appointment/appointment.store';
import { issuedVisaFacts } from '../../records/facts/received.facts';
import { changeConstraints, fileChangeNotice } from './change-notice.service';
import { filePromotion, transferAppointment } from './staff-change.service';

const byClerk = (name: string): ChangeSpec => ({
  name,
  roles: ['MISSION_CLERK'],
  constraints: changeConstraints,
  facts: [issuedVisaFacts],
});

export const staffChangeResolvers: Pick<Resolvers, 'Mutation' | 'TransferAppointmentPayload'> = {
  Mutation: {
    fileChangeNotice: (_, { input }, context) =>
      change(context, byClerk('fileChangeNotice'), input, async (made) => ({
        caseId: (await fileChangeNotice(made, input)).row.id,
      })),
    filePromotion: (_, { input }, context) =>
      change(context, byClerk('filePromotion'), input, async (made) => ({
        caseId: (await filePromotion(made, input)).row.id,
      })),
    transferAppointment: (_, { input }, context) =>
      change(context, byClerk('transferAppointment'), input, async (made) => {
        const { ended, begun } = await transferAppointment(made, input);
        return { caseId: begun.row.id, endedCaseId: ended.row.id, appointmentId: begun.row.appointmentId };
      }),
  },
  TransferAppointmentPayload: {
    case: ({ caseId }, _, context) => context.loadOptional(accreditationCases.findByIds, caseId ?? null),
    endedCase: ({ endedCaseId }, _, context) =>
      context.loadOptional(accreditationCases.findByIds, endedCaseId ?? null),
    appointment: ({ appointmentId }, _, context) =>
      context.loadOptional(appointments.findByIds, appointmentId ?? null),
  },
};

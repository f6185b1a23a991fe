// Changes of consular officers, as clients ask for them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import type { CaseFile } from '../case/case.service';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { appointments } from '../../records/appointment/appointment.store';
import { headConstraints } from '../head-of-mission/head-of-mission.service';
import {
  admitProvisionally,
  endFunctions,
  grantExequatur,
  receiveCommission,
  recogniseHonorary,
  refuseExequatur,
  refuseHonorary,
  requestHonoraryOfficer,
  withdrawExequatur,
  withdrawHonorary,
} from './consular-officer.service';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: headConstraints,
});

const answer = ({ row }: CaseFile) => ({ caseId: row.id, appointmentId: row.appointmentId });

export const consularOfficerResolvers: Pick<Resolvers, 'ConsularOfficerPayload' | 'Mutation'> = {
  Mutation: {
    receiveCommission: (_, { input }, context) =>
      change(context, by('receiveCommission', 'MISSION_CLERK'), input, async (made) =>
        answer(await receiveCommission(made, input)),
      ),
    admitProvisionally: (_, { input }, context) =>
      change(context, by('admitProvisionally', 'ACCREDITATION_OFFICER'), input, async (made) =>
        answer(await admitProvisionally(made, input)),
      ),
    grantExequatur: (_, { input }, context) =>
      change(context, by('grantExequatur', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'), input, async (made) =>
        answer(await grantExequatur(made, input)),
      ),
    refuseExequatur: (_, { input }, context) =>
      change(context, by('refuseExequatur', 'SENIOR_DECISION'), input, async (made) =>
        answer(await refuseExequatur(made, input)),
      ),
    withdrawExequatur: (_, { input }, context) =>
      change(context, by('withdrawExequatur', 'SENIOR_DECISION'), input, async (made) =>
        answer(await withdrawExequatur(made, input)),
      ),
    endConsularFunctions: (_, { input }, context) =>
      change(context, by('endConsularFunctions', 'MISSION_CLERK'), input, async (made) =>
        answer(await endFunctions(made, input)),
      ),
    requestHonoraryOfficer: (_, { input }, context) =>
      change(context, by('requestHonoraryOfficer', 'MISSION_CLERK'), input, async (made) =>
        answer(await requestHonoraryOfficer(made, input)),
      ),
    recogniseHonoraryOfficer: (_, { input }, context) =>
      change(context, by('recogniseHonoraryOfficer', 'ACCREDITATION_OFFICER'), input, async (made) =>
        answer(await recogniseHonorary(made, input)),
      ),
    refuseHonoraryOfficer: (_, { input }, context) =>
      change(
        context,
        by('refuseHonoraryOfficer', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'),
        input,
        async (made) => answer(await refuseHonorary(made, input)),
      ),
    withdrawHonoraryRecognition: (_, { input }, context) =>
      change(context, by('withdrawHonoraryRecognition', 'SENIOR_DECISION'), input, async (made) =>
        answer(await withdrawHonorary(made, input)),
      ),
  },
  ConsularOfficerPayload: {
    case: ({ caseId }, _, context) => context.loadOptional(accreditationCases.findByIds, caseId ?? null),
    appointment: ({ appointmentId }, _, context) =>
      context.loadOptional(appointments.findByIds, appointmentId ?? null),
  },
};

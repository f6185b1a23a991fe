// Changes of households, as clients ask for them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { householdMembers } from '../../records/household/household.store';
import {
  acceptMember,
  addMember,
  endMembership,
  fileDisabilityEvidence,
  fileStudentEvidence,
  householdConstraints,
  fileTieEvidence,
  refuseMember,
  registerTandemCouple,
} from './household.service';

const filing = (name: string, ...alsoBy: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles: ['MISSION_CLERK', ...alsoBy],
  constraints: householdConstraints,
});

const deciding = (name: string): ChangeSpec => ({
  name,
  roles: ['ACCREDITATION_OFFICER'],
  constraints: householdConstraints,
});

export const householdChangeResolvers: Pick<Resolvers, 'HouseholdMemberPayload' | 'Mutation'> = {
  Mutation: {
    addHouseholdMember: (_, { input }, context) =>
      change(context, filing('addHouseholdMember'), input, async (made) => ({
        householdMemberId: await addMember(made, input),
      })),
    endHouseholdMembership: (_, { input }, context) =>
      change(context, filing('endHouseholdMembership'), input, async (made) => ({
        householdMemberId: await endMembership(made, input),
      })),
    fileStudentEvidence: (_, { input }, context) =>
      change(context, filing('fileStudentEvidence'), input, async (made) => ({
        householdMemberId: await fileStudentEvidence(made, input),
      })),
    fileDisabilityEvidence: (_, { input }, context) =>
      change(context, filing('fileDisabilityEvidence'), input, async (made) => ({
        householdMemberId: await fileDisabilityEvidence(made, input),
      })),
    fileTieEvidence: (_, { input }, context) =>
      change(context, filing('fileTieEvidence'), input, async (made) => ({
        householdMemberId: await fileTieEvidence(made, input),
      })),
    acceptHouseholdMember: (_, { input }, context) =>
      change(context, deciding('acceptHouseholdMember'), input, async (made) => ({
        householdMemberId: await acceptMember(made, input),
      })),
    refuseHouseholdMember: (_, { input }, context) =>
      change(context, deciding('refuseHouseholdMember'), input, async (made) => ({
        householdMemberId: await refuseMember(made, input),
      })),
    registerTandemCouple: (_, { input }, context) =>
      change(context, filing('registerTandemCouple', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        householdMemberId: await registerTandemCouple(made, input),
      })),
  },
  HouseholdMemberPayload: {
    householdMember: ({ householdMemberId }, _, context) =>
      context.loadOptional(householdMembers.findByIds, householdMemberId ?? null),
  },
};

// Declarations of persona non grata, as clients ask for them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import {
  declarationConstraints,
  declare,
  recall,
  refuseRecognition,
  rescind,
} from './persona-non-grata.service';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: declarationConstraints,
});

export const personaNonGrataResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    declarePersonaNonGrata: (_, { input }, context) =>
      change(context, by('declarePersonaNonGrata', 'SENIOR_DECISION'), input, async (made) => ({
        caseId: (await declare(made, input)).row.id,
      })),
    recallPersonaNonGrata: (_, { input }, context) =>
      change(context, by('recallPersonaNonGrata', 'MISSION_CLERK'), input, async (made) => ({
        caseId: (await recall(made, input)).row.id,
      })),
    refuseRecognition: (_, { input }, context) =>
      change(context, by('refuseRecognition', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        caseId: (await refuseRecognition(made, input)).row.id,
      })),
    rescindPersonaNonGrata: (_, { input }, context) =>
      change(context, by('rescindPersonaNonGrata', 'SENIOR_DECISION'), input, async (made) => ({
        caseId: (await rescind(made, input)).row.id,
      })),
  },
};

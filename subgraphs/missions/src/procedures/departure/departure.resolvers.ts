// The end of posts as clients file it.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { heldDocumentFacts } from '../../records/facts/received.facts';
import {
  departureConstraints,
  endRecognition,
  extendGrace,
  fileTermination,
  recordChangeOfStatus,
  recordDeparture,
} from './departure.service';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: departureConstraints,
});

export const departureResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    fileTerminationNotice: (_, { input }, context) =>
      change(context, by('fileTerminationNotice', 'MISSION_CLERK'), input, async (made) => ({
        caseId: (await fileTermination(made, input)).row.id,
      })),
    endRecognition: (_, { input }, context) =>
      change(context, by('endRecognition', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        caseId: (await endRecognition(made, input)).row.id,
      })),
    extendGrace: (_, { input }, context) =>
      change(context, by('extendGrace', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        caseId: (await extendGrace(made, input)).row.id,
      })),
    recordDeparture: (_, { input }, context) =>
      change(
        context,
        { ...by('recordDeparture', 'MISSION_CLERK', 'ACCREDITATION_OFFICER'), facts: [heldDocumentFacts] },
        input,
        async (made) => ({ caseId: (await recordDeparture(made, input)).row.id }),
      ),
    recordChangeOfStatus: (_, { input }, context) =>
      change(context, by('recordChangeOfStatus', 'PRIVILEGES_OFFICER'), input, async (made) => ({
        caseId: (await recordChangeOfStatus(made, input)).row.id,
      })),
  },
};

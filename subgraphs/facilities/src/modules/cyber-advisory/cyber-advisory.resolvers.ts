// Cyber advisories as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { connectionOf } from '../../connections';
import { cyberAdvisories, findAddressees } from './cyber-advisory.store';

export const cyberAdvisoryResolvers: Pick<Resolvers, 'CyberAdvisory' | 'CyberAdvisoryAddressee' | 'Query'> = {
  Query: {
    cyberAdvisory: (_, { id }, context) => context.find(cyberAdvisories, id),
    cyberAdvisories: (_, args, context) => context.list(cyberAdvisories, args),
  },
  CyberAdvisory: {
    __resolveReference: async (reference, context) => await context.resolve(cyberAdvisories, reference),
    addressees: (advisory, args, context) =>
      connectionOf(
        args,
        (row) => row.missionId,
        () => context.load(findAddressees, advisory.id),
      ),
    provenance: provenanceOf,
  },
  CyberAdvisoryAddressee: { mission: (addressee) => refer('Mission', addressee.missionId) },
};

// The compliance of a mission as clients see it.
import { today } from '@fmg/shared/domain/clock';
import type { EntityReference } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { findNode } from '../node/node.loaders';
import { findChecksOn } from './compliance.store';

export const complianceResolvers: Pick<Resolvers, 'Mission'> = {
  Mission: {
    accreditationCompliance: async (mission, { asOf }, context) => {
      const checks = await context.loadWith(findChecksOn, asOf ?? today(context.clock), mission.id);
      return (checks ?? []).map(({ subjectId, ...check }) => ({
        ...check,
        // A getter, so that no record is read unless it is selected; the rules have just read it, so that it is there.
        get subject() {
          return subjectId === null ? null : (findNode(subjectId, context) as Promise<EntityReference>);
        },
      }));
    },
  },
};

// The compliance of a mission as clients see it.
import { today } from '@fmg/shared/domain/clock';
import { typeOfId } from '@fmg/shared/identity/ids';
import type { Resolvers } from '../../__generated__/resolvers';
import { findNode } from '../node/node.loaders';
import { findChecksOn } from './compliance.store';

export const complianceResolvers: Pick<Resolvers, 'Mission' | 'RuleCheck'> = {
  Mission: {
    accreditationCompliance: async (mission, { asOf }, context) => {
      const checks = await context.loadWith(findChecksOn, asOf ?? today(context.clock), mission.id);
      return (checks ?? []).map(({ subjectId, ...check }) => ({
        ...check,
        subject: subjectId === null ? null : { __typename: typeOfId(subjectId) ?? '', id: subjectId },
      }));
    },
  },
  RuleCheck: {
    subject: async (check, _, context) => {
      const subject = await check.subject;
      return subject == null ? null : await findNode(subject.id, context);
    },
  },
};

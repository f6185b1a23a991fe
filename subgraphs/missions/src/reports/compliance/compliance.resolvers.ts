// The compliance of a mission as clients see it.
import { today } from '@fmg/shared/domain/clock';
import { badInput } from '@fmg/shared/errors/graph-error';
import { typeOfId } from '@fmg/shared/identity/ids';
import type { Resolvers } from '../../__generated__/resolvers';
import type { FunctionsStartPractice } from '../../procedures/head-of-mission/head-of-mission.rules';
import { findNode } from '../node/node.loaders';
import { findChecks } from './compliance.store';

/** The resolvers under the practice by which the functions of heads start. */
export const complianceResolvers = (
  functionsStart: FunctionsStartPractice,
): Pick<Resolvers, 'Mission' | 'RuleCheck'> => ({
  Mission: {
    accreditationCompliance: async (mission, { asOf }, context) => {
      const now = today(context.clock);
      if (asOf != null && asOf > now)
        throw badInput(`"asOf" is ${asOf}: a report is given of days up to today, ${now}`);
      const checks = await context.loadWith(findChecks, { asOf: asOf ?? now, functionsStart }, mission.id);
      return (checks ?? []).map(({ subjectId, personId, ...check }) => {
        context.tellsOf(subjectId, personId);
        return {
          ...check,
          subject: subjectId === null ? null : { __typename: typeOfId(subjectId) ?? '', id: subjectId },
        };
      });
    },
  },
  RuleCheck: {
    subject: async (check, _, context) => {
      const subject = await check.subject;
      return subject == null ? null : await findNode(subject.id, context);
    },
  },
});

// The compliance of a mission as clients see it.
import { today } from '@fmg/shared/domain/clock';
import { badInput } from '@fmg/shared/errors/graph-error';
import { seesInMission } from '@fmg/shared/auth/sight';
import { typeOfId } from '@fmg/shared/identity/ids';
import { TurnOfLoop } from '@fmg/shared/turn-of-loop';
import type { Resolvers } from '../../__generated__/resolvers';
import type { FunctionsStartPractice } from '../../procedures/head-of-mission/head-of-mission.rules';
import { findNode } from '../node/node.loaders';
import { checkMission } from './compliance.rules';
import { findRecords } from './compliance.store';

/** The missions of a page are judged one after another, as long as the turn of the event loop lasts. */
const turn = new TurnOfLoop();

/** The resolvers under the practice by which the functions of heads start. */
export const complianceResolvers = (
  functionsStart: FunctionsStartPractice,
): Pick<Resolvers, 'Mission' | 'RuleCheck'> => ({
  Mission: {
    accreditationCompliance: async (mission, { asOf }, context) => {
      const now = today(context.clock);
      if (asOf != null && asOf > now)
        throw badInput(`"asOf" is ${asOf}: a report is given of days up to today, ${now}`);
      const day = asOf ?? now;
      // Read for the graph: a record that the viewer may not see is no breach. The report leaves out what it may not tell.
      const records = await context.loadForGraph(findRecords, { asOf: day, functionsStart }, mission.id);
      if (records === null) return [];
      await turn.take(1);
      const { checks, judged } = checkMission(records, {
        asOf: day,
        today: now,
        sees: (dataClass, part) => seesInMission(context.viewer, mission.id, dataClass, part),
      });
      for (const [dataClass, people] of judged) context.decidedBy(dataClass, people);
      return checks.map(({ subjectId, personId, ...check }) => {
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

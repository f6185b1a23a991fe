// Changes of the relations with a State, as clients ask for them.
import { today } from '@fmg/shared/domain/clock';
import { nextEventsOf } from '@fmg/shared/graphql/next-events';
import { refusal } from '@fmg/shared/changes/refusal';
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { findRelationsOn } from '../../records/country/country.store';
import { relationsMachine } from './relations.machine';
import { changeRelations, endHeads, nameProtectingPower } from './relations.service';

const by = (name: string): ChangeSpec => ({
  name,
  roles: ['SENIOR_DECISION'],
  constraints: {
    relations_period_one_present_unique: refusal(
      'RELATIONS_CHANGED',
      'The relations with this State have changed meanwhile. Read them again, and decide anew.',
    ),
  },
});

export const relationsResolvers: Pick<Resolvers, 'DiplomaticRelations' | 'RelationsPayload' | 'Mutation'> = {
  Mutation: {
    recordNoRelations: (_, { input }, context) =>
      change(context, by('recordNoRelations'), input, async (made) => ({
        ...(await changeRelations(made, 'recordNone', input)),
      })),
    establishRelations: (_, { input }, context) =>
      change(context, by('establishRelations'), input, async (made) => ({
        ...(await changeRelations(made, 'establish', input)),
      })),
    restrictRelations: (_, { input }, context) =>
      change(context, by('restrictRelations'), input, async (made) => ({
        ...(await changeRelations(made, 'restrict', input)),
      })),
    recordMissionRecall: (_, { input }, context) =>
      change(context, by('recordMissionRecall'), input, async (made) => ({
        ...(await changeRelations(made, 'recallMission', input)),
      })),
    severRelations: (_, { input }, context) =>
      change(context, by('severRelations'), input, async (made) => ({
        ...(await changeRelations(made, 'sever', input)),
      })),
    takeIntoCustody: (_, { input }, context) =>
      change(context, by('takeIntoCustody'), input, async (made) => ({
        ...(await changeRelations(made, 'takeIntoCustody', input)),
      })),
    restoreRelations: (_, { input }, context) =>
      change(context, by('restoreRelations'), input, async (made) => ({
        ...(await changeRelations(made, 'restore', input)),
      })),
    nameProtectingPower: (_, { input }, context) =>
      change(context, by('nameProtectingPower'), input, async (made) => ({
        ...(await nameProtectingPower(made, input)),
      })),
    endHeadsAfterBreak: (_, { input }, context) =>
      change(context, by('endHeadsAfterBreak'), input, async (made) => ({
        ...(await endHeads(made, input)),
      })),
  },
  RelationsPayload: {
    relations: ({ countryCode }, _, context) =>
      countryCode === undefined ? null : context.loadWith(findRelationsOn, today(context.clock), countryCode),
    cases: async ({ caseIds = [] }, _, context) =>
      (await Promise.all(caseIds.map((each) => context.load(accreditationCases.findByIds, each)))).flatMap(
        (each) => each ?? [],
      ),
  },
  DiplomaticRelations: {
    nextEvents: ({ status }, _, { viewer }) =>
      nextEventsOf(relationsMachine, status, { viewer, missionId: null }),
  },
};

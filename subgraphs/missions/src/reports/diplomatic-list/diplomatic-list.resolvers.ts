// The Diplomatic List as clients see it.
import { today } from '@fmg/shared/domain/clock';
import type { StatusFacts } from '@fmg/shared/domain/facts';
import { lazily, windowOf } from '@fmg/shared/pagination/connection';
import type { Resolvers } from '../../__generated__/resolvers';
import { missions } from '../../records/mission/mission.store';
import { findHostTiesOn, persons } from '../../records/person/person.store';
import { entryKeyOf } from './diplomatic-list.rules';
import {
  countListed,
  findEntriesOn,
  findListPage,
  findSpouseNamesOn,
  listOrder,
} from './diplomatic-list.store';

export const diplomaticListResolvers: Pick<Resolvers, 'DiplomaticListEntry' | 'Query'> = {
  Query: {
    diplomaticList: (_, args, context) => {
      const day = args.asOf ?? today(context.clock);
      const window = windowOf(args);
      return lazily(
        { window, order: listOrder },
        () => findListPage(context.reader, day, window),
        () => countListed(context.reader, day),
      );
    },
  },
  DiplomaticListEntry: {
    __resolveReference: async ({ id }, context) => {
      const key = entryKeyOf(id);
      return key === undefined ? null : await context.loadWith(findEntriesOn, key.asOf, key.appointmentId);
    },
    mission: (entry, _, context) => context.loadNamed(missions.findByIds, entry.missionId),
    person: (entry, _, context) => context.load(persons.findByIds, entry.personId),
    // The list prints the name of the spouse beside that of the officer, and nothing else of the household.
    spouseName: (entry, _, context) =>
      context.loadForGraph(
        findSpouseNamesOn,
        { asOf: entry.asOf, today: today(context.clock) },
        entry.appointmentId,
      ),
    statusFacts: async ({ category, personId, asOf }, _, context): Promise<StatusFacts> => ({
      category,
      // Nobody selects it: the law of privileges makes an asterisk of it.
      usNationalOrResident: (await context.loadForGraph(findHostTiesOn, asOf, personId)) === true,
    }),
  },
};

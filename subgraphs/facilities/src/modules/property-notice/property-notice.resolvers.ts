// Property notices as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { withEach } from '../../connections';
import { facilities } from '../facility/facility.store';
import { ofPropertyCase } from '../facility/facility.tables';
import { historyOf } from '../history/history.store';
import { daysLeftOn } from './property-notice.rules';
import { dueWithin, propertyNotices } from './property-notice.store';

export const propertyNoticeResolvers: Pick<Resolvers, 'Facility' | 'PropertyNotice' | 'Query'> = {
  Query: {
    propertyNotice: (_, { id }, context) => context.find(propertyNotices, id),
    propertyNotices: (_, { dueWithinDays, asOf, ...args }, context) => {
      const day = asOf ?? today(context.clock);
      const scope = dueWithinDays == null ? undefined : dueWithin(dueWithinDays, day);
      return withEach(context.list(propertyNotices, args, scope), (row) => ({ asOf: day, ...row }));
    },
  },
  PropertyNotice: {
    __resolveReference: async (reference, context) => await context.resolve(propertyNotices, reference),
    mission: (notice) => refer('Mission', notice.missionId),
    facility: async (notice, _, context) => {
      const row = await context.loadOptional(facilities.findByIds, notice.facilityId);
      return row === null ? null : ofPropertyCase(row);
    },
    proposedAddress: addressOf,
    daysLeft: (notice, { asOf }, context) => daysLeftOn(notice, asOf ?? notice.asOf ?? today(context.clock)),
    history: (notice, _, context) => context.load(historyOf, notice.id),
    provenance: provenanceOf,
  },
  Facility: {
    propertyNotices: (facility, args, context) =>
      context.listOf(propertyNotices, { parent: 'facility', key: facility.id }, args),
  },
};

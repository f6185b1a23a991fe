// Late notifications as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { all } from '@fmg/shared/pagination/condition';
import { mapped } from '@fmg/shared/pagination/connection';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../../records/appointment/appointment.store';
import { missions } from '../../records/mission/mission.store';
import { persons } from '../../records/person/person.store';
import { lateOn } from '../../procedures/staff-notification/staff-notification.store';
import { lateness } from '../../procedures/staff-notification/staff-notification.rules';
import { ownPostsOf } from './late-notification.store';

export const lateNotificationResolvers: Pick<Resolvers, 'LateNotification' | 'Query'> = {
  Query: {
    lateNotifications: (_, args, context) => {
      const asOf = args.asOf ?? today(context.clock);
      const latestFirst = [{ field: 'ARRIVED_ON', direction: 'DESC' }] as const;
      return mapped(
        context.list(appointments, args, all(lateOn(asOf), ownPostsOf(context.viewer)), latestFirst),
        (post) => ({
          post,
          missionId: post.missionId,
          arrivedOn: post.arrivedOn as string, // the list has nobody else
          asOf,
        }),
      );
    },
  },
  LateNotification: {
    appointment: ({ post }) => post,
    person: ({ post }, _, context) => context.load(persons.findByIds, post.personId),
    mission: ({ post }, _, context) => context.loadNamed(missions.findByIds, post.missionId),
    notifiedOn: ({ post, asOf }) =>
      post.notifiedOn !== null && post.notifiedOn <= asOf ? post.notifiedOn : null,
    daysLate: ({ post: { notifiedOn, acceptedOn }, arrivedOn, asOf }) =>
      lateness({ arrivedOn, notifiedOn, acceptedOn }, asOf).daysLate,
  },
};

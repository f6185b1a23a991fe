// The list of Foreign Consular Offices as clients see it.
import { today } from '@fmg/shared/domain/clock';
import { mapped, windowOf } from '@fmg/shared/pagination/connection';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../../records/appointment/appointment.store';
import { consularOfficersOn, consularPosts } from './consular-office.store';

export const consularOfficeResolvers: Pick<Resolvers, 'ConsularOffice' | 'Query'> = {
  Query: {
    consularOffices: (_, args, context) => {
      const asOf = args.asOf ?? today(context.clock);
      return mapped(consularPosts(context.reader, asOf, windowOf(args)), (post) => ({ post, asOf }));
    },
  },
  ConsularOffice: {
    mission: ({ post }) => post,
    class: ({ post }) => post.kind,
    honorary: ({ post }) => post.kind === 'HONORARY_POST',
    consularDistrict: ({ post }) => post.consularDistrict,
    officers: ({ post, asOf }, args, context) =>
      context.listOf(
        appointments,
        { parent: 'mission', key: post.id, scope: consularOfficersOn(asOf) },
        args,
      ),
  },
};

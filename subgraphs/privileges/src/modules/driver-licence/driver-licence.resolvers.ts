// Driver licences as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { driverLicences, findPointsOn, findViolations } from './driver-licence.store';

export const driverLicenceResolvers: Pick<Resolvers, 'DriverLicence' | 'Query'> = {
  Query: {
    driverLicence: (_, { id }, context) => context.find(driverLicences, id),
    driverLicences: (_, args, context) => context.list(driverLicences, args),
  },
  DriverLicence: {
    __resolveReference: async (reference, context) => await context.resolve(driverLicences, reference),
    holder: (row) => refer('Person', row.holderId),
    mission: (row) => refer('Mission', row.missionId),
    points24Months: (row, _, context) => context.loadWith(findPointsOn, today(context.clock), row.id),
    violations: (row, _, context) => context.load(findViolations, row.id),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};

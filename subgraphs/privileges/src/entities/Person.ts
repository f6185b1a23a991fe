// What this subgraph adds to a person.
import type { Resolvers } from '../__generated__/resolvers';
import { findLicencesOfHolders } from '../modules/driver-licence/driver-licence.store';
import { taxCards } from '../modules/tax-card/tax-card.store';
import { travelNotices } from '../modules/travel-notice/travel-notice.store';
import { vehicles } from '../modules/vehicle/vehicle.store';
import { visaCases } from '../modules/visa-case/visa-case.store';
import { workAuthorizations } from '../modules/work-authorization/work-authorization.store';

export const personContributions: Pick<Resolvers, 'Person'> = {
  Person: {
    visaCases: ({ id }, args, context) => context.listOf(visaCases, { parent: 'holder', key: id }, args),
    taxCards: ({ id }, args, context) => context.listOf(taxCards, { parent: 'holder', key: id }, args),
    driverLicence: ({ id }, _, context) => context.load(findLicencesOfHolders, id),
    vehicles: ({ id }, args, context) => context.listOf(vehicles, { parent: 'owner', key: id }, args),
    workAuthorizations: ({ id }, args, context) =>
      context.listOf(workAuthorizations, { parent: 'person', key: id }, args),
    travelNotices: ({ id }, args, context) =>
      context.listOf(travelNotices, { parent: 'person', key: id }, args),
  },
};

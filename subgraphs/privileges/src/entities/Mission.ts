// What this subgraph adds to a mission.
import type { Resolvers } from '../__generated__/resolvers';
import { benefits } from '../modules/benefit/benefit.store';
import { customsClearances } from '../modules/customs-clearance/customs-clearance.store';
import { taxCards } from '../modules/tax-card/tax-card.store';
import { travelNotices } from '../modules/travel-notice/travel-notice.store';
import { vehicles } from '../modules/vehicle/vehicle.store';
import { visaCases } from '../modules/visa-case/visa-case.store';

export const missionContributions: Pick<Resolvers, 'Mission'> = {
  Mission: {
    visaCases: ({ id }, args, context) => context.listOf(visaCases, { parent: 'mission', key: id }, args),
    taxCards: ({ id }, args, context) => context.listOf(taxCards, { parent: 'mission', key: id }, args),
    vehicles: ({ id }, args, context) => context.listOf(vehicles, { parent: 'mission', key: id }, args),
    benefits: ({ id }, args, context) => context.listOf(benefits, { parent: 'mission', key: id }, args),
    customsClearances: ({ id }, args, context) =>
      context.listOf(customsClearances, { parent: 'mission', key: id }, args),
    travelNotices: ({ id }, args, context) =>
      context.listOf(travelNotices, { parent: 'mission', key: id }, args),
  },
};

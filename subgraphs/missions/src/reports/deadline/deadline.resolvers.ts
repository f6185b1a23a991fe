// Deadlines as clients see them: lists of the cases and posts that a desk has to look at.
import { today } from '@fmg/shared/domain/clock';
import { badInput } from '@fmg/shared/errors/graph-error';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { reviewDueOn } from '../../procedures/staff-notification/staff-notification.store';
import { appointments } from '../../records/appointment/appointment.store';
import { correctionsOverdueOn, departureRequiredOn, documentsOutOn, graceEndingOn } from './deadline.store';

const MOST_DAYS = 366;

export const deadlineResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    graceEnding: (_, { withinDays, asOf, ...args }, context) => {
      if (withinDays < 0 || withinDays > MOST_DAYS)
        throw badInput(`"withinDays" is ${withinDays}: it must be between 0 and ${MOST_DAYS}`);
      const scope = graceEndingOn(asOf ?? today(context.clock), withinDays);
      return context.list(accreditationCases, args, scope, endOfGrace);
    },
    documentsOutstanding: (_, { asOf, ...args }, context) => {
      const scope = documentsOutOn(asOf ?? today(context.clock));
      return context.list(accreditationCases, args, scope, endOfGrace);
    },
    departuresRequired: (_, { asOf, ...args }, context) => {
      const scope = departureRequiredOn(asOf ?? today(context.clock));
      return context.list(accreditationCases, args, scope, oldestFirst);
    },
    overdueCorrections: (_, { asOf, ...args }, context) => {
      const scope = correctionsOverdueOn(asOf ?? today(context.clock));
      return context.list(accreditationCases, args, scope, oldestFirst);
    },
    sixYearReviews: (_, { asOf, ...args }, context) => {
      const scope = reviewDueOn(asOf ?? today(context.clock));
      return context.list(appointments, args, scope, earliestStart);
    },
  },
};

const endOfGrace = [{ field: 'GRACE_ENDS_ON', direction: 'ASC' }] as const;
const oldestFirst = [{ field: 'OPENED_ON', direction: 'ASC' }] as const;
const earliestStart = [{ field: 'STARTS_ON', direction: 'ASC' }] as const;

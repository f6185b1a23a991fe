// Accreditation cases as clients see them.
import { today } from '@fmg/shared/domain/clock';
import type { DocumentFacts } from '@fmg/shared/domain/facts';
import { isPossible } from '@fmg/shared/domain/machine';
import { nextEventsOf } from '@fmg/shared/graphql/next-events';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments, findLeaversOn } from '../appointment/appointment.store';
import { historyOf } from '../history/history.store';
import { findCardsOutOn } from '../identity-card/identity-card.store';
import { missionMachine } from '../../procedures/mission/mission.machine';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { findNotices } from '../../procedures/staff-notification/staff-notification.store';
import { caseMachines } from '../../procedures/life-cycle/life-cycle.machine';
import { accreditationCases } from './accreditation.store';

export const accreditationResolvers: Pick<Resolvers, 'AccreditationCase' | 'Query'> = {
  Query: {
    accreditationCase: (_, { id }, context) => context.find(accreditationCases, id),
    accreditationCases: (_, args, context) => context.list(accreditationCases, args),
  },
  AccreditationCase: {
    __resolveReference: async (reference, context) => await context.resolve(accreditationCases, reference),
    mission: (each, _, context) => context.loadNamed(missions.findByIds, each.missionId),
    person: (each, _, context) => context.loadOptional(persons.findByIds, each.personId),
    appointment: (each, _, context) => context.loadOptional(appointments.findByIds, each.appointmentId),
    notices: (each, _, context) => context.load(findNotices, each.id),
    history: (each, _, context) => context.load(historyOf, each.id),
    nextEvents: async ({ kind, state, missionId }, _, context) => {
      const events = nextEventsOf(caseMachines[kind], state, { viewer: context.viewer, missionId });
      if (kind !== 'POST') return events;
      const mission = await context.loadNamed(missions.findByIds, missionId);
      return events.filter(({ event }) => isPossible(missionMachine, mission.state, event));
    },
    documentFacts: async ({ appointmentId, missionId }, _, context): Promise<DocumentFacts> => {
      const day = today(context.clock);
      if (appointmentId === null) return { missionId, personId: null, cards: [] };
      const [personId, cards] = await Promise.all([
        context.loadForGraph(findLeaversOn, day, appointmentId),
        context.loadForGraph(findCardsOutOn, day, appointmentId),
      ]);
      return { missionId, personId, cards: cards.map(({ number }) => ({ number })) };
    },
    provenance: provenanceOf,
  },
};

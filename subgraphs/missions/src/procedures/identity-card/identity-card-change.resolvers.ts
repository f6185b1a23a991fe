// Changes of identity cards, as clients ask for them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { identityCards } from '../../records/identity-card/identity-card.store';
import { cardConstraints, issueIdentityCard, reportCardLost, returnCard } from './identity-card.service';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: cardConstraints,
});

export const identityCardChangeResolvers: Pick<Resolvers, 'IdentityCardPayload' | 'Mutation'> = {
  Mutation: {
    issueIdentityCard: (_, { input }, context) =>
      change(context, by('issueIdentityCard', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        identityCardId: await issueIdentityCard(made, input),
      })),
    reportIdentityCardLost: (_, { input }, context) =>
      change(
        context,
        by('reportIdentityCardLost', 'MISSION_CLERK', 'ACCREDITATION_OFFICER'),
        input,
        async (made) => ({ identityCardId: await reportCardLost(made, input) }),
      ),
    returnIdentityCard: (_, { input }, context) =>
      change(context, by('returnIdentityCard', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        identityCardId: await returnCard(made, input),
      })),
  },
  IdentityCardPayload: {
    identityCard: ({ identityCardId }, _, context) =>
      context.loadOptional(identityCards.findByIds, identityCardId ?? null),
  },
};

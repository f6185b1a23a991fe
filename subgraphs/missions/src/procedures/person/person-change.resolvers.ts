// The registration of people, as clients ask for it.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { persons } from '../../records/person/person.store';
import { registerPerson } from './person.service';

const registration: ChangeSpec = {
  name: 'registerPerson',
  roles: ['MISSION_CLERK', 'ACCREDITATION_OFFICER'],
};

export const personChangeResolvers: Pick<Resolvers, 'Mutation' | 'RegisterPersonPayload'> = {
  Mutation: {
    registerPerson: (_, { input }, context) =>
      change(context, registration, input, async (made) => ({
        personId: (await registerPerson(made, input)).id,
      })),
  },
  RegisterPersonPayload: {
    person: ({ personId }, _, context) => context.loadOptional(persons.findByIds, personId ?? null),
  },
};
